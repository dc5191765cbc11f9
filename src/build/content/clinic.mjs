// What reads a clinic's pack: its schema as a page needs it, as editors need it, and the English words around it.
import { compile } from 'json-schema-to-typescript';
import { changes, clinic } from '../../content/schema/clinic.mjs';

const plain = (schema) => JSON.parse(JSON.stringify(schema));

export const clinicSchemaModule = (banner) => {
  // Each operation is checked by its own schema: that they are one list need not be said twice.
  const { $schema: _, ...page } = plain(clinic);
  delete page.properties.changes.items;
  // What an operation is for is told in editors alone.
  const operations = Object.fromEntries(Object.entries(plain(changes)).map(([op, { description: _purpose, ...schema }]) => [op, schema]));
  return `${banner}import type { Schema } from '../clinic/shape.js';\n\nexport const packSchema: Schema = ${JSON.stringify(page, null, 2)};\nexport const changeSchemas: Readonly<Record<string, Schema>> = ${JSON.stringify(operations, null, 2)};\n`;
};

export const clinicWordsModule = (words, banner) => `${banner}export const clinicWords = ${JSON.stringify(words.clinic, null, 2)};\n`;

export const clinicPackModule = (banner) => compile(plain(clinic), 'ClinicPack', { bannerComment: banner.trim(), additionalProperties: false, unreachableDefinitions: false, ignoreMinAndMaxItems: true, format: false });

/** Below the lists of an outline, as paths: what passes, with its parent. */
function* pathsOf(node, prefix = '') {
  if (!node) return;
  for (const [id, below] of Object.entries(node)) {
    if (id === '*') continue;
    yield [prefix + id, below, node];
    yield* pathsOf(below, `${prefix}${id}.`);
  }
}

/** The schema for editors: it knows every path, so that they can complete and check while somebody types. */
export function publishedClinicSchema({ outline, locked, appendOnly }) {
  const schema = plain(clinic);
  const paths = [...pathsOf(outline)];
  const isIn = (path, list) => list.some((each) => path === each || path.startsWith(`${each}.`));
  const holds = (path, list) => list.some((each) => each.startsWith(`${path}.`));
  const isList = (node) => Boolean(node) && '*' in node;
  const free = (path) => !isIn(path, [...locked, ...appendOnly]);
  const open = (path) => !isIn(path, locked) || isIn(path, appendOnly);
  const possible = {
    hide: paths.filter(([path, , parent]) => isList(parent) && free(path) && !holds(path, [...locked, ...appendOnly])),
    replace: paths.filter(([path, node]) => node === 0 && free(path)),
    insert: paths.filter(([path, node]) => isList(node) && open(path)),
    reorder: paths.filter(([path, node]) => isList(node) && open(path)),
  };
  for (const { properties } of schema.properties.changes.items.anyOf) {
    properties.path.enum = possible[properties.op.const].map(([path]) => path);
  }
  return schema;
}
