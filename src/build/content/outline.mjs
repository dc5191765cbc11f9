// What a clinic's pack can name: ids, how items are made, and what is locked; without the words.

/** How an item is made, from its schema: 0 for a text; optional parts end in "?". */
function shapeOf(schema) {
  if (schema.type === 'string') return 0;
  const item = Object.values(schema.patternProperties ?? {})[0];
  if (item) return { '*': shapeOf(item) };
  return Object.fromEntries(Object.entries(schema.properties).map(([key, each]) => [schema.required?.includes(key) ? key : `${key}?`, shapeOf(each)]));
}

function outlineAt(words, schema) {
  if (typeof words === 'string') return 0;
  const item = Object.values(schema.patternProperties ?? {})[0];
  const below = Object.entries(words).map(([id, value]) => [id, outlineAt(value, item ?? schema.properties[id])]);
  return Object.fromEntries([...(item ? [['*', shapeOf(item)]] : []), ...below]);
}

/** @param parts topics that are no element and belong to no clinic. */
export function outlineOf({ words, evidence }, schema, parts) {
  const topics = Object.keys(words).filter((name) => !parts.has(name));
  const paths = (list) => topics.flatMap((name) => (evidence.topics[name][list] ?? []).map((path) => `${name}.${path}`));
  return {
    outline: Object.fromEntries(topics.map((name) => [name, outlineAt(words[name], schema.properties[name])])),
    locked: paths('locked'),
    appendOnly: paths('appendOnly'),
  };
}

export const outlineModule = ({ outline, locked, appendOnly }, banner) =>
  `${banner}import type { Outline } from '../clinic/outline.js';\n\nexport const outline: Outline = ${JSON.stringify(outline, null, 2)};\nexport const locked: readonly string[] = ${JSON.stringify(locked, null, 2)};\nexport const appendOnly: readonly string[] = ${JSON.stringify(appendOnly, null, 2)};\n`;
