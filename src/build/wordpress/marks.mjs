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

/**
 * @param like the element in words that say where they come from @param html the same in words of a language
 * @param options.slug short name
 * @param options.items what `only` and `omit` name: `{ id, path, groups, inside, locked }`; its groups, and what is inside
 * @param options.frames lists: `{ items, paths }`, with the paths of what is not shown without an item
 * @param options.terms explained for some items or sections alone: `{ id, items }`, `{ id, sections }`
 * @param options.sections those of the guide @param options.compared what is compared, where it is more than the first
 */
export function markedBy(like, html, { slug, items, frames, terms, sections = [], compared = [] }) {
  const [pattern, words] = [parse(like), parse(html)];
  const twins = new Map(pairs(pattern('section')[0], words('section')[0]));
  const pathsOf = (node) => pathsIn(pattern(node).text()).filter((path) => path.startsWith(`${slug}.`));

  function mark(nodes, attributes) {
    const written = Object.entries(attributes).map(([name, ids]) => `${name}="${ids.join(' ')}"`);
    words(twins.get(nodes[0])).before(`<!--if ${written.join(' ')}-->`);
    words(twins.get(nodes.at(-1))).after('<!--end-->');
  }

  /** Nodes side by side that `owns` says are one's, with what is nobody's between them: a label, say. Then those inside. */
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

  const root = pattern('section')[0];
  const isOf = ({ path }, text) => text === `${slug}.${path}` || text.startsWith(`${slug}.${path}.`);
  const itemsIn = (node) => items.filter((item) => pathsOf(node).some((text) => isOf(item, text)));
  // Inner marks first: what is marked around them then stands around.
  for (const item of items.toSorted((a, b) => b.path.length - a.path.length)) {
    if (item.locked) continue;
    const owns = (node) => pathsOf(node).some((text) => isOf(item, text)) && itemsIn(node).every(({ path }) => path === item.path || path.startsWith(`${item.path}.`) || item.path.startsWith(`${path}.`));
    for (const run of runs(root, (node) => owns(node) && !isAround(node, item), (node) => !itemsIn(node).length)) mark(run, itemMark(item));
  }
  /** Whether a node holds an item's group, and more of it than the item. */
  function isAround(node, { path }) {
    return pathsOf(node).some((text) => items.some((group) => path.startsWith(`${group.path}.`) && isOf(group, text) && !isOf({ path }, text)));
  }

  for (const { items: listed, paths } of frames) {
    const isFrame = (text) => paths.includes(text);
    const owns = (node) => pathsOf(node).some(isFrame) && pathsOf(node).every((text) => isFrame(text) || listed.some((item) => isOf(item, text)));
    for (const run of runs(root, owns, () => false)) mark(run, frameMark(listed));
  }

  for (const { id, ...users } of terms) {
    const explanation = childTags(root).find((node) => node.name === 'details' && pathsIn(pattern(node).text()).includes(`glossary.${id}.name`));
    if (explanation) mark([explanation], users.sections ? { any: users.sections } : frameMark(users.items));
  }

  /** Sections of the guide, what groups them, and where their words are explained. */
  const placeOf = (node) => node.attribs.id?.replace('dry-needling-guide-', '');
  for (const node of sections.length ? pattern('div[id]').toArray() : []) {
    const id = placeOf(node);
    const inside = pattern(node).find('div[id]').toArray().map(placeOf).filter((each) => sections.includes(each));
    if (sections.includes(id)) mark([node], { sections: [id], only: [id], omit: [id] });
    else if (inside.length) mark([node], { any: inside });
  }

  if (compared.length) {
    // One sentence names them all.
    words('caption').remove();
    // Which column a cell is in: the question, dry needling, and what is compared.
    for (const row of pattern('tr').toArray()) for (const [index, cell] of childTags(row).entries()) if (index > 1) mark([cell], { with: [compared[index - 2]] });
    for (const node of pattern('li').toArray()) {
      const about = compared.find((id) => pathsOf(node).some((text) => text.split('.').at(-1) === camel(id)));
      if (about) mark([node], { with: [about] });
    }
  }
  return words.html().trim();
}
