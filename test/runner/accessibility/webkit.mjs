// WebKitGTK's accessibility tree, as Orca gets it: over AT-SPI.
import { atRest } from './at-rest.mjs';

const ACCESSIBLE = 'org.a11y.atspi.Accessible';

/** Bits of AtspiStateType. */
const STATES = { checked: 4, expandable: 9, expanded: 10, focused: 12, modal: 16, sensitive: 24, required: 33, invalid: 36, checkable: 41 };

/** The place of a child in the text of its parent. */
const OBJECT = '\uFFFC';

/** The sign before an item of a list: a node of its own, without a role. */
const MARKER = /^(?:[•◦▪]|\p{Nd}+\.)\s*$/u;

const isSet = ([low, high], bit) => Boolean((bit < 32 ? low >>> bit : high >>> (bit - 32)) & 1);

function statesOf(states, { level, live, atomic }) {
  const is = (name) => isSet(states, STATES[name]);
  return {
    level,
    expanded: is('expandable') ? is('expanded') : undefined,
    checked: is('checkable') ? is('checked') : undefined,
    live,
    atomic: atomic === 'true',
    disabled: !is('sensitive'),
    required: is('required'),
    invalid: is('invalid'),
    modal: is('modal'),
    focused: is('focused'),
  };
}

/** By tag, what has no role of ARIA. */
const ROLES = { summary: 'disclosure', label: 'label', legend: 'legend', br: 'line break' };

const textNode = (words) => ({ role: 'text', name: words, states: {}, value: '', description: '', words, children: [] });

/** They have a place of their own in the words of what holds them; of the others, the words themselves are there. */
const OBJECTS = ['marker', 'label', 'legend', 'link', 'button', 'radio', 'checkbox', 'searchbox', 'textbox', 'image'];

/** The words of a node as they are among those of what holds it. */
const wordsAmongOthers = ({ role, words, children }) => (OBJECTS.includes(role) ? OBJECT : words.trim() || children.map(wordsAmongOthers).join(''));

/** Spaces, and marks of direction. */
const GAP = /[\s\u2066-\u2069]/;

/** Finds a text in another, whatever spaces and lines there are between its letters; markers can be left out. */
function find(text, wanted) {
  if (wanted === OBJECT) return { at: text.indexOf(OBJECT), length: 1 };
  // A marker can be the last, where people write from right to left.
  const letters = wanted.replaceAll(new RegExp(GAP, 'g'), '').replace(/\uFFFC+$/, '');
  for (let at = 0; at < text.length; at++) {
    let end = at;
    let found = 0;
    while (found < letters.length && end < text.length) {
      if (text[end] === letters[found]) {
        end++;
        found++;
      } else if (found && GAP.test(text[end])) end++;
      else if (letters[found] === OBJECT) found++;
      else break;
    }
    if (found === letters.length && found) return { at, length: end - at };
  }
  return { at: -1, length: 0 };
}

/** What stands in a node: its words, and in their places the nodes in it. */
function contentOf(words, children) {
  const content = [];
  const say = (text) => {
    // What is left is the place of something that is no node.
    const left = text.replaceAll(OBJECT, '');
    if (left) content.push(textNode(left));
  };
  let rest = words;
  for (const child of children) {
    const place = find(rest, wordsAmongOthers(child) || OBJECT);
    // A button that is a block stands there by its name.
    const { at, length } = place.at < 0 && child.name ? find(rest, child.name) : place;
    if (at >= 0) {
      say(rest.slice(0, at));
      rest = rest.slice(at + length);
    }
    content.push(child);
  }
  say(rest);
  return content;
}

async function read(call, name, path) {
  const property = async (key) => (await call(name, path, 'org.freedesktop.DBus.Properties', 'Get', 'ss', [ACCESSIBLE, key])).value;
  const [attributes, children, states, interfaces] = await Promise.all(['GetAttributes', 'GetChildren', 'GetState', 'GetInterfaces'].map((member) => call(name, path, ACCESSIBLE, member)));
  const [nodes, words, own, description] = await Promise.all([
    Promise.all(children.map(([, child]) => read(call, name, child))),
    interfaces.includes('org.a11y.atspi.Text') ? call(name, path, 'org.a11y.atspi.Text', 'GetText', 'ii', [0, -1]) : '',
    property('Name'),
    property('Description'),
  ]);
  if (!attributes.tag && MARKER.test(words)) return { ...textNode(''), role: 'marker' };
  // To WebKit, a span that links lead to is a group.
  const role = ROLES[attributes.tag] ?? (attributes.tag === 'span' && attributes['computed-role'] === 'group' ? 'generic' : attributes['computed-role']) ?? 'generic';
  const isEntry = ['searchbox', 'textbox'].includes(role);
  const shown = nodes.filter((node) => node.role !== 'scrollbar');
  // It says of the `details` what the others say of its summary.
  const { expanded, ...said } = statesOf(states, attributes);
  const isDetails = attributes.tag === 'details' && shown[0]?.role === 'disclosure';
  (isDetails ? shown[0].states : said).expanded = expanded;
  return { role, name: own, states: said, value: isEntry ? words.replaceAll(OBJECT, '') : '', description, words, children: isEntry ? [] : contentOf(words, shown) };
}

/** @returns what a page says of itself, or undefined where it has just changed. */
async function once(call) {
  const names = await call('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', 'ListNames');
  // The newest process shows the page.
  const name = names.filter((each) => each.includes('WebProcess')).at(-1);
  try {
    const [[[, root]]] = await call(name, '/org/a11y/atspi/cache', 'org.a11y.atspi.Cache', 'GetItems');
    return await read(call, name, root);
  } catch (error) {
    if (error.type === 'org.freedesktop.DBus.Error.UnknownMethod') return undefined;
    throw error;
  }
}

export const treeOf = (page) => atRest(() => once(page.askAccessibility));
