// Tags of languages and countries, and what they are called in English.
import { readFileSync } from 'node:fs';
import { DIST } from './paths.mjs';

/** @param {'language' | 'region'} type */
export function named(type, tags) {
  const names = new Intl.DisplayNames(['en'], { type });
  return tags.map((tag) => ({ tag, name: names.of(tag) }));
}

/** Those whose emergency number is known, by name. */
export function countries() {
  const { evidence } = JSON.parse(readFileSync(`${DIST}/content/en.json`, 'utf8'));
  return named('region', Object.keys(evidence.regions)).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
