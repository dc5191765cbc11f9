// Writes dist/types: what the tags and their attributes, properties and events are called in each framework.
// Types only; nothing of it runs. The properties come from @wc-toolkit/jsx-types, which reads the manifest. Where a
// framework keeps the types of its tags, and what any tag may have, is the framework's own: types/frameworks.mjs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { elementsOf } from './manifest/declarations.mjs';
import { DIST } from './paths.mjs';
import { frameworkFile } from './types/framework-file.mjs';
import { frameworks } from './types/frameworks.mjs';

const FOLDER = `${DIST}/types`;

/** The generator ends by putting its tags into every framework at once: who has just one of them could not compile that. */
function withoutFrameworks(code) {
  const end = code.search(/^declare module /m);
  if (end < 0) throw new Error('@wc-toolkit/jsx-types writes something else than before: look at what is cut off here.');
  return code.slice(0, end);
}

export function buildTypes() {
  const manifest = JSON.parse(readFileSync(`${DIST}/custom-elements.json`, 'utf8'));
  mkdirSync(FOLDER, { recursive: true });
  generateJsxTypes(structuredClone(manifest), { fileName: 'elements.d.ts', outdir: FOLDER, globalTypePath: '../index.js' });
  writeFileSync(`${FOLDER}/elements.d.ts`, withoutFrameworks(readFileSync(`${FOLDER}/elements.d.ts`, 'utf8')));
  for (const [name, framework] of Object.entries(frameworks)) writeFileSync(`${FOLDER}/${name}.d.ts`, frameworkFile(framework, elementsOf(manifest)));
}
