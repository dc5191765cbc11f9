// The examples of an element, from its story file: those that are one tag, which can be copied and shown in a frame.
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../paths.mjs';

const IN_WORDS = (name) => name.replace(/([a-z])([A-Z])/g, (_, before, after) => `${before} ${after.toLowerCase()}`);

/** The names of the stories, in the order of their file: a module lists them by the alphabet. */
const namesIn = (source) => [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);

/** What the comment above each story says. */
const commentsIn = (source) =>
  Object.fromEntries([...source.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s*export const (\w+)/gs)].map(([, text, name]) => [name, text.replace(/\s*\n\s*\*\s?/g, ' ').trim()]));

/** A value as an attribute holds it; undefined: it is not there. */
const attributeOf = (value) => (value === true ? '' : value === false || value === undefined ? undefined : [value].flat().join(' '));

/** The attributes of a story that is one element on any page, as its data says; none: it stands in Storybook alone. */
function attributesOf({ args = {}, render, globals }) {
  if (globals || render || Object.keys(args).some((name) => name.startsWith('--'))) return {};
  const attributes = Object.entries(args).map(([name, value]) => [name, attributeOf(value)]);
  return Object.fromEntries(attributes.filter(([, value]) => value !== undefined));
}

/** @returns the stories but the first, which the page shows by itself. */
export async function storiesOf(name) {
  const file = `${ROOT}/stories/${name}.stories.js`;
  if (!existsSync(file)) return [];
  const source = readFileSync(file, 'utf8');
  const comments = commentsIn(source);
  const { default: meta, ...stories } = await import(pathToFileURL(file));
  return namesIn(source).flatMap((id) => {
    const story = stories[id];
    const { lang = 'en', ...attributes } = attributesOf(story);
    if (!Object.keys(attributes).length) return [];
    const written = Object.entries({ ...(lang !== 'en' && { lang }), ...attributes }).map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${value}"`));
    return [{
      title: story.name ?? IN_WORDS(id),
      description: comments[id] ?? '',
      code: `<${meta.component}${written.join('')}></${meta.component}>`,
      lang,
      query: new URLSearchParams(attributes).toString(),
    }];
  });
}
