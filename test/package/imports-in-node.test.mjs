// A server, a test of somebody's and a bundler's analysis import these modules where there is no document.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ROOT, filesBelow } from './tools/files.mjs';

// What stands in dist/cdn, dist/embed and dist/builder is for pages: it knows only browsers.
const modules = filesBelow('dist', /^dist\/(?!cdn\/|embed\/|builder\/).+\.js$/);
const entry = /^dist\/(index|all|hydrate)\.js$|^dist\/elements\/[^/]+\/dry-needling-[^/]+\.js$/;

/** In a process of its own: what another module has left behind helps nobody. */
function importAlone(files) {
  const script = files.map((file) => `await import(${JSON.stringify(pathToFileURL(`${ROOT}/${file}`).href)});`).join('\n');
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

describe('importing in Node', () => {
  before(() => assert.ok(modules.some((file) => entry.test(file)), 'dist is empty: run `npm run build`.'));

  for (const file of modules.filter((path) => entry.test(path))) it(`${file} throws nothing`, () => importAlone([file]));
  it('no other module throws', () => importAlone(modules.filter((path) => !entry.test(path))));

  it('every element renders without a document', async () => {
    const library = await import(pathToFileURL(`${ROOT}/dist/index.js`).href);
    for (const [name, Element] of Object.entries(library).filter(([className]) => className.startsWith('DryNeedling'))) {
      customElements.define(`x-${name.toLowerCase()}`, Element);
      assert.ok(new Element().render().values.length > 1, name);
    }
  });
});
