// The examples of an element, from its story file: those that are one tag, which can be copied and shown in a frame. What
// stands on a page of its own kind (a clinic's, in several languages) is shown in Storybook alone.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../paths.mjs';

const inWords = (name) => name.replace(/([a-z])([A-Z])/g, (_, before, after) => `${before} ${after.toLowerCase()}`);

/** The names of the stories, in the order of their file: a module lists them by the alphabet. */
const namesIn = (source) => [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);

/** What the comment above each story says. */
const commentsIn = (source) =>
  Object.fromEntries([...source.matchAll(/\/\*\*((?:(?!\*\/).)*)\*\/\s*export const (\w+)/gs)].map(([, text, name]) => [name, text.replace(/\s*\n\s*\*\s?/g, ' ').trim()]));

/** What a story sets, as attributes hold it. */
const attributesOf = ({ args = {} }) =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== false).map(([name, value]) => [name, value === true ? '' : [value].flat().join(' ')]));

/** Pages for frames are there in these languages, and take attributes alone. */
const fitsFrame = ({ args = {}, render, globals }, tags) =>
  !render && !globals && Object.keys(args).length > 0 && !Object.keys(args).some((name) => name.startsWith('--')) && tags.includes(args.lang ?? 'en');

/** @param tags the languages of the content @returns all but the first, which the page shows by itself. */
export async function storiesOf(name, tags) {
  const file = `${ROOT}/stories/${name}.stories.js`;
  const source = readFileSync(file, 'utf8');
  const comments = commentsIn(source);
  const { default: meta, ...stories } = await import(pathToFileURL(file));
  return namesIn(source).filter((id) => fitsFrame(stories[id], tags)).map((id) => {
    const { lang, ...attributes } = attributesOf(stories[id]);
    const written = Object.entries({ ...(lang && { lang }), ...attributes }).map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${value}"`));
    return {
      title: stories[id].name ?? inWords(id),
      description: comments[id] ?? '',
      code: `<${meta.component}${written.join('')}></${meta.component}>`,
      lang: lang ?? 'en',
      query: new URLSearchParams(attributes).toString(),
    };
  });
}
