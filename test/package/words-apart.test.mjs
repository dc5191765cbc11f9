// An element's file holds the words that the element shows, and no other's: a page pays for what it has.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { textsOf } from '../../src/build/content/texts.mjs';
import { ROOT, filesBelow, read, readJson } from './tools/files.mjs';

const all = [...textsOf(readJson('dist/content/en.json').words)].map(([, text]) => text);
const files = filesBelow('dist/cdn', /\/dry-needling-(?!guide).+\.js$/).map((path) => [/dry-needling-(.+)\.js$/.exec(path)[1], path]);

/** A short text may be part of another one by chance, and quotes are written otherwise in a script. */
const isTelling = (text) => text.length > 24 && !/["'`\\]/.test(text);

describe('the words in the file of one element', () => {
  it('are looked for in every one', () => assert.equal(files.length, 15));

  for (const [name, path] of files)
    it(`${name}: are its own`, async () => {
      const [{ words }] = Object.values(await import(pathToFileURL(`${ROOT}/dist/content/generated/${name}.js`)));
      const own = [...textsOf(words)].map(([, text]) => text);
      const code = read(path);
      assert.ok(own.filter(isTelling).every((text) => code.includes(text)));
      const others = all.filter((text) => isTelling(text) && !own.some((mine) => mine.includes(text)));
      assert.ok(others.length > 100);
      assert.deepEqual(others.filter((text) => code.includes(text)), []);
    });
});
