// Prints what the snippet builder knows of each element, as JSON. A process of its own: rendering puts a document's
// classes into the global scope.
import { readFileSync, readdirSync } from 'node:fs';
import { wordParts } from '../bundle/word-parts.mjs';
import { countries, named } from '../countries.mjs';
import { DIST } from '../paths.mjs';
import { valuesOf } from '../values.mjs';

const { elementNames, renderToHtml } = await import(`${DIST}/server/index.js`);
const readJson = (path) => JSON.parse(readFileSync(`${DIST}/${path}`, 'utf8'));
const { modules } = readJson('custom-elements.json');
const { words } = readJson('content/en.json');
const integrity = readJson('cdn/integrity.json');
const declarations = new Map(modules.flatMap(({ declarations: found = [] }) => found).map((each) => [each.tagName, each]));

/** Attributes with a control of their own in the builder; what `only` does, `omit` does as well. */
const APART = ['lang', 'heading', 'heading-level', 'only'];

/** Names in plain words; else the attribute's own. */
const LABELS = {
  with: 'Compare with', open: 'Open at first', single: 'One answer open at a time', 'icon-array': 'Pictures of 100 dots',
  'hide-filter': 'No filter', region: 'Body region at first', name: 'Picture', view: 'Times after treatment', check: 'Private self-check',
  'cited-only': 'Only sources that the page cites', 'structured-data': 'Data for search engines', previous: 'Address of the page before',
  related: 'Address of your page about physical therapy', omit: 'Leave out',
};

const IN_WORDS = (id) => id.replace(/-/g, ' ').replace(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`).replace(/^./, (sign) => sign.toUpperCase());

/** The first text below `node` that stands under this id. */
function find(node, id) {
  if (typeof node !== 'object' || node === null) return undefined;
  if (Object.hasOwn(node, id)) return node[id];
  for (const inner of Object.values(node)) {
    const found = find(inner, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a person calls an item: its own name where it has a short one. */
function labelOf(topic, id) {
  const found = topic === 'guide' ? words[id] : find(words[topic], id);
  const text = typeof found === 'string' ? found : (found?.name ?? found?.heading ?? found?.question ?? found?.title);
  const plain = typeof text === 'string' ? text.replace(/\[\[[^|\]]*\|([^\]]*)\]\]/g, '$1') : '';
  return plain && plain.length <= 60 && !/[{[]/.test(plain) ? plain.replace(/^./, (sign) => sign.toUpperCase()) : IN_WORDS(id);
}

/** The doc comment, less what the control shows anyway. */
const hintOf = (text) => text.replace(/\s+/g, ' ').replace(/ ?Default [^.]*(\.|$)/, '').replace(/`/g, '').trim();

/** How a person answers: yes or no, one or many of the values, ids in an order of their own, or an address. */
function kindOf({ type, description }, values) {
  if (type.text === 'boolean') return 'yes';
  if (!values) return /\bAddress\b/.test(description) ? 'address' : undefined;
  if (/in this order/.test(description)) return 'ordered';
  return /separated by spaces/.test(description) ? 'many' : 'one';
}

function optionsOf(name) {
  const attributes = declarations.get(`dry-needling-${name}`).attributes.filter((each) => !APART.includes(each.name));
  const values = valuesOf(renderToHtml, name, attributes.filter(({ type }) => type.text !== 'boolean').map((each) => each.name));
  return attributes.flatMap((attribute) => {
    const ids = values[attribute.name];
    const kind = kindOf(attribute, ids);
    if (!kind) return [];
    return {
      name: attribute.name,
      label: LABELS[attribute.name] ?? IN_WORDS(attribute.name),
      kind,
      hint: kind === 'yes' ? hintOf(attribute.description) : '',
      default: kind === 'yes' ? '' : (attribute.default?.replace(/'/g, '') ?? ''),
      values: (ids ?? []).map((id) => ({ id, label: kind === 'many' ? labelOf(name, id) : IN_WORDS(id) })),
    };
  });
}

/** The languages that words were written in, English first: it stands for those that have none. */
const tags = readdirSync(`${DIST}/html`).sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b, 'en'));

const titleOf = (name, lang) => /<h2[^>]*>(.*?)<\/h2>/s.exec(renderToHtml(name, { lang }))[1].replace(/<[^>]*>/g, '').trim();

process.stdout.write(JSON.stringify({
  loader: integrity['embed.js'].integrity,
  locales: Object.fromEntries(Object.entries(integrity).flatMap(([file, each]) => {
    const [, tag] = /^locales\/(.+)\.js$/.exec(file) ?? [];
    return tag ? [[tag, each.integrity]] : [];
  })),
  parts: wordParts(integrity),
  languages: named('language', tags).map((each) => ({ ...each, machine: readJson(`content/${each.tag}.json`).translation.status === 'machine' })),
  countries: countries(),
  widgets: elementNames.map((name) => ({
    name,
    label: name === 'faq' ? 'FAQ' : IN_WORDS(name),
    titles: Object.fromEntries(tags.map((lang) => [lang, titleOf(name, lang)])),
    integrity: integrity[`dry-needling-${name}.js`].integrity,
    options: optionsOf(name),
  })),
}));
