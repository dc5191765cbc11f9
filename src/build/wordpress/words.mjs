// Prints, as JSON, what the plugin needs of rendered elements: the ids that their attributes take, and the words that it
// shows where no script runs. These are the plain HTML of each language, with marks around what options leave out, and
// with files of their own for pictures and for a comparison with all. A process of its own: rendering puts a document's
// classes into the global scope.
import { readFileSync, readdirSync } from 'node:fs';
import { DIST } from '../paths.mjs';
import { valuesOf } from '../values.mjs';
import { markedBy } from './marks.mjs';
import { pathsIn, wordsOfPaths } from './paths-as-words.mjs';

const { elementNames, renderToHtml } = await import(`${DIST}/server/index.js`);
const { registerLocale, ...library } = await import(`${DIST}/index.js`);
const { sections } = await import(`${DIST}/elements/guide/sections.js`);
const readJson = (path) => JSON.parse(readFileSync(`${DIST}/${path}`, 'utf8'));
const { modules } = readJson('custom-elements.json');
const english = readJson('content/en.json').words;
const classes = new Map(Object.values(library).filter((each) => each?.topic).map((each) => [each.topic.name, each]));
const textAt = (path) => path.split('.').reduce((node, id) => node?.[id], english);
const at = (slug, path) => textAt(`${slug}.${path}`);

const attributesOf = (slug) => modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName === `dry-needling-${slug}`).attributes.map(({ name }) => name);
const WITH_IDS = ['only', 'omit', 'open', 'sections', 'with', 'name'];
const choicesOf = (slug) => valuesOf(renderToHtml, slug, attributesOf(slug).filter((name) => WITH_IDS.includes(name)));

/** A language tag that is nobody's. */
const PATHS = 'qps';
const pathsShown = (slug, omit) => new Set(pathsIn(renderToHtml(slug, { lang: PATHS, attributes: omit.length ? { omit: omit.join(' ') } : {} })));

const within = (slug, path, item) => `${path}.`.startsWith(`${slug}.${item.path}.`);

/** What `only` and `omit` name: items of lists, else whole parts of the topic. */
function itemsOf(slug, { only = [], omit = [] }) {
  const { itemPaths } = classes.get(slug);
  const found = only.flatMap((id) => {
    const inLists = itemPaths.map((path) => `${path}.${id}`).filter((path) => at(slug, path));
    return (inLists.length ? inLists : [id].filter((path) => at(slug, path))).map((path) => ({ id, path, locked: !omit.includes(id) }));
  });
  const idsOf = (list) => list.map(({ id }) => id);
  return found.map((item) => ({ ...item, groups: idsOf(found.filter(({ path }) => item.path.startsWith(`${path}.`))), inside: idsOf(found.filter(({ path }) => path.startsWith(`${item.path}.`))) }));
}

/** Lists that can be left empty, with what then is not shown either: their headings. */
function framesOf(slug, items) {
  const listOf = ({ path }) => path.split('.').slice(0, -1).join('.');
  const lists = [...new Set(items.map(listOf))].map((list) => items.filter((item) => listOf(item) === list)).filter((listed) => listed.every(({ locked }) => !locked));
  const all = pathsShown(slug, []);
  return lists.flatMap((listed) => {
    const left = pathsShown(slug, listed.map(({ id }) => id));
    const paths = [...all].filter((path) => path.startsWith(`${slug}.`) && !left.has(path) && !listed.some((item) => within(slug, path, item)));
    return paths.length ? [{ items: listed, paths }] : [];
  });
}

const namedIn = (text) => [...text.matchAll(/\[\[term:(\w+)\|/g)].map(([, id]) => id);
/** Terms that are explained only because some items name them. */
function termsOf(slug, items) {
  const users = new Map();
  for (const path of pathsShown(slug, [])) {
    if (!path.startsWith(`${slug}.`)) continue;
    const item = items.filter((each) => within(slug, path, each)).sort((one, other) => other.path.length - one.path.length)[0];
    for (const id of namedIn(textAt(path))) users.set(id, [...(users.get(id) ?? []), item]);
  }
  return [...users].filter(([, found]) => found.every((item) => item && !item.locked)).map(([id, found]) => ({ id, items: [...new Set(found)] }));
}

/** Those of the guide, which its own words do not name. */
function termsOfGuide() {
  const users = new Map();
  for (const { id: section, element } of sections) for (const id of namedIn(JSON.stringify(english[element]))) users.set(id, new Set([...(users.get(id) ?? []), section]));
  const own = namedIn(JSON.stringify(english.guide));
  return [...users].filter(([id]) => !own.includes(id)).map(([id, found]) => ({ id, sections: [...found] }));
}

const choices = Object.fromEntries(elementNames.map((slug) => [slug, choicesOf(slug)]));
registerLocale(PATHS, wordsOfPaths(english, []));
/** What can be left out of each. */
const parts = Object.fromEntries(
  elementNames.map((slug) => {
    if (slug === 'guide') return [slug, { items: [], frames: [], terms: termsOfGuide(), sections: sections.map(({ id }) => id) }];
    const items = itemsOf(slug, choices[slug]);
    return [slug, { items, frames: framesOf(slug, items), terms: termsOf(slug, items) }];
  }),
);

/** `name` and `with` change more than a part. */
const filesOf = (slug) => [
  { file: `${slug}.html`, attributes: {} },
  ...(choices[slug].with ? [{ file: `${slug}/all.html`, attributes: { with: choices[slug].with.join(' ') }, compared: choices[slug].with }] : []),
  ...(choices[slug].name ?? []).map((name) => ({ file: `${slug}/${name}.html`, attributes: { name } })),
];

/** Only a translation by machine says so, in a paragraph of its own. */
const patterns = [true, false].map((machine) => {
  registerLocale(PATHS);
  registerLocale(PATHS, wordsOfPaths(english, machine ? [] : ['common.notice.machine']));
  return new Map(elementNames.flatMap((slug) => filesOf(slug).map(({ file, attributes }) => [file, renderToHtml(slug, { lang: PATHS, attributes })])));
});

const files = {};
for (const language of readdirSync(`${DIST}/html`)) {
  const like = patterns[readJson(`content/${language}.json`).translation.status === 'machine' ? 0 : 1];
  for (const slug of elementNames) {
    for (const { file, attributes, compared } of filesOf(slug)) {
      const html = Object.keys(attributes).length ? renderToHtml(slug, { lang: language, attributes }) : readFileSync(`${DIST}/html/${language}/${file}`, 'utf8');
      files[`${language}/${file}`] = `${markedBy(like.get(file), html, { slug, ...parts[slug], compared })}\n`;
    }
  }
}
process.stdout.write(JSON.stringify({ choices, files }));
