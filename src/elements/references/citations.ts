// Who cites what on the page: known from the page itself, so that it does not matter which files its elements came in.
import type { Bibliography } from '../../base/sources.js';

/** What every element of the library can do for a list of sources. */
export interface CitingElement extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  readonly headingText: string;
  readonly bibliography: Bibliography | undefined;
  listSourcesIn(bibliography?: Bibliography): void;
}

const PREFIX = 'dry-needling-';

/** A form's field may be named "localName", or "querySelectorAll". */
const isOurs = (node: Node): node is CitingElement => `${(node as Element).localName}`.startsWith(PREFIX);
const oursBelow = (node: ParentNode): CitingElement[] => [...node.querySelectorAll<HTMLElement>('*')].filter(isOurs);
const holdsOurs = (node: Node): boolean => isOurs(node) || (node instanceof Element && [...Element.prototype.querySelectorAll.call(node, '*')].some(isOurs));

/** What is filtered out cannot be reached; what is only closed can. */
const isReachable = (citation: Element): boolean => !citation.closest('[hidden]:not([hidden=until-found])');

/** Follows the elements around one list of sources, in its own root, and what they cite. */
export class Citations {
  readonly #list: HTMLElement & Bibliography;
  readonly #changed: () => void;
  readonly #awaited = new Set<string>();
  #around: MutationObserver | undefined;
  #inside: MutationObserver | undefined;
  /** Counts the looks: only the latest counts. */
  #look = 0;
  #latest: Promise<void> | undefined;
  /** The elements that leave their sources to this list, in the order of the page. */
  elements: CitingElement[] = [];
  /** Each cited source, by its key, in the order of the page, with its first citation in each element. */
  places = new Map<string, Map<CitingElement, HTMLElement>>();

  constructor(list: HTMLElement & Bibliography, changed: () => void) {
    this.#list = list;
    this.#changed = changed;
  }

  /** The list has come to a page. */
  follow(): void {
    // Most changes of a page concern no element of the library.
    this.#around = new MutationObserver((changes) => {
      if (changes.some(({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].some(holdsOurs))) this.#update();
    });
    this.#around.observe(this.#list.getRootNode(), { childList: true, subtree: true });
    this.#inside = new MutationObserver(() => this.#update());
    this.#update();
  }

  /** Resolves when it is known who cites what. */
  async settled(): Promise<void> {
    for (let last; last !== this.#latest; ) await (last = this.#latest);
  }

  /** The list has left: each element lists its own sources again. */
  leave(): void {
    this.#look++;
    this.#around?.disconnect();
    this.#inside?.disconnect();
    this.places = new Map();
    // It may be moving, or leaving in the middle of the rendering of the element that holds it.
    queueMicrotask(() => this.#list.isConnected || this.#give([]));
  }

  /** Who is no longer among the elements gets its own list back, unless another list has it. */
  #give(elements: CitingElement[]): void {
    for (const gone of this.elements) if (!elements.includes(gone) && gone.bibliography === this.#list) gone.listSourcesIn();
    this.elements = elements;
  }

  #find(): CitingElement[] {
    const { localName: tag } = this.#list;
    const root = this.#list.getRootNode() as Document | ShadowRoot;
    const host = (root as ShadowRoot).host as CitingElement | undefined;
    // One list on a page is enough: the first one.
    if (root.querySelector(tag) !== this.#list) return [];
    // A list inside an element is for this element too.
    const found = [...(host && isOurs(host) ? [host] : []), ...oursBelow(root).filter((element) => element.localName !== tag && !element.shadowRoot?.querySelector(tag))];
    for (const { localName: unknown } of found.filter((element) => !element.matches(':defined'))) {
      if (this.#awaited.has(unknown)) continue;
      this.#awaited.add(unknown);
      void customElements.whenDefined(unknown).then(() => this.#update());
    }
    return found.filter((element) => 'listSourcesIn' in element && element.shadowRoot);
  }

  #update(): void {
    this.#latest = this.#readPage();
  }

  async #readPage(): Promise<void> {
    const look = ++this.#look;
    if (!this.#list.isConnected) return;
    this.#give(this.#find());
    this.#inside!.disconnect();
    for (const { shadowRoot } of this.elements)
      this.#inside!.observe(shadowRoot!, { subtree: true, childList: true, characterData: true, attributeFilter: ['hidden', 'data-source'] });
    await Promise.all(this.elements.map((element) => element.updateComplete));
    if (look !== this.#look) return;
    this.places = new Map();
    for (const element of this.elements)
      for (const citation of element.shadowRoot!.querySelectorAll<HTMLElement>('[data-source]')) {
        const key = citation.dataset['source']!;
        const places = this.places.get(key) ?? new Map<CitingElement, HTMLElement>();
        this.places.set(key, places);
        if (!places.has(element) && isReachable(citation)) places.set(element, citation);
      }
    this.#changed();
  }
}
