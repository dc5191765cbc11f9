// Checks the content, then writes: the modules the elements import (src/content/generated), and for the package the
// merged content of every locale (dist/content) and its JSON Schema (dist/schema).
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { TOPICS, content as contentSchema } from '../content/schema/schema.mjs';
import { assertContent } from './content/check.mjs';
import { reviewModule, topicModule, topicOf, typesModule } from './content/generate.mjs';
import { CONTENT_DIR, loadEvidence, loadLocale, localeNames } from './content/load.mjs';
import { DIST } from './paths.mjs';
import { fileURLToPath } from 'node:url';

const GENERATED = `${CONTENT_DIR}generated/`;

/** Topics that are no element: they are part of others. */
const PARTS = new Set(['common', 'glossary']);

export async function buildContent() {
  const evidence = loadEvidence();
  const contents = localeNames().map((name) => ({ ...loadLocale(name), evidence }));
  contents.forEach(assertContent);
  const english = contents.find(({ locale }) => locale === 'en');

  rmSync(GENERATED, { recursive: true, force: true });
  for (const dir of [GENERATED, `${DIST}/content`, `${DIST}/schema`]) mkdirSync(dir, { recursive: true });
  for (const name of TOPICS) if (!PARTS.has(name)) writeFileSync(`${GENERATED}${name}.ts`, topicModule(topicOf(name, english)));
  writeFileSync(`${GENERATED}review.ts`, reviewModule(english));
  writeFileSync(`${GENERATED}types.ts`, await typesModule(contentSchema));
  for (const content of contents) writeFileSync(`${DIST}/content/${content.locale}.json`, `${JSON.stringify(content, null, 2)}\n`);
  writeFileSync(`${DIST}/schema/content.schema.json`, `${JSON.stringify(contentSchema, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildContent();
