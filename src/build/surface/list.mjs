// Every name that somebody else's page, pack or program can hold, as the built package has it.
import { readFileSync, readdirSync } from 'node:fs';
import { elementsOf } from '../manifest/declarations.mjs';
import { DIST, ROOT } from '../paths.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const names = (list = []) => list.map(({ name }) => name).filter(Boolean).sort();

/** Choices that stand for themselves: `with="acupuncture"`. */
const valuesOf = (type) => type.split(' | ').filter((value) => /^'|^\d/.test(value)).map((value) => value.replaceAll("'", '')).sort();

const elementSurface = ({ attributes, members, events, slots, cssParts, cssProperties }) => ({
  attributes: Object.fromEntries(attributes.map(({ name = 'lang', type }) => [name, type.text === 'boolean' ? 'boolean' : valuesOf(type.text)]).sort(([one], [other]) => (one < other ? -1 : 1))),
  properties: names(members.filter(({ kind, privacy }) => kind === 'field' && privacy === 'public')),
  methods: names(members.filter(({ kind }) => kind === 'method')),
  events: Object.fromEntries((events ?? []).map(({ name, type }) => [name, type.text])),
  slots: slots.map(({ name }) => name || '(default)').sort(),
  parts: names(cssParts),
  customProperties: Object.fromEntries(cssProperties.map(({ name, default: standard }) => [name, standard ?? ''])),
});

/** Names of a module, as a program imports them. */
const exportsOf = async (path) => Object.keys(await import(`${DIST}/${path}`)).sort();

/** Files by their folder; names that hold a hash are nobody's to write. */
const filesIn = (folder) => readdirSync(`${DIST}/${folder}`, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).map((each) => `${each.parentPath ?? each.path}/${each.name}`.slice(`${DIST}/${folder}/`.length)).filter((path) => !path.startsWith('parts/')).sort();

export async function publicSurface() {
  const { outline, locked, appendOnly } = await import(`${DIST}/content/generated/outline.js`);
  const { pathsOf } = await import(`${DIST}/content/clinic/outline.js`);
  const { evidence } = readJson(`${DIST}/content/en.json`);
  return {
    elements: Object.fromEntries(elementsOf(readJson(`${DIST}/custom-elements.json`)).map((declaration) => [declaration.tagName, elementSurface(declaration)])),
    importPaths: Object.keys(readJson(`${ROOT}/package.json`).exports).sort(),
    exports: { '.': await exportsOf('index.js'), './clinic.js': await exportsOf('clinic.js'), './server.js': await exportsOf('server/index.js') },
    files: { cdn: filesIn('cdn'), 'html/en': filesIn('html/en'), 'embed/en': filesIn('embed/en').filter((name) => name.endsWith('.html')), schema: filesIn('schema') },
    contentIds: pathsOf(outline, () => true).sort(),
    // What a pack cannot change; what was open before and is locked now takes something away.
    locked: [...locked].sort(),
    appendOnly: [...appendOnly].sort(),
    evidence: Object.fromEntries(['claims', 'frequencies', 'quantities'].map((kind) => [kind, Object.keys(evidence[kind]).sort()]).concat([['references', evidence.references.map(({ id }) => id).sort()]])),
  };
}
