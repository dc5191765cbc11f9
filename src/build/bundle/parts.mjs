// The parts that dist/cdn/embed.js fetches: what goes into which, and their names.
import { createHash } from 'node:crypto';

const digestOf = (code) => createHash('sha256').update(code).digest('base64');

/** What several elements use goes into one part for all of them, and into one for those that show a picture. */
export function partOf(id, { getModuleInfo }) {
  const users = new Set();
  const seen = new Set();
  (function visit(module) {
    if (seen.has(module)) return;
    seen.add(module);
    const { isEntry, importers } = getModuleInfo(module);
    if (isEntry) users.add(module);
    importers.forEach(visit);
  })(id);
  if (users.size < 2) return undefined;
  return /[\\/]base[\\/]pictures[\\/]/.test(id) ? 'pictures' : 'core';
}

/** A part and every part that it imports, those first. */
function withImports(chunk, chunks, found = new Set()) {
  for (const file of chunk.imports) withImports(chunks.find(({ fileName }) => fileName === file), chunks, found);
  return found.add(chunk);
}

/**
 * Names the parts by what is in them. The digest that guards a file gives it its name as well, so that the loader, which
 * must be small, carries one and not both; rollup's own hashes are others.
 * @returns the files, and the tables that stand in the place of src/embed/loader/parts.ts.
 */
export function nameParts(chunks) {
  const sorted = chunks.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const files = new Map();
  for (const chunk of new Set(sorted.flatMap((each) => [...withImports(each, chunks)]))) {
    // What it imports has its name already.
    const code = chunk.imports.reduce((text, file) => text.replaceAll(`"./${file}"`, `"./${files.get(file).name}"`), chunk.code);
    const digest = digestOf(code);
    files.set(chunk.fileName, { name: `${chunk.name}-${digest.replace(/\W/g, '').slice(0, 8)}.js`, code, digest });
  }
  const entry = (chunk) => {
    const others = [...withImports(chunk, chunks)].filter((each) => each !== chunk).map(({ name }) => name);
    return [chunk.name, [files.get(chunk.fileName).digest.slice(0, -1), ...(chunk.isEntry ? others : [])].join(' ')];
  };
  const table = (isEntry) => Object.fromEntries(sorted.filter((chunk) => chunk.isEntry === isEntry).map(entry));
  return { files: [...files.values()], tables: { shared: table(false), elements: table(true) } };
}
