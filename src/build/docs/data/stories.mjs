// The examples of an element, from its story file: those that are one tag, which can be copied and shown in a frame.
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import { ROOT } from '../../paths.mjs';

const IN_WORDS = (name) => name.replace(/([a-z])([A-Z])/g, (_, before, after) => `${before} ${after.toLowerCase()}`);

/** The names of the stories, in the order of their file: a module lists them by the alphabet. */
const namesIn = (source) => [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);

/** What the comment above each story says. */
const commentsIn = (source) =>
  Object.fromEntries([...source.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s*export const (\w+)/gs)].map(([, text, name]) => [name, text.replace(/\s*\n\s*\*\s?/g, ' ').trim()]));

/** The HTML of a template that holds no more than text. */
function htmlOf({ strings, values } = {}) {
  return strings && values.every((value) => typeof value === 'string') ? strings.map((text, index) => text + (values[index] ?? '')).join('').trim() : '';
}

/** Tag and attributes, if it is one of ours and nothing else. */
function tagIn(html, tag) {
  const found = load(html, null, false).root().children();
  const [element] = found.get();
  return found.length === 1 && element.name === tag && !found.text().trim() && !found.children().length ? { ...element.attribs } : {};
}

/** A value as an attribute holds it; undefined: it is not there. */
const attributeOf = (value) => (value === true ? '' : value === false || value === undefined ? undefined : [value].flat().join(' '));

/** The attributes of a story that is one element, as its data or its template says; none: it stands in Storybook alone. */
function attributesOf({ args, render, globals, decorators }, { component, render: renderAll }) {
  if (globals || decorators) return {};
  if (render ?? (!args && renderAll)) return tagIn(htmlOf((render ?? renderAll)({})), component);
  const attributes = Object.entries(args ?? {}).map(([name, value]) => [name, attributeOf(value)]);
  return attributes.some(([name]) => name.startsWith('--')) ? {} : Object.fromEntries(attributes.filter(([, value]) => value !== undefined));
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
    const { lang = 'en', ...attributes } = attributesOf(story, meta);
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
