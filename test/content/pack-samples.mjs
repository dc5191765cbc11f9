// Clinic's packs by chance, for Node and browsers alike: made from the schema, then broken or made hostile.

const isObject = (value) => typeof value === 'object' && value !== null;

export const isList = (node) => Boolean(node) && '*' in node;

/** Every path of an outline, with what is there and what it is in. */
export function* everyPath(node, path = '', parent = undefined) {
  if (path) yield { path, node, parent };
  if (node) for (const [id, below] of Object.entries(node)) if (id !== '*') yield* everyPath(below, path ? `${path}.${id}` : id, node);
}

/** Words that are made as the items of a list. */
export const sample = (shape, text = 'Ours.') => (shape === 0 ? text : Object.fromEntries(Object.entries(shape).map(([key, each]) => [key === '*' ? 'xPart' : key.replace('?', ''), sample(each, text)])));

/** Strings of every kind that the schema knows, and such as an attacker would write. */
export const STRINGS = [
  'hide', 'replace', 'insert', 'reorder', 'en', 'es', 'ar', 'en-GB', 'zh-Hant', 'es-419', 'US', '911', '+1 555 010 0123', 'https://clinic.example/book', 'mailto:desk@clinic.example', '#book',
  'hurt', 'soreness', 'xParking', 'xToString', 'Behind the house.', 'Where can I park?', '😀 Free', 'ض', 'a'.repeat(80), 'b'.repeat(81), '😀'.repeat(79) + 'c',
  '', ' ', '…', '\u200b', 'two\nlines', 'a\u0000b', 'a\u202eb', '\u2066a', '\ud800a', 'en-US-GB', 'es-abc-def-ghi-jkl', 'en-u-nu-latn', '00', '+', 'us', 'XY ',
  '<script>globalThis.owned = 1</script>', '<img src=x onerror="owned = 1">', '"><svg onload=owned=1>', '${globalThis.owned = 1}', '{{owned = 1}}', '{emergencyNumber}', '[[term:trigger|words]]',
  'javascript:owned=1', ' javascript:owned=1', 'JaVaScRiPt:owned=1', 'java\tscript:owned=1', 'data:text/html,<script>owned=1</script>', 'vbscript:owned=1', 'blob:owned', '//evil.example', 'tel:javascript:owned=1',
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'constructor.prototype.owned', '*', 'x'.repeat(2001),
];

/** Values that fit a schema, or nearly so; `paths` are those that changes name. */
export function arbitraryOf(fc, schema, paths = []) {
  const { type, anyOf, const: constant, pattern, properties = {}, patternProperties, required = [] } = schema;
  if (anyOf) return fc.oneof(...anyOf.map((each) => arbitraryOf(fc, each, paths)));
  if (constant !== undefined) return fc.constant(constant);
  if (type === 'string') {
    const all = [...STRINGS, ...paths];
    const fitting = all.filter((text) => (!pattern || new RegExp(pattern, 'u').test(text)) && text.length <= (schema.maxLength ?? Infinity) && text.length >= (schema.minLength ?? 0));
    // As other people's websites would: mostly well.
    return fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...(fitting.length ? fitting : all)) }, { weight: 1, arbitrary: fc.constantFrom(...all) });
  }
  if (type === 'array') return fc.array(arbitraryOf(fc, schema.items ?? { type: 'string' }, paths), { minLength: schema.minItems ?? 0, maxLength: 4 });
  if (patternProperties) {
    const [[keys, content]] = Object.entries(patternProperties);
    return fc.array(fc.tuple(arbitraryOf(fc, { type: 'string', pattern: keys, maxLength: 40 }), arbitraryOf(fc, content, paths)), { minLength: 1, maxLength: 3 }).map((entries) => Object.fromEntries(entries));
  }
  return fc.record(Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, arbitraryOf(fc, each, paths)])), { requiredKeys: required, noNullPrototype: true });
}

const nested = (depth) => JSON.parse('[{"a":'.repeat(depth) + '1' + '}]'.repeat(depth));
const JUNK = [null, true, 0, -1.5, 1e308, [], {}, [[]], ['en'], { en: 1 }, { en: {} }, 'm'.repeat(1_000_000), ...STRINGS];

/** One change for the worse, somewhere in a value. */
export const mutationOf = (fc) =>
  fc.record({ steps: fc.array(fc.nat(30), { minLength: 1, maxLength: 7 }), kind: fc.constantFrom('put', 'put', 'drop', 'key', 'proto', 'twice', 'deep', 'long'), junk: fc.constantFrom(...JUNK), key: fc.constantFrom(...STRINGS, 'name', 'path', 'text') });

const own = (object, key, value) => Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });

/** A copy that is broken there. */
export function mutated(value, { steps, kind, junk, key }) {
  const root = { value: structuredClone(value) };
  let [parent, last] = [root, 'value'];
  for (const step of steps) {
    const node = parent[last];
    if (!isObject(node) || !Object.keys(node).length) break;
    [parent, last] = [node, Object.keys(node)[step % Object.keys(node).length]];
  }
  const node = parent[last];
  const bad = structuredClone(junk);
  if (kind === 'put') own(parent, last, bad);
  else if (kind === 'drop' && Array.isArray(parent)) parent.splice(last, 1);
  else if (kind === 'drop') delete parent[last];
  else if (kind === 'deep') own(parent, last, nested(steps[0] * 10));
  else if (kind === 'proto') own(isObject(node) ? node : parent, '__proto__', { owned: 1, name: 'Owned', op: 'hide' });
  else if (kind === 'twice' && Array.isArray(parent)) parent.push(structuredClone(node));
  else if (kind === 'twice') own(parent, `${last}2`, node);
  else if (kind === 'long' && Array.isArray(node)) node.push(...Array.from({ length: 400 }, () => node[0] ?? bad));
  else if (kind === 'long') own(parent, last, `${node}`.repeat(3000).slice(0, 100_000));
  else own(isObject(node) && !Array.isArray(node) ? node : root, key, bad);
  return root.value;
}
