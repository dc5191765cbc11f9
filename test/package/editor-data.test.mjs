// What editors offer while somebody types: each tag with its attributes and their values, each custom property and part once.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJson } from './tools/files.mjs';

const elements = readJson('dist/custom-elements.json').modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const css = readJson('dist/vscode.css-custom-data.json');
const editors = {
  'VS Code': readJson('dist/vscode.html-custom-data.json').tags,
  JetBrains: readJson('dist/web-types.json').contributions.html.elements,
};

const names = (list) => list.map(({ name }) => name).sort();
const all = (kind) => [...new Set(elements.flatMap((element) => names(element[kind] ?? [])))].sort();
/** What an attribute takes, where it is one of some; what comes with it takes several. */
const valuesOf = ({ type }) => [...type.text.matchAll(/'([\w-]+)'|\b(\d)\b/g)].map(([, word, digit]) => word ?? digit);

for (const [editor, tags] of Object.entries(editors))
  describe(editor, () => {
    it('knows every tag, and no other', () => assert.deepEqual(names(tags), elements.map(({ tagName }) => tagName).sort()));

    for (const { tagName, description, attributes } of elements)
      it(`describes ${tagName} and its attributes`, () => {
        const tag = tags.find(({ name }) => name === tagName);
        assert.ok(tag.description.startsWith(description.split('\n')[0]), tag.description.slice(0, 200));
        assert.deepEqual(names(tag.attributes), names(attributes));
        for (const attribute of attributes) assert.ok(tag.attributes.find(({ name }) => name === attribute.name).description.includes(attribute.description.split('\n')[0]), attribute.name);
      });
  });

describe('VS Code completes', () => {
  for (const { tagName, attributes } of elements) {
    const choices = attributes.filter((attribute) => valuesOf(attribute).length);
    it(`values: ${tagName} ${names(choices).join(' ')}`, () => {
      const { attributes: offered } = editors['VS Code'].find(({ name }) => name === tagName);
      for (const attribute of choices) assert.deepEqual(names(offered.find(({ name }) => name === attribute.name).values), valuesOf(attribute).sort(), attribute.name);
    });
  }

  it('each custom property, once', () => assert.deepEqual(names(css.properties), all('cssProperties')));
  it('each part, once', () => assert.deepEqual(names(css.pseudoElements), all('cssParts').map((part) => `::part(${part})`)));
});

describe('JetBrains', () => {
  it('knows the custom properties, parts, events and types of each element', () => {
    for (const { tagName, cssProperties = [], cssParts = [], events = [], attributes } of elements) {
      const tag = editors.JetBrains.find(({ name }) => name === tagName);
      for (const { name, description } of [...cssProperties, ...cssParts, ...events]) assert.ok(tag.description.includes(`**${name}** - ${description.split('\n')[0]}`), `${tagName}: ${name}`);
      for (const attribute of attributes) {
        const { type } = tag.attributes.find(({ name }) => name === attribute.name).value;
        for (const value of valuesOf(attribute)) assert.match(JSON.stringify(type), new RegExp(`\\b${value}\\b`), `${tagName} ${attribute.name}`);
      }
    }
  });
});
