// What Storybook knows of an element: its options, events, slots, parts and custom properties, from the custom elements
// manifest. Storybook's own reading of it holds one entry for a name, and would lose an option that is named as a part.
import manifest from '../dist/custom-elements.json' with { type: 'json' };

export { manifest };

const declarations = manifest.modules.flatMap(({ declarations: found = [] }) => found).filter(({ tagName }) => tagName);

const declarationOf = (tag) => declarations.find(({ tagName }) => tagName === tag);

/** Every event that some element tells of. */
export const eventNames = [...new Set(declarations.flatMap(({ events = [] }) => events.map(({ name }) => name)))];

/** The values of a type such as `'list' | 'grid'`; ids of a list may also stand there with types of their combinations. */
const valuesOf = (type = '') => [...new Set([...type.matchAll(/(?<=^|\| ?)(?:'([^']*)'|(\d+))(?= ?\||$)/g)].map(([, text, number]) => text ?? number))].filter(Boolean);

const isList = ({ description = '' }) => /separated by spaces/.test(description);

/** What a person chooses an option with. */
function controlOf(attribute) {
  const type = attribute.type?.text;
  if (type === 'boolean') return { control: { type: 'boolean' } };
  const options = valuesOf(type);
  if (options.length < 2) return { control: { type: 'text' } };
  return { control: { type: isList(attribute) ? 'inline-check' : 'select' }, options };
}

const row = (category, { name, description, type, default: byDefault }, more = {}) => ({
  name: name || 'default',
  description,
  control: false,
  ...more,
  table: { category, type: type && { summary: type.text.replace(/ \| undefined$/, '') }, defaultValue: byDefault && { summary: byDefault.replace(/^'(.*)'$/, '$1') } },
});

/** Parts may be named as attributes are: only what can be set has its bare name as its key. */
const rows = (category, entries = [], keyOf, controls = () => ({})) => Object.fromEntries(entries.map((entry) => [keyOf(entry.name), row(category, entry, controls(entry))]));

export function extractArgTypes(tag) {
  const { attributes, events, slots, cssProperties, cssParts } = declarationOf(tag);
  return {
    ...rows('attributes', attributes, (name) => name, controlOf),
    ...rows('events', events, (name) => `event ${name}`),
    ...rows('slots', slots, (name) => `slot ${name}`),
    ...rows('custom properties', cssProperties, (name) => name, () => ({ control: { type: 'text' } })),
    ...rows('parts', cssParts, (name) => `part ${name}`),
  };
}

export const extractComponentDescription = (tag) => `\`<${tag}>\`\n\n${declarationOf(tag).description}`;

/** Every option can be set at once, without a button before it; what is off or empty is not on the element. */
export const emptyArgs = ({ argTypes, initialArgs }) =>
  Object.fromEntries(
    Object.entries(argTypes).flatMap(([key, { control }]) => {
      const value = initialArgs[key];
      if (control?.type === 'boolean') return [[key, value ?? false]];
      if (control?.type === 'text') return [[key, value ?? '']];
      if (control?.type === 'inline-check') return [[key, [value ?? []].flat().flatMap((ids) => ids.split(' '))]];
      return [];
    }),
  );
