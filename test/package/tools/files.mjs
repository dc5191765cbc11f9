// Lists and reads files of this project, always with paths from its root and forward slashes.
import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

export const read = (path) => readFileSync(`${ROOT}/${path}`, 'utf8');
export const readJson = (path) => JSON.parse(read(path));

/** Every file below a folder whose path fits. */
export const filesBelow = (folder, pattern = /./, from = ROOT) =>
  readdirSync(`${from}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, `${entry.parentPath ?? entry.path}/${entry.name}`).split(sep).join('/'))
    .filter((path) => pattern.test(path))
    .sort();
