// What the files in dist/cdn use in the place of lit-html: templates become one text, which the browser reads once and
// copies for each element that shows the same. An element keeps no more than its nodes, and what changes is found by
// comparing the old text's nodes with the new one's. It knows just what our templates use: text, lists, templates,
// attributes, ?flags, @events, and .checked and .value, which begin as attributes. npm users get the real lit-html;
// test/embed/slim-lit.test.js compares the two.
import { escapeHtml } from '../base/escape-html.js';
import { store } from '../content/registry.js';

/** A class, as JSON can look like anything but an instance of it: what is none is text. */
class Template {
  declare readonly strings: TemplateStringsArray;
  declare readonly values: unknown[];

  constructor(strings: TemplateStringsArray, values: unknown[]) {
    this.strings = strings;
    this.values = values;
  }
}

export type TemplateResult = Template;

type Listener = (event: Event) => unknown;
/** By the name of their event. */
type Listeners = Record<string, Listener[]>;

/** In the place of a child or an attribute: there is none. */
export const nothing: unique symbol = Symbol('nothing');

export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => new Template(strings, values);
/** In one text, the browser knows by itself what is a drawing. */
export const svg = html;

/** Where a value stands: the text before it and, where the value is all of an attribute, what kind and which. */
type Place = readonly [before: string, name?: string | undefined, kind?: string | undefined];

/** An attribute that ends where a value begins. */
const ATTRIBUTE = /<[^<>]*(\s([@.?]?)([\w-]+)=("?))$/;

const places = new WeakMap<TemplateStringsArray, Place[]>();

function placesOf(strings: TemplateStringsArray): Place[] {
  const known = places.get(strings);
  if (known) return known;
  let seen = '';
  let quote = '';
  const found = strings.map((string, index): Place => {
    seen += string;
    const before = string.slice(quote.length);
    const [, all = '', kind, name, opening = ''] = ATTRIBUTE.exec(seen) ?? [];
    const isWhole = name && strings[index + 1]?.startsWith(opening);
    quote = isWhole ? opening : '';
    return isWhole ? [before.slice(0, -all.length), name, kind] : [before];
  });
  places.set(strings, found);
  return found;
}

function attribute(kind: string, name: string, value: unknown, listeners: Listeners): string {
  if (kind === '@') {
    const known = (listeners[name] ??= []);
    const index = known.indexOf(value as Listener);
    return ` data-on-${name}="${index < 0 ? known.push(value as Listener) - 1 : index}"`;
  }
  if (value === nothing || (kind && !value)) return '';
  return ` ${name}="${kind === '?' || (kind && value === true) ? '' : textOf(value, listeners)}"`;
}

/** The HTML of a value. Everything that is not a template of ours is text. */
function textOf(value: unknown, listeners: Listeners): string {
  if (value == null || value === nothing) return '';
  let text = '';
  if (Array.isArray(value)) for (const each of value) text += textOf(each, listeners);
  else if (!(value instanceof Template)) text = escapeHtml(`${value}`);
  else
    placesOf(value.strings).forEach(([before, name, kind], index) => {
      text += before + (name ? attribute(kind!, name, value.values[index], listeners) : textOf(value.values[index], listeners));
    });
  return text;
}

/** The nodes of what was shown last, by their text: most elements on a page that are many are the same. */
const templates = new Map<string, HTMLTemplateElement>();
const MOST = 30;

type Policy = NonNullable<typeof store.policy>;
/**
 * Pages allow the name, which is Lit's. Where one does not, this throws before a tag is registered, and fallbacks stay. All
 * files of ours on a page share one: a page that names its policies allows each name once. In a browser that knows none,
 * something on the page may have the id "trustedTypes".
 */
const policy = (store.policy ??= (globalThis as { trustedTypes?: { createPolicy?(name: string, rules: Policy): Policy } }).trustedTypes?.createPolicy?.('lit-html', {
  createHTML: (text) => text,
}));

function templateOf(text: string): HTMLTemplateElement {
  let template = templates.get(text);
  if (!template) {
    template = document.createElement('template');
    template.innerHTML = policy?.createHTML(text) ?? text;
  }
  // The one that was not used for longest goes.
  templates.delete(text);
  templates.set(text, template);
  if (templates.size > MOST) templates.delete(templates.keys().next().value!);
  return template;
}

const copyOf = (node: Node): Node => document.importNode(node, true);
/** What makes nodes of two texts the same one. */
const keyOf = (node?: Element): unknown => node && node.nodeName + node.id;

function followAttributes(live: Element, old: Element, now: Element): void {
  const names = new Set([...old.getAttributeNames(), ...now.getAttributeNames()]);
  for (const name of names) {
    const value = now.getAttribute(name);
    if (value === old.getAttribute(name)) continue;
    if (value === null) live.removeAttribute(name);
    else live.setAttribute(name, value);
    // What a person has changed no longer follows its attribute.
    if (name === 'checked' || name === 'value') Object.assign(live, { [name]: (now as HTMLInputElement)[name] });
  }
}

/** Changes nodes of the page as those of the old text differ from those of the new one. What a person changed stays. */
function follow(live: Node, old: Node, now: Node): void {
  if (old.isEqualNode(now)) return;
  if (now.nodeType === 1) followAttributes(live as Element, old as Element, now as Element);
  else if (now.nodeValue !== old.nodeValue) live.nodeValue = now.nodeValue;
  const [lives, olds, nows] = [live, old, now].map(({ childNodes }) => [...childNodes] as Element[]) as [Element[], Element[], Element[]];
  // Somebody else has changed them: a translator of the browser.
  if (`${lives.map(keyOf)}` !== `${olds.map(keyOf)}`) return (live as Element).replaceChildren(...nows.map(copyOf));
  const pairs: Node[][] = [];
  /** Takes from one end of the lists what is of the same kind, and gives the last of them. */
  const pair = (end: 0 | -1): Node | undefined => {
    let last;
    while (olds.length && keyOf(olds.at(end)) === keyOf(nows.at(end))) {
      const nodes = [lives, olds, nows].map((list) => (end ? list.pop() : list.shift())!);
      pairs.push(nodes);
      last = nodes[0];
    }
    return last;
  };
  pair(0);
  const after = pair(-1) ?? null;
  // What is left has come or gone.
  for (const node of nows) live.insertBefore(copyOf(node), after);
  for (const node of lives) node.remove();
  for (const [one, before, then] of pairs) follow(one!, before!, then!);
}

/** What one shadow root shows. */
export class View {
  readonly #root: ShadowRoot;
  #shown: HTMLTemplateElement | undefined;
  #listeners: Listeners = {};

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  show(result: TemplateResult): void {
    const listeners: Listeners = {};
    const template = templateOf(textOf(result, listeners));
    this.#listeners = listeners;
    // One listener for each kind of event, however many nodes want it; the second time it is the same one.
    for (const name in listeners) this.#root.addEventListener(name, this, true);
    // At first, what a server has rendered, or nothing.
    if (this.#shown !== template) follow(this.#root, this.#shown?.content ?? this.#root, template.content);
    this.#shown = template;
  }

  /** Called by the browser. */
  handleEvent(event: Event): void {
    for (let node = event.target as Node | null; node && !event.cancelBubble; node = event.bubbles ? node.parentNode : null) {
      const index = (node as Element).getAttribute?.(`data-on-${event.type}`);
      if (index) this.#listeners[event.type]![+index]!(event);
    }
  }
}
