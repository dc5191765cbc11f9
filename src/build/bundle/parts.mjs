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

/** As against what comes with elements. */
const isElement = ({ isEntry, facadeModuleId }) => isEntry && /[\\/]elements[\\/]/.test(facadeModuleId);

/**
 * Names the parts by what is in them. The digest that guards a file gives it its name as well, so that the loader, which
 * must be small, carries one and not both; rollup's own hashes are others.
 * @returns the files, and what stands in the place of src/embed/loader/parts.ts.
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
  const elements = sorted.filter(isElement);
  // What most elements need comes first.
  const usersOf = (chunk) => elements.filter((element) => withImports(element, chunks).has(chunk)).length;
  const others = sorted.filter((chunk) => !isElement(chunk)).toSorted((a, b) => usersOf(b) - usersOf(a));
  const needs = elements.map((element) => {
    const needed = withImports(element, chunks);
    const count = others.findLastIndex((chunk) => needed.has(chunk)) + 1;
    if (count !== needed.size - 1 || count > 9) throw new Error(`${element.name} needs ${[...needed].map(({ name }) => name)}: a digit cannot say so.`);
    return count;
  });
  const namesOf = (list) => list.map(({ name }) => name);
  const digests = [...elements, ...others].map(({ fileName }) => files.get(fileName).digest.slice(0, -1));
  return { files: [...files.values()], tables: { parts: namesOf([...elements, ...others]), needs: needs.join(''), digests: digests.join('') } };
}
