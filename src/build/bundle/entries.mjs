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

export const entries = (dist) =>
  [join(dist, 'all.js'), ...registeringFiles(dist)].map((input) => ({ name: basename(input, '.js'), input }));
