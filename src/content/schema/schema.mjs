// The one definition of the content's shape. The TypeScript types, the validation and the published
// JSON Schema all come from here (see src/build/content.mjs).
import { readdirSync } from 'node:fs';
import { Type } from '@sinclair/typebox';
import evidence from './evidence.mjs';
import { optional, shape } from './parts.mjs';

const wordsDir = new URL('words/', import.meta.url);

/** Every topic has one file in words/: the name of the file is the name of the topic and of the element. */
export const TOPICS = readdirSync(wordsDir).filter((name) => name.endsWith('.mjs')).map((name) => name.replace('.mjs', '')).sort();

/** Topics that are no element: they are part of others. */
export const PARTS = new Set(['clinic', 'common', 'glossary']);

const topics = {};
for (const name of TOPICS) topics[name] = (await import(new URL(`${name}.mjs`, wordsDir))).default;

export const words = shape(topics, 'All words of one language, by topic and stable id');

export const content = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Content',
  description: 'The whole content of dry-needling-elements in one language: words, and the facts they rest on.',
  ...shape({
    locale: Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]+)*$', description: 'BCP 47 language tag' }),
    dir: Type.Union([Type.Literal('ltr'), Type.Literal('rtl')]),
    region: optional(Type.String({ pattern: '^[A-Z]{2}$', description: 'Country whose way of writing numbers and dates is used where the page names none' })),
    translation: shape({ status: Type.Union(['source', 'machine', 'humanReviewed', 'clinicallyReviewed'].map((status) => Type.Literal(status))) }),
    words,
    evidence,
  }),
};
