// The parts that dist/cdn/embed.js fetches: what goes into which, and their names.
import { createHash } from 'node:crypto';
import { withBanner } from './licence-banner.mjs';

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

/** Words of another language: which there are, only pages in one of them need to know. */
const isForeign = ({ facadeModuleId }) => /[\\/]locales[\\/](?!en\b)/.test(facadeModuleId);

/** Tells the loader of the languages, each with its digest. As many as there may be, a page in English weighs the same. */
const languagesPart = (digests) => ({ name: 'languages', fileName: 'languages.js', imports: [], code: withBanner(`export const languages=${JSON.stringify(digests)};\n`) });

/**
 * Names the parts by what is in them. The digest that guards a file gives it its name as well, so that the loader, which
 * must be small, carries one and not both; rollup's own hashes are others.
 * @returns the files, and what stands in the place of src/embed/loader/parts.ts.
 */
export function nameParts(chunks) {
  const byName = (list) => list.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const files = new Map();
  /** Without the equals sign that all end with. */
  const digestIn = ({ fileName }) => files.get(fileName).digest.slice(0, -1);
  const add = (chunk) => {
    // What it imports has its name already.
    const code = chunk.imports.reduce((text, file) => text.replaceAll(`"./${file}"`, `"./${files.get(file).name}"`), chunk.code);
    const digest = digestOf(code);
    files.set(chunk.fileName, { name: `${chunk.name}-${digest.replace(/\W/g, '').slice(0, 8)}.js`, code, digest });
  };
  new Set(byName(chunks).flatMap((each) => [...withImports(each, chunks)])).forEach(add);
  const languages = languagesPart(Object.fromEntries(byName(chunks.filter(isForeign)).map((chunk) => [chunk.name, digestIn(chunk)])));
  add(languages);
  const sorted = byName([...chunks.filter((chunk) => !isForeign(chunk)), languages]);
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
  const digests = [...elements, ...others].map(digestIn);
  return { files: [...files.values()], tables: { parts: namesOf([...elements, ...others]), needs: needs.join(''), digests: digests.join('') } };
}
