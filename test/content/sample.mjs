// The content as the tests see it: every locale, and copies that a test may break.
import { loadEvidence, loadLocale, loadNotes, localeNames } from '../../src/build/content/load.mjs';
import { at } from '../../src/build/content/texts.mjs';

export const locales = localeNames();
export const notes = loadNotes();

/** A fresh copy of the whole content of one locale. */
export const contentOf = (locale) => ({ ...loadLocale(locale), evidence: loadEvidence() });
export const english = () => contentOf('en');

/** Puts a value at a path and returns the path, so that a test can plant a mistake and say where. */
export function plant(tree, path, value) {
  const keys = path.split('.');
  const last = keys.pop();
  const parent = keys.length ? at(tree, keys.join('.')) : tree;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return path;
}
