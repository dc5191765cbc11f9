// What happens on the page and concerns every element: a language changes, words become known, the hash changes.
// One observer and one listener serve them all.
import { watchContent } from '../content/registry.js';

/** What the page tells an element. */
export interface PageElement extends Element {
  requestUpdate(): void;
  /** Shows an item and moves the focus to it; elements without such items do nothing. */
  reveal?(item: string): unknown;
}

const elements = new Set<PageElement>();
const updateAll = (): void => elements.forEach((element) => element.requestUpdate());
let stop: (() => void) | undefined;

/** Ids inside a shadow root are no link targets, so the hash is read here: #<element id>-<item id>. */
function follow(element: PageElement): void {
  const prefix = `#${element.id || element.localName}-`;
  if (location.hash.startsWith(prefix)) element.reveal?.(location.hash.slice(prefix.length));
}
const followAll = (): void => elements.forEach(follow);

/** An element has come to the page. */
export function enter(element: PageElement): void {
  if (!elements.size) {
    const observer = new MutationObserver(updateAll);
    observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
    const unwatch = watchContent(updateAll);
    addEventListener('hashchange', followAll);
    stop = () => {
      observer.disconnect();
      unwatch();
      removeEventListener('hashchange', followAll);
    };
  }
  elements.add(element);
  follow(element);
}

/** An element has left; with the last one, nothing listens any more. */
export function leave(element: PageElement): void {
  elements.delete(element);
  if (!elements.size) stop?.();
}

/** The nearest `lang`, through shadow roots, and the element that has it. */
export function languageOf(element: Element): { tag: string; holder?: Element } {
  for (let node: Element | undefined = element; node; node = (node.getRootNode() as ShadowRoot).host) {
    const holder = node.closest<HTMLElement>('[lang]');
    if (holder) return { tag: holder.lang, holder };
  }
  return { tag: '' };
}
