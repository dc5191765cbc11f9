// Citations in the text and the list of sources they lead to: the element's own, or one for several elements.
import { html, nothing } from 'lit';
import type { Source } from '../content/topic.js';
import type { Say } from '../content/numbers.js';

/** Not `currentTarget`: who listens may be further out. */
const citationOf = (event: Event): HTMLAnchorElement => (event.target as Element).closest('a')!;
const rootOf = (event: Event): ShadowRoot => (event.target as Element).getRootNode() as ShadowRoot;

/** What a source is known by, also to an element that came in another file: its address, else its label. */
export const keyOf = ([label, url]: readonly [label: string, url?: string | undefined]): string => url ?? label;

/** One list of sources for several elements of a page: `<dry-needling-references>`. */
export interface Bibliography {
  /** The number of a source in the list. One that the list does not know joins it. */
  numberOf(source: Source): number;
  /** Moves to a source; `from` is where its way back leads. */
  showSource(number: number, from: HTMLElement): void;
}

/** Numbers the sources of one element in the order in which its text cites them. */
export class Sources {
  readonly #known: readonly Source[];
  readonly #say: Say;
  #cited: Source[] = [];
  #from: HTMLAnchorElement | undefined;
  /** Lists the sources in the place of this element. */
  elsewhere: Bibliography | undefined;

  constructor(known: readonly Source[], say: Say) {
    this.#known = known;
    this.#say = say;
  }

  /** Starts anew: called before each rendering. */
  reset(): void {
    this.#cited = [];
  }

  /** The small numbers after a sentence. */
  cite(indexes: readonly number[]): unknown {
    return indexes.map((index) => {
      const source = this.#known[index]!;
      const elsewhere = this.elsewhere?.numberOf(source);
      if (!elsewhere && !this.#cited.includes(source)) this.#cited.push(source);
      const number = `${elsewhere ?? this.#cited.indexOf(source) + 1}`;
      const open = elsewhere ? (event: Event) => this.#openElsewhere(event, elsewhere) : this.#open;
      const label = this.#say('common.sources.cite', { number, source: source[0] });
      return html`<a class="cite" part="citation" data-source=${keyOf(source)} href="#source-${number}" aria-label=${label} @click=${open}>${number}</a>`;
    });
  }

  /** Leads to the source, wherever the list is closed; the address of the page stays as it is. */
  readonly #open = (event: Event): void => {
    event.preventDefault();
    this.#from = citationOf(event);
    const item = rootOf(event).querySelector<HTMLElement>(this.#from.hash)!;
    item.closest('details')!.open = true;
    item.focus();
  };

  #openElsewhere(event: Event, number: number): void {
    event.preventDefault();
    this.elsewhere!.showSource(number, citationOf(event));
  }

  /** Leads back to where the reader came from; who opened the list by hand gets back to its head. */
  readonly #back = (event: Event): void => {
    (this.#from ?? rootOf(event).querySelector('summary'))?.focus();
  };

  /** The list, closed on the screen and open in print. */
  list(): unknown {
    if (!this.#cited.length) return nothing;
    return html`<details part="sources">
      <summary>${this.#say('common.sources.heading')} (${this.#cited.length})</summary>
      <ol>
        ${this.#cited.map(
          ([label, url], index) =>
            html`<li id="source-${index + 1}" tabindex="-1">
              ${url ? html`<a href=${url}>${label}</a>` : label}
              <button type="button" class="back" aria-label=${this.#say('common.sources.back')} @click=${this.#back}>↑</button>
            </li>`,
        )}
      </ol>
    </details>`;
  }
}
