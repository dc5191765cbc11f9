// The tables of README.md: all elements in one, so that it stays short. Each stands at the place of its name.
import { declarationsOf, elementsOf } from '../manifest/declarations.mjs';
import { code, defaultOf, detailOf, table, withoutDefault } from './markdown.mjs';

const HEADS = ['Attribute', 'What it does', 'Default'];

const brief = (description) => withoutDefault(description).replace(/\.$/, '');

/** `only` and `omit` take the same ids: one row for both, with what follows after the colon. */
const rowOf = (attribute) =>
  attribute.name === 'only'
    ? ['`only`, `omit`', brief(attribute.description).replace(/^[^:]+: /, ''), 'all']
    : [code(attribute.name), brief(attribute.description), defaultOf(attribute)];

const rowsOf = (attributes) => attributes.filter(({ name }) => name !== 'omit').map(rowOf);

/** What an element says of an attribute by itself; what it adds to a shared one stands last. */
function ownAttributes({ attributes }, shared) {
  const isOwn = ({ name, description }) => !shared.some((other) => other.name === name && other.description === description);
  return attributes.filter(isOwn).sort((a, b) => Number(Boolean(a.inheritedFrom)) - Number(Boolean(b.inheritedFrom)));
}

const once = (entries) => entries.filter(({ name }, index) => entries.findIndex((other) => other.name === name) === index);

/** @returns {Record<string, string>} Markdown by the name of its place. */
export function readmeTables(manifest) {
  const elements = elementsOf(manifest);
  const base = declarationsOf(manifest).find(({ name }) => name === 'ContentElement');
  const own = elements.flatMap((element) =>
    // The name stands once, in the first of its rows.
    rowsOf(ownAttributes(element, base.attributes)).map((row, index) => [index ? '' : element.tagName.replace('dry-needling-', ''), ...row]));
  const events = once(elements.flatMap((element) => element.events ?? []));
  const properties = once([...base.cssProperties, ...elements.flatMap((element) => element.cssProperties)]);
  const keysOf = (event) => [...detailOf(event).matchAll(/(\w+): /g)].map(([, key]) => key).join(', ');
  return {
    'attributes-of-all': table(HEADS, rowsOf(base.attributes)),
    'attributes-of-one': table(['Element', ...HEADS], own),
    events: table(['Event', 'When', '`detail`'], events.map((event) => [code(event.name), brief(event.description), code(`{ ${keysOf(event)} }`)])),
    look: table(['Custom property', 'For', 'Default'], properties.map(({ name, description, default: value }) => [code(name), brief(description), code(value)])),
  };
}
