// The code in the guides is the code that ran. A block says in a comment before it which file it is part of:
//   <!-- from test/consumers/react/src/app.tsx -->
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesBelow, read } from '../package/tools/files.mjs';

const lines = (text) => text.replaceAll('\r', '').trimEnd().split('\n');

/** Without the indentation that all lines have. */
function dedent(all) {
  const indents = all.filter((line) => line.trim()).map((line) => /^ */.exec(line)[0].length);
  const indent = Math.min(...indents);
  return all.map((line) => line.slice(indent)).join('\n');
}

/** Whether the block stands in the file in one piece, at any indentation. */
function holds(file, block) {
  const [all, wanted] = [lines(file), lines(block)];
  return all.some((_, at) => at + wanted.length <= all.length && dedent(all.slice(at, at + wanted.length)) === dedent(wanted));
}

const BLOCK = /^<!-- from (\S+) -->\n+```\w*\n([^]*?)^```$/gm;
const guides = filesBelow('src/docs/guides', /\.md$/).map((path) => ({ path, blocks: [...read(path).matchAll(BLOCK)] }));
const named = guides.filter(({ path, blocks }) => blocks.length || read(path).includes('<!-- from '));

describe('the code in the guides', () => {
  it('there is a guide for each framework, for servers and for tests', () => {
    const names = named.map(({ path }) => path.replace(/^.*\/|\.md$/g, ''));
    for (const name of ['react', 'vue', 'svelte', 'angular', 'solid', 'preact', 'lit', 'server-rendering', 'testing']) assert.ok(names.includes(name), name);
  });

  for (const { path, blocks } of named) {
    it(`${path} shows what its files hold`, () => {
      assert.equal(blocks.length, read(path).split('<!-- from ').length - 1, 'Each comment must stand before a block.');
      for (const [, file, block] of blocks) assert.ok(holds(read(file), block), `${file} holds no such code:\n${block}`);
    });
  }
});
