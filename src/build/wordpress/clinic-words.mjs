// The words of links to a clinic, which the plugin writes where no script runs.
import { readFileSync, readdirSync } from 'node:fs';
import { DIST } from '../paths.mjs';

/** @returns {[string, { book: string, phone: string }][]} for each language. */
export const clinicWords = () =>
  readdirSync(`${DIST}/html`).map((language) => {
    const { book, call } = JSON.parse(readFileSync(`${DIST}/content/${language}.json`, 'utf8')).words.clinic;
    return [language, { book, phone: call }];
  });
