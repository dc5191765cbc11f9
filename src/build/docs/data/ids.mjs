// The paths that a clinic's pack can name, and what it may do there.
import { readFileSync } from 'node:fs';
import { DIST } from '../../paths.mjs';

/** Every path of an outline, parents before what they hold. */
function* pathsOf(node, prefix = '') {
  if (!node) return;
  for (const [id, below] of Object.entries(node)) {
    if (id === '*') continue;
    yield [prefix + id, below];
    yield* pathsOf(below, `${prefix}${id}.`);
  }
}

/** @returns topics, each with its paths. `can`: the operations; none: locked. Paths that only group others are left out. */
export async function ids([english]) {
  const { outline } = await import(`${DIST}/content/generated/outline.js`);
  const schema = JSON.parse(readFileSync(`${DIST}/schema/clinic.schema.json`, 'utf8'));
  const operations = schema.properties.changes.items.anyOf.map(({ description, properties: { op, path } }) => ({ op: op.const, description, paths: new Set(path.enum) }));
  const canAt = (path) => operations.filter(({ paths }) => paths.has(path)).map(({ op }) => op);
  return {
    operations: operations.map(({ op, description }) => ({ op, description })),
    topics: Object.entries(outline).map(([name, node]) => ({
      name,
      paths: [...pathsOf(node, `${name}.`)]
        .map(([path, below]) => ({ path, can: canAt(path), isList: Boolean(below) && '*' in below, text: english.words.textAt(path) }))
        .filter(({ can, isList, text }) => can.length || isList || text !== undefined),
    })),
  };
}
