// The manifest is the public documentation: it names every element, and everything it names is described and there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ROOT, filesBelow } from './tools/files.mjs';

const read = (path) => readFileSync(`${ROOT}/${path}`, 'utf8');
const { modules } = JSON.parse(read('dist/custom-elements.json'));
const elements = modules.flatMap(({ path, declarations = [] }) => declarations.filter(({ tagName }) => tagName).map((declaration) => ({ path, ...declaration })));
const tags = filesBelow('dist', /^dist\/elements\/[^/]+\/dry-needling-[^/]+\.js$/).map((path) => path.match(/([^/]+)\.js$/)[1]);
const README = read('README.md');

describe('custom-elements.json', () => {
  it('names every element', () => assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags.sort()));

  for (const { tagName, path, description, attributes, members, events = [], slots, cssParts, cssProperties } of elements) {
    it(`${tagName}: everything public is described`, () => {
      assert.ok(description, 'the element itself');
      for (const [kind, entries] of Object.entries({ attributes, members, events, slots, cssParts, cssProperties }))
        for (const entry of entries) assert.ok(entry.description, `${kind}: ${entry.name} of ${tagName} has no description in ${path}`);
    });

    it(`${tagName}: parts and events are those of the source, no more and no fewer`, () => {
      const source = [path, ...filesBelow('dist', /^dist\/base\/(content-element|certainty|sources|heading|care-card|popover|points|cards)\.js$/), ...filesBelow('dist', new RegExp(`^${path.replace(/[^/]+$/, '')}[^/]+\\.js$`))].map(read).join('\n');
      for (const { name } of cssParts) assert.match(source, new RegExp(`part="(?:[^"]* )?${name}[ "]`), `part ${name}`);
      const own = [...read(path).matchAll(/part="([\w-]+)"/g)].map(([, name]) => name);
      for (const name of own) assert.ok(cssParts.some((part) => part.name === name), `part ${name} of ${tagName} is not documented`);
      const sent = [...read(path).matchAll(/new CustomEvent\('([\w-]+)'/g)].map(([, name]) => name);
      assert.deepEqual(events.map(({ name }) => name), sent);
    });

    it(`${tagName}: README names its attributes, events and custom properties`, () => {
      for (const { name } of [...attributes, ...events, ...cssProperties]) assert.ok(README.includes(`\`${name}\``), `${name} of ${tagName} is not in README.md`);
    });
  }
});
