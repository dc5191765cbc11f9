// The manifest is the public documentation: it names every element, and everything it names is described and there.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { validateCem } from '@wc-toolkit/cem-validator';
import { buildManifest } from '../../src/build/manifest.mjs';
import { renderToHtml } from '../../dist/server/index.js';
import { ROOT, filesBelow, read, readJson } from './tools/files.mjs';

const manifest = readJson('dist/custom-elements.json');
const elements = manifest.modules.flatMap(({ path, declarations = [] }) => declarations.filter(({ tagName }) => tagName).map((declaration) => ({ path, ...declaration })));
const tags = filesBelow('dist', /^dist\/elements\/[^/]+\/dry-needling-[^/]+\.js$/).map((path) => path.match(/([^/]+)\.js$/)[1]);
const base = manifest.modules.flatMap(({ declarations = [] }) => declarations).find(({ name }) => name === 'ContentElement');

describe('custom-elements.json', () => {
  it('names every element', () => assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags.sort()));

  it('is found where tools look for it, and leads to files', async () => {
    const error = 'error';
    await validateCem(manifest, {
      packageJsonPath: `${ROOT}/package.json`,
      exclude: ['ContentElement'],
      rules: {
        packageJson: { packageType: error, exports: error, customElementsProperty: error, publishedCem: error },
        // Off: one asks the web for the latest schema, one takes numbers for names of types, one wants a field that no schema has.
        manifest: { modulePath: error, definitionPath: error, tagName: error, schemaVersion: 'off', exportTypes: 'off', typeDefinitionPath: 'off' },
      },
    });
  });

  for (const { tagName, path, attributes, events = [], cssParts, ...element } of elements) {
    it(`${tagName}: says by itself what it has from all elements`, () => {
      for (const [kind, entries] of Object.entries({ attributes, cssParts, members: element.members, slots: element.slots, cssProperties: element.cssProperties })) {
        const names = entries.map(({ name }) => name);
        assert.deepEqual(base[kind].filter(({ name }) => !names.includes(name)), [], kind);
        assert.deepEqual(entries.filter(({ description }) => !description), [], kind);
      }
    });

    it(`${tagName}: each attribute has a property and a type that needs no look into the source`, () => {
      for (const { name, fieldName, type } of attributes) {
        assert.ok(name === 'lang' || element.members.some((member) => member.name === fieldName && member.attribute === name), `property of ${name}`);
        assert.match(type.text, /^(string|boolean|(\d|'[\w-]+')( \| (\d|'[\w-]+'|string))*)$/, name);
      }
      for (const { type } of events) assert.match(type.text, /^CustomEvent<\{ \w+: .+ \}>$/);
    });

    it(`${tagName}: parts and events are those of the source, no more and no fewer`, () => {
      const source = [path, ...filesBelow('dist', /^dist\/base\/.+\.js$/), ...filesBelow('dist', new RegExp(`^${path.replace(/[^/]+$/, '')}[^/]+\\.js$`))].map(read).join('\n');
      for (const { name } of cssParts) assert.match(source, new RegExp(`part="(?:[^"]* )?${name}[ "]`), `part ${name}`);
      const own = [path, 'dist/base/content-element.js'].flatMap((file) => [...read(file).matchAll(/part="([\w-]+)"/g)].map(([, name]) => name));
      for (const name of own) assert.ok(cssParts.some((part) => part.name === name), `part ${name} of ${tagName} is not documented`);
      // The guide is made of the other elements, and so passes on what they tell.
      const senders = tagName === 'dry-needling-guide' ? filesBelow('dist', /^dist\/elements\/.+\.js$/) : [path];
      const sent = senders.flatMap((file) => [...read(file).matchAll(/new CustomEvent\('([\w-]+)'/g)].map(([, name]) => name));
      assert.deepEqual(events.map(({ name }) => name).sort(), sent.sort());
    });
  }
});

describe('values of attributes in custom-elements.json', () => {
  /** What an element says is possible when it gets something else. */
  function possible(tagName, attribute) {
    const said = [];
    const { warn } = console;
    console.warn = (message) => said.push(message);
    renderToHtml(tagName.slice('dry-needling-'.length), { attributes: { [attribute]: '?' } });
    console.warn = warn;
    return / Possible: (.+)$/m.exec(said.join('\n'))?.[1].split(' ');
  }

  for (const { tagName, attributes } of elements)
    for (const { name, type } of attributes.filter((attribute) => /'|\d/.test(attribute.type.text)))
      it(`${tagName} ${name}: those that the element takes`, () => {
        const named = type.text.split(' | ').filter((value) => value !== 'string').map((value) => value.replaceAll("'", ''));
        assert.deepEqual(named, possible(tagName, name));
      });
});

describe('the build of the manifest', () => {
  /** What is taken away from which file, and what the build then says. */
  const GAPS = [
    ['elements/takeaways/takeaways.ts', / \* What to remember[\s\S]*? \*\n \* Sources:.*\n/, '<dry-needling-takeaways>'],
    ['elements/faq/faq.ts', '/** Opening one answer closes the others. Default false. */', 'attribute single of <dry-needling-faq>'],
    ['base/content-element.ts', '/** The language the words are in. */', 'property locale of ContentElement'],
    ['elements/faq/faq.ts', '/** Closes every question. */', 'method collapseAll of <dry-needling-faq>'],
    ['elements/conditions/conditions.ts', ' - A person filtered the conditions.', 'event dry-needling-filter of <dry-needling-conditions>'],
    ['elements/faq/faq.ts', /(?<= \* @slot) - .*/, 'slot (default) of <dry-needling-faq>'],
    ['elements/faq/faq.ts', ' - One question with its answer.', 'part item of <dry-needling-faq>'],
    ['base/content-element.ts', ' - Links, dots, lines that matter, focus.', 'custom property --dry-needling-accent of ContentElement'],
  ];
  let folder, message;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'manifest-'));
    // Without a package.json the analyzer looks for one for ever.
    for (const part of ['src/base', 'src/elements', 'package.json']) cpSync(`${ROOT}/${part}`, `${folder}/${part}`, { recursive: true });
    buildManifest(folder);
    assert.deepEqual(JSON.parse(readFileSync(`${folder}/dist/custom-elements.json`, 'utf8')), manifest, 'A second build makes another manifest.');
    for (const [file, description] of GAPS) {
      const source = readFileSync(`${folder}/src/${file}`, 'utf8');
      assert.notEqual(source.replace(description, ''), source, `${description} is not in ${file} any more: look for another sample.`);
      writeFileSync(`${folder}/src/${file}`, source.replace(description, ''));
    }
    try {
      buildManifest(folder);
    } catch (error) {
      ({ message } = error);
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [file, , what] of GAPS)
    it(`fails where this is not described: ${what}`, () => assert.ok(message?.split('\n').includes(`src/${file}: ${what} has no description.`), message));
});
