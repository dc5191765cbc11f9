// Importing a class registers nothing, and a bundle holds nothing of the elements it does not use.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { createConsumer } from './tools/consumer.mjs';
import { filesBelow, read, readJson } from './tools/files.mjs';
import { importsOf, isRelative, target, withoutComments } from './tools/imports.mjs';

/** What npm users can import; dist/builder is a page with its own scripts. */
const modulesOf = (but) => filesBelow('dist', new RegExp(`^dist/(?!${but}).+\\.js$`));
const registers = (file) => /\bcustomElements\s*\.\s*define\b/.test(withoutComments(read(file)));

/** Every module that importing this file runs. */
function reachable(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const specifier of importsOf(read(file)).filter(isRelative)) reachable(target(file, specifier), found);
  return found;
}

const elementFolders = [...new Set(filesBelow('dist/elements').map((file) => file.split('/')[2]))];

/** The classes that the entry re-exports, each with its folder. */
const classes = [...read('dist/index.js').matchAll(/export\s*\{([^}]*)\}\s*from\s*'\.\/elements\/([^/]+)\/[^']+'/g)]
  .flatMap(([, names, folder]) => names.split(',').map((name) => name.trim()).filter((name) => name.startsWith('DryNeedling')).map((name) => ({ name, folder })));

describe('side effects', () => {
  it('dist/index.js reaches no module that registers a tag', () => {
    assert.deepEqual([...reachable('dist/index.js')].filter(registers), []);
  });

  it('dist/all.js reaches every module that registers a tag', () => {
    const registering = modulesOf('(cdn|builder)/').filter(registers);
    assert.notEqual(registering.length, 0);
    const reached = reachable('dist/all.js');
    assert.deepEqual(registering.filter((file) => !reached.has(file)), []);
  });

  it('package.json names exactly the files that do something when imported', () => {
    const patterns = readJson('package.json').sideEffects.map((glob) => new RegExp(`^${glob.slice(2).replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`));
    const named = modulesOf('builder/').filter((file) => patterns.some((pattern) => pattern.test(file)));
    const needed = modulesOf('builder/').filter((file) => ['dist/all.js', 'dist/hydrate.js', 'dist/embed/frame-parent.js'].includes(file) || file.startsWith('dist/cdn/') || /^dist\/content\/generated\/(all-locales\.js|locales\/)/.test(file) || registers(file));
    assert.deepEqual(named, needed);
  });

  it('dist/index.js exports the class of every element', () => {
    assert.deepEqual(elementFolders.filter((folder) => !classes.some((exported) => exported.folder === folder)), []);
  });

  describe('a bundle of one class', () => {
    let consumer;
    before(() => (consumer = createConsumer()));
    after(() => consumer.remove());

    for (const { name, folder } of classes.filter((exported) => exported.folder !== 'guide')) {
      it(`${name} holds no other element, no other topic, and registers nothing`, async () => {
        const bundle = await rollup({
          input: 'entry',
          external: /^lit(\/|$)/,
          plugins: [{
            name: 'entry',
            resolveId: (id) => (id === 'entry' ? join(consumer.folder, 'entry.js') : null),
            load: (id) => (id.endsWith('entry.js') ? `export { ${name} } from 'dry-needling-elements';` : null),
          }, nodeResolve()],
        });
        const { output: [{ code, modules }] } = await bundle.generate({});
        const kept = Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id.replaceAll('\\', '/'));
        const strangers = kept.filter((id) => elementFolders.some((other) => other !== folder && (id.includes(`/elements/${other}/`) || id.endsWith(`/generated/${other}.js`))));
        assert.deepEqual(strangers, []);
        assert.match(code, new RegExp(`\\b${name}\\b`));
        assert.doesNotMatch(code, /customElements\s*\.\s*define/);
      });
    }
  });
});
