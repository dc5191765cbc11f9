// `only` and `omit` take ids of an element's items: an id that stands for two items could not tell them apart.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ROOT } from './tools/files.mjs';

const library = await import(pathToFileURL(`${ROOT}/dist/index.js`).href);
const at = (tree, path) => path.split('.').reduce((node, key) => node?.[key], tree) ?? {};

describe('ids of items', () => {
  for (const [name, { topic, itemPaths }] of Object.entries(library).filter(([className]) => className.startsWith('DryNeedling')))
    it(`${name}: none stands for two`, () => {
      const ids = itemPaths.flatMap((path) => Object.keys(at(topic.words[topic.name], path)));
      assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), []);
    });
});
