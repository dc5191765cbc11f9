// The words that the plugin shows where no script runs: the plain HTML of the build, for each language that has it.
import { readFileSync, readdirSync } from 'node:fs';
import { DIST } from '../paths.mjs';

/** @returns {Record<string, string>} file names below `html/`, and what stands in the files. */
export const wordsOf = (elements) =>
  Object.fromEntries(
    readdirSync(`${DIST}/html`).flatMap((language) =>
      elements.map(({ slug }) => [`${language}/${slug}.html`, readFileSync(`${DIST}/html/${language}/${slug}.html`, 'utf8')])),
  );

/** @returns {[string, { book: string, phone: string }][]} the words of links to a clinic, for each language. */
export const clinicWords = () =>
  readdirSync(`${DIST}/html`).map((language) => {
    const { book, call } = JSON.parse(readFileSync(`${DIST}/content/${language}.json`, 'utf8')).words.clinic;
    return [language, { book, phone: call }];
  });
