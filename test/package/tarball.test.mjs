// What `npm publish` would send: everything a user needs, and nothing of this machine or of the workshop.
import assert from 'node:assert/strict';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { createConsumer } from './tools/consumer.mjs';
import { ROOT, readJson } from './tools/files.mjs';

describe('the packed package', () => {
  let consumer, paths;
  before(() => {
    consumer = createConsumer();
    paths = consumer.packed.files.map(({ path }) => path);
  });
  after(() => consumer.remove());

  it('holds only what is built, and what npm adds', (test) => {
    const { size, unpackedSize } = consumer.packed;
    test.diagnostic(`${paths.length} files, ${(size / 1000).toFixed(0)} kB packed, ${(unpackedSize / 1000).toFixed(0)} kB unpacked`);
    assert.deepEqual(paths.filter((path) => !/^(dist\/.+|package\.json|LICENSE|README\.md|CHANGELOG\.md)$/.test(path)), []);
    assert.deepEqual(paths.filter((path) => /(^|\/)(test|stories|build|node_modules|wordpress)\/|\.test\.|\.stories\./.test(path)), []);
    for (const path of ['LICENSE', 'package.json', 'dist/index.js', 'dist/index.d.ts', 'dist/all.js', 'dist/cdn/all.js', 'dist/cdn/embed.js', 'dist/cdn/integrity.json', 'dist/cdn/licences.txt', 'dist/content/en.json', 'dist/custom-elements.json', 'dist/vscode.html-custom-data.json', 'dist/vscode.css-custom-data.json', 'dist/web-types.json', 'dist/types/react.d.ts']) {
      assert.ok(paths.includes(path), `${path} is missing.`);
    }
  });

  it('keeps to the rules of packages (publint, strict)', async () => {
    const { messages, pkg } = await publint({ pkgDir: join(consumer.folder, 'node_modules/dry-needling-elements'), pack: false, strict: true });
    assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
  });

  it('asks nothing of the Node of those who install it', () => {
    // Browsers run it. What its own tools need stands in devEngines, which npm asks of no one who installs it.
    assert.equal(readJson('package.json').engines, undefined);
    assert.ok(readJson('package.json').devEngines.runtime.version);
  });

  it('tells nothing of the machine it was built on', () => {
    const here = [ROOT, homedir().length > 1 ? homedir() : ROOT, 'file://'];
    for (const path of paths.filter((name) => /\.(js|ts|map|json|txt|md)$/.test(name))) {
      const text = readFileSync(join(consumer.folder, 'node_modules/dry-needling-elements', path), 'utf8');
      for (const trace of here) assert.ok(!text.includes(`${trace}/`), `${path} holds ${trace}/`);
    }
  });
});
