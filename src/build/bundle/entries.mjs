// What becomes a file for pages without a build: every element by itself, and all of them together.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const REGISTERING_FILE = /^dry-needling-.+\.js$/;

/** The files of tsc's output that register an element, in the order of the alphabet. */
export function registeringFiles(dist) {
  return readdirSync(join(dist, 'elements'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: folder }) => readdirSync(join(dist, 'elements', folder)).map((file) => join(dist, 'elements', folder, file)))
    .filter((path) => REGISTERING_FILE.test(basename(path)))
    .sort();
}

/** What brings other words than the English ones of the library: a file for each language, and what reads a clinic's pack. */
export function wordFiles(dist) {
  const folder = join(dist, 'content/generated/locales');
  const locales = readdirSync(folder).filter((file) => file.endsWith('.js')).sort();
  return { ...Object.fromEntries(locales.map((file) => [basename(file, '.js'), join(folder, file)])), clinic: join(dist, 'content/clinic/page.js') };
}

/** The same as files for pages without the loader. */
export const wordEntries = (dist) => Object.entries(wordFiles(dist)).map(([name, input]) => ({ name: name === 'clinic' ? name : `locales/${name}`, input }));

export const entries = (dist) =>
  [join(dist, 'all.js'), ...registeringFiles(dist)].map((input) => ({ name: basename(input, '.js'), input }));
