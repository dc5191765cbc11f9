// The tables of the README are those of the manifest, and the manifest's words on ids are true.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderToHtml } from '../../dist/server/index.js';
import { apiTables } from '../../src/build/api/tables.mjs';
import { readmeTables } from '../../src/build/api/readme.mjs';
import { elementsOf } from '../../src/build/manifest/declarations.mjs';
import { placeless, textIn } from '../../src/build/readme-places.mjs';
import { read, readJson } from './tools/files.mjs';

const README = read('README.md');
const manifest = readJson('dist/custom-elements.json');
const tables = readmeTables(manifest);
const elements = elementsOf(manifest);

describe('the tables of the README', () => {
  it('each has its place', () => assert.deepEqual(placeless(README, tables), []));

  for (const [name, markdown] of Object.entries(tables))
    it(`${name}: is that of the manifest`, () => assert.equal(textIn(README, name), markdown, 'README.md is old: run `npm run api`.'));

  for (const { tagName, attributes, events = [], cssProperties } of elements)
    it(`${tagName}: its attributes, events and custom properties are named`, () => {
      for (const { name } of [...attributes, ...events, ...cssProperties]) assert.ok(Object.values(tables).join('\n').includes(`\`${name}\``), name);
    });
});

describe('the tables of one element', () => {
  for (const declaration of elements)
    it(`${declaration.tagName}: name everything, in rows as long as their head`, () => {
      const markdown = apiTables(declaration);
      const { attributes, members, events = [], slots, cssParts, cssProperties } = declaration;
      for (const { name } of [...attributes, ...members, ...events, ...cssProperties]) assert.match(markdown, new RegExp(`\`${name}[\`(]`), name);
      for (const { name } of cssParts) assert.ok(markdown.includes(`\`::part(${name})\``), name);
      assert.equal(markdown.includes('(default)'), slots.some(({ name }) => !name));
      for (const block of markdown.split(/\n\n/).filter((part) => part.startsWith('|'))) {
        const cells = block.split('\n').map((line) => line.split(/(?<!\\)\|/).length);
        assert.equal(new Set(cells).size, 1, block);
      }
    });
});

describe('ids that `only` and `omit` name', () => {
  /** What an element says can be left out. */
  function free(tagName) {
    const said = [];
    const { warn } = console;
    console.warn = (message) => said.push(message);
    renderToHtml(tagName.slice('dry-needling-'.length), { attributes: { omit: '?' } });
    console.warn = warn;
    // A picture is never asked for its items, and says nothing.
    const [, ids] = / omit="\?" cannot be used\. Possible: (.+)$/m.exec(said.join('\n')) ?? [];
    return !ids || ids === 'none' ? [] : ids.split(' ');
  }

  for (const { tagName, attributes } of elements)
    it(`${tagName}: those that can be left out`, () => {
      const [only, omit] = ['only', 'omit'].map((name) => attributes.find((attribute) => attribute.name === name).description.replace(/^[^:]+: | Default.*$/g, ''));
      assert.equal(only, omit);
      const [choice] = omit.split(';');
      const possible = free(tagName);
      const named = [...choice.matchAll(/`([^`]+)`/g)].map(([, id]) => id);
      if (tagName === 'dry-needling-guide') assert.deepEqual(named, ['sections']);
      else if (choice.includes('such as')) assert.deepEqual(named.filter((id) => !possible.includes(id)), []);
      else assert.deepEqual(named.sort(), possible.sort());
    });
});
