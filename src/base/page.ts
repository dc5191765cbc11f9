// What happens on the page and concerns every element: a language changes, words become known, the hash changes.
// One observer and one listener serve them all.
import { watchContent } from '../content/registry.js';

/** What the page tells an element. */
export interface PageElement extends Element {
  requestUpdate(): void;
  updateComplete: Promise<unknown>;
  /** Shows an item and moves the focus to it; elements without such items do nothing. */
  reveal?(item: string): unknown;
}

const elements = new Set<PageElement>();
let listening = false;

/** Ids inside a shadow root are no link targets, so the hash is read here: #<element id>-<item id>. */
function follow(element: PageElement): void {
  const prefix = `#${element.id || element.localName}-`;
  // Without an id, the first of its kind answers.
  if (location.hash.startsWith(prefix) && (element.id || (element.getRootNode() as ParentNode).querySelector(element.localName) === element))
    element.reveal?.(location.hash.slice(prefix.length));
}

/** An element has come to the page, for the first time or moved. */
export function enter(element: PageElement, first: boolean): void {
  if (!listening) {
    listening = true;
    const updateAll = () => elements.forEach((each) => each.requestUpdate());
    new MutationObserver(updateAll).observe(document, { subtree: true, attributeFilter: ['lang'] });
    watchContent(updateAll);
    addEventListener('hashchange', () => elements.forEach(follow));
  }
  elements.add(element);
  // After the first rendering, which sets what is open at first. Bound: a function in here that names the element would
  // share its scope with the listeners above, which would keep the first element for ever.
  if (first) void element.updateComplete.then(follow.bind(undefined, element));
}

/** An element has left. */
export const leave = (element: PageElement): unknown => elements.delete(element);

/** The nearest `lang`, through shadow roots, and the element that has it. */
export function languageOf(element: Element): { tag: string; holder?: Element } {
  // In Node there is no page to ask, unless who renders there stands in for it.
  for (let node: Element | undefined = element; node?.closest; node = (node.getRootNode() as ShadowRoot).host) {
    // What an element of ours says of its own words does not count: it may lack the country, or be in another language.
    const holder = node.closest('[lang]:not([part=base])');
    if (holder) return { tag: holder.getAttribute('lang')!, holder };
  }
  return { tag: '' };
}
