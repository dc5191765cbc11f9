// What one element offers, as tables in Markdown, from its declaration in the manifest.
import { cell, code, defaultOf, detailOf, table, withoutDefault } from './markdown.mjs';

/** What the element has of its own stands first, then what all have. */
const ownFirst = (entries = []) => [...entries].sort((a, b) => Number(Boolean(a.inheritedFrom)) - Number(Boolean(b.inheritedFrom)));

/** `with` → `with`, `'a' | 'b'` → `a` `b` */
const values = (text) => text.split(' | ').filter((value) => value !== 'string' || text === 'string').map((value) => code(value.replaceAll("'", ''))).join(' ');

const parameter = ({ name, optional, default: value, type }) => `${name}${optional || value ? '?' : ''}${type ? `: ${type.text}` : ''}`;
const signature = ({ name, parameters = [], return: result }) => `${name}(${parameters.map(parameter).join(', ')})${result ? `: ${result.type.text}` : ''}`;

const SECTIONS = {
  Attributes: ({ attributes }) =>
    table(
      ['Attribute', 'Property', 'Values', 'Default', 'What it does'],
      ownFirst(attributes).map((each) => [code(each.name), code(each.fieldName), values(each.type.text), defaultOf(each), withoutDefault(each.description)]),
    ),
  Properties: ({ members }) =>
    table(
      ['Property', 'Type', 'What it holds'],
      // Those with an attribute stand beside it.
      ownFirst(members).filter(({ kind, attribute }) => kind === 'field' && !attribute).map((each) => [code(each.name), code(each.type?.text), `${each.description}${each.readonly ? ' Read only.' : ''}`]),
    ),
  Methods: ({ members }) => table(['Method', 'What it does'], ownFirst(members).filter(({ kind }) => kind === 'method').map((each) => [code(signature(each)), each.description])),
  Events: ({ events }) => table(['Event', 'When', '`detail`'], ownFirst(events).map((each) => [code(each.name), each.description, code(detailOf(each))])),
  Slots: ({ slots }) => table(['Slot', 'For'], ownFirst(slots).map((each) => [each.name ? code(each.name) : '(default)', each.description])),
  Parts: ({ cssParts }) => table(['Part', 'What it is'], ownFirst(cssParts).map((each) => [code(`::part(${each.name})`), each.description])),
  'Custom properties': ({ cssProperties }) =>
    table(['Custom property', 'For', 'Default'], ownFirst(cssProperties).map((each) => [code(each.name), each.description, code(each.default)])),
};

/**
 * @param declaration of an element, as in custom-elements.json.
 * @param {{ level?: number }} [options] level of the headings.
 * @returns {string} Markdown; kinds of which the element has none are left out.
 */
export function apiTables(declaration, { level = 3 } = {}) {
  return Object.entries(SECTIONS)
    .map(([heading, tableOf]) => [heading, tableOf(declaration)])
    .filter(([, text]) => text.split('\n').length > 2)
    .map(([heading, text]) => `${'#'.repeat(level)} ${cell(heading)}\n\n${text}`)
    .join('\n\n');
}
