// Puts marks around the parts of an element's words that its options leave out, for a server that cannot render:
// <!--if only="hurt" omit="hurt"-->…<!--end-->. Read by src/wordpress/includes/class-chosen-words.php.
import { load } from 'cheerio/slim';
import { pathsIn } from './paths-as-words.mjs';

const parse = (html) => load(html, { encodeEntities: 'utf8' }, false);
const childTags = (node) => node.children.filter(({ type }) => type === 'tag');
const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** What is the same in two renderings of one element: each node of the one and its like in the other. */
function* pairs(one, other) {
  yield [one, other];
  const [ours, theirs] = [childTags(one), childTags(other)];
  if (one.name !== other.name || ours.length !== theirs.length) throw new Error(`An element's words differ in more than words from those that say where they come from: <${one.name}>, <${other.name}>`);
  for (const [index, node] of ours.entries()) yield* pairs(node, theirs[index]);
}

/** An item: a group stays for one of its items, and they for it. */
const itemMark = ({ id, groups, inside }) => ({ only: [id, ...groups, ...inside], omit: [id] });
/** What stands there for some items: group/item, group+item+item. */
const frameMark = (items) => ({ any: items.map(({ id, groups, inside }) => [[...groups, id].join('/'), ...inside].join('+')) });

/** An element twice: in words that say where they come from, which is read, and in those of a language, which get marks. */
function openBoth(like, html, slug) {
  const [pattern, words] = [parse(like), parse(html)];
  const root = pattern('section')[0];
  const twins = new Map(pairs(root, words('section')[0]));
  return {
    root,
    slug,
    words,
    all: (selector) => pattern(selector).toArray(),
    below: (node, selector) => pattern(node).find(selector).toArray(),
    textsIn: (node) => pathsIn(pattern(node).text()),
    pathsIn: (node) => pathsIn(pattern(node).text()).filter((path) => path.startsWith(`${slug}.`)),
    isOf: ({ path }, text) => `${text}.`.startsWith(`${slug}.${path}.`),
    mark(nodes, attributes) {
      const written = Object.entries(attributes).map(([name, ids]) => `${name}="${ids.join(' ')}"`);
      words(twins.get(nodes[0])).before(`<!--if ${written.join(' ')}-->`);
      words(twins.get(nodes.at(-1))).after('<!--end-->');
    },
  };
}

/** Nodes side by side that `owns` says are one's, with what is nobody's between them: a label, say. */
function* runs(parent, owns, isNobodys) {
  const children = childTags(parent);
  for (let first = 0; first < children.length; first++) {
    if (!owns(children[first])) {
      yield* runs(children[first], owns, isNobodys);
      continue;
    }
    let last = first;
    for (let next = first + 1; next < children.length && (owns(children[next]) || isNobodys(children[next])); next++) if (owns(children[next])) last = next;
    yield children.slice(first, last + 1);
    first = last;
  }
}

function markItems({ root, pathsIn: paths, isOf, mark }, items) {
  const itemsIn = (node) => items.filter((item) => paths(node).some((text) => isOf(item, text)));
  const isInside = (one, other) => one.path.startsWith(`${other.path}.`);
  /** Whether a node holds an item's group, and more of it than the item. */
  const isAround = (node, item) => paths(node).some((text) => !isOf(item, text) && items.some((group) => isInside(item, group) && isOf(group, text)));
  // What is marked later stands around: groups come last.
  for (const item of items.toSorted((a, b) => b.path.length - a.path.length)) {
    // What is locked always stays.
    if (item.locked) continue;
    const owns = (node) => paths(node).some((text) => isOf(item, text)) && itemsIn(node).every((each) => each === item || isInside(each, item) || isInside(item, each)) && !isAround(node, item);
    for (const run of runs(root, owns, (node) => !itemsIn(node).length)) mark(run, itemMark(item));
  }
}

function markFrames({ root, pathsIn: paths, isOf, mark }, frames) {
  for (const frame of frames) {
    const isFrame = (text) => frame.paths.includes(text);
    const owns = (node) => paths(node).some(isFrame) && paths(node).every((text) => isFrame(text) || frame.items.some((item) => isOf(item, text)));
    for (const run of runs(root, owns, () => false)) mark(run, frameMark(frame.items));
  }
}

function markTerms({ root, textsIn, mark }, terms) {
  for (const { id, ...users } of terms) {
    const explanation = childTags(root).find((node) => node.name === 'details' && textsIn(node).includes(`glossary.${id}.name`));
    if (explanation) mark([explanation], users.sections ? { any: users.sections } : frameMark(users.items));
  }
}

/** Sections of the guide, and what groups them. */
function markSections({ all, below, mark }, sections) {
  const placeOf = (node) => node.attribs.id?.replace('dry-needling-guide-', '');
  for (const node of sections.length ? all('div[id]') : []) {
    const id = placeOf(node);
    const inside = below(node, 'div[id]').map(placeOf).filter((each) => sections.includes(each));
    if (sections.includes(id)) mark([node], { sections: [id], only: [id], omit: [id] });
    else if (inside.length) mark([node], { any: inside });
  }
}

function markCompared({ words, all, pathsIn: paths, mark }, compared) {
  if (!compared.length) return;
  // One sentence names them all.
  words('caption').remove();
  // Which column a cell is in: the question, dry needling, and what is compared.
  for (const row of all('tr')) for (const [index, cell] of childTags(row).entries()) if (index > 1) mark([cell], { with: [compared[index - 2]] });
  for (const node of all('li')) {
    const about = compared.find((id) => paths(node).some((text) => text.split('.').at(-1) === camel(id)));
    if (about) mark([node], { with: [about] });
  }
}

/**
 * @param like the element in words that say where they come from @param html the same in words of a language
 * @param options.slug short name
 * @param options.items what `only` and `omit` name: `{ id, path, groups, inside, locked }`; its groups, and what is inside
 * @param options.frames lists: `{ items, paths }`, with the paths of what is not shown without an item
 * @param options.terms explained for some items or sections alone: `{ id, items }`, `{ id, sections }`
 * @param options.sections those of the guide @param options.compared what is compared, where it is more than the first
 */
export function markedBy(like, html, { slug, items, frames, terms, sections = [], compared = [] }) {
  const both = openBoth(like, html, slug);
  markItems(both, items);
  markFrames(both, frames);
  markTerms(both, terms);
  markSections(both, sections);
  markCompared(both, compared);
  return both.words.html().trim();
}
