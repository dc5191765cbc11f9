// Each layer imports only from those above it: content, base, elements, then the entries, embed and server.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesBelow, read, readJson } from './tools/files.mjs';
import { importsOf, isRelative, target } from './tools/imports.mjs';

const HEIGHT = { content: 0, base: 1, elements: 2, entries: 3, embed: 3, server: 4 };
const RULES = {
  order: 'Each layer imports only from those above it: content, base, elements, then the entries, embed and server.',
  content: 'content imports nothing outside its folder.',
  element: 'No element imports from another element\'s folder, the guide apart, which composes them.',
  tools: 'src/build and test are tools: nothing that is shipped imports them.',
  packages: 'What is shipped imports no package but the dependencies, also the optional ones, in package.json.',
};

/** The layer of a path from the root; undefined for tools and for what is no layer. */
function layerOf(path) {
  const [top, layer, ...rest] = path.split('/');
  if (top !== 'src') return undefined;
  return rest.length === 0 ? 'entries' : layer in HEIGHT ? layer : undefined;
}

const elementOf = (path) => (layerOf(path) === 'elements' ? path.split('/')[2] : undefined);
const { dependencies: own, peerDependencies: asked } = readJson('package.json');
const dependencies = Object.keys({ ...own, ...asked });
const isDependency = (specifier) => dependencies.some((name) => specifier === name || specifier.startsWith(`${name}/`));

/** The rule that an import breaks, if any. */
function brokenRule(file, specifier) {
  const layer = layerOf(file);
  if (!isRelative(specifier)) {
    if (layer === 'content') return RULES.content;
    // What runs in Node may use what it brings, and libraries that the build puts into its bundle.
    return isDependency(specifier) || layer === 'server' ? undefined : RULES.packages;
  }
  const imported = target(file, specifier);
  const importedLayer = layerOf(imported);
  if (layer === 'content' && importedLayer !== 'content') return RULES.content;
  if (importedLayer === undefined) return RULES.tools;
  if (layer !== importedLayer && HEIGHT[importedLayer] >= HEIGHT[layer]) return RULES.order;
  if (layer === 'elements' && importedLayer === 'elements' && elementOf(file) !== 'guide' && elementOf(file) !== elementOf(imported)) return RULES.element;
  return undefined;
}

// What src/content holds in .mjs is its schema, which the build reads and nobody ships.
const sources = filesBelow('src', /\.ts$/).filter(layerOf);

const complaints = sources.flatMap((file) =>
  importsOf(read(file)).map((specifier) => ({ file, specifier, rule: brokenRule(file, specifier) })).filter(({ rule }) => rule));

describe('layers', () => {
  it('there are files to look at', () => {
    assert.notEqual(sources.length, 0);
    assert.ok(sources.some((file) => importsOf(read(file)).some(isRelative)), 'No import was found in any file: the search for them is broken.');
  });

  for (const rule of Object.values(RULES)) {
    it(rule, () => {
      const broken = complaints.filter((complaint) => complaint.rule === rule);
      assert.equal(broken.length, 0, broken.map(({ file, specifier }) => `${file} imports '${specifier}'. ${rule}`).join('\n'));
    });
  }
});
