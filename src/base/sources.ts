// Citations in the text and the list of sources they lead to, both in one element.
import { html, nothing } from 'lit';
import type { Reference } from '../content/topic.js';
import type { Say } from '../content/numbers.js';

/** Numbers the sources of one element in the order in which its text cites them. */
export class Sources {
  readonly #references: readonly Reference[];
  readonly #say: Say;
  #cited: Reference[] = [];
  #from: HTMLAnchorElement | undefined;

  constructor(references: readonly Reference[], say: Say) {
    this.#references = references;
    this.#say = say;
  }

  /** Starts anew: called before each rendering. */
  reset(): void {
    this.#cited = [];
  }

  /** The small numbers after a sentence. */
  cite(indexes: readonly number[]): unknown {
    return indexes.map((index) => {
      const reference = this.#references[index]!;
      if (!this.#cited.includes(reference)) this.#cited.push(reference);
      const number = String(this.#cited.indexOf(reference) + 1);
      const label = this.#say('common.sources.cite', { number, source: reference.label });
      return html`<a class="cite" part="citation" role="doc-noteref" href="#source-${number}" aria-label=${label} @click=${this.#open}>${number}</a>`;
    });
  }

  /** Leads to the source, wherever the list is closed; the address of the page stays as it is. */
  readonly #open = (event: Event): void => {
    event.preventDefault();
    this.#from = event.currentTarget as HTMLAnchorElement;
    const item = (this.#from.getRootNode() as ShadowRoot).querySelector<HTMLElement>(this.#from.hash)!;
    item.closest('details')!.open = true;
    item.focus();
  };

  /** Leads back to the sentence one came from, or to the first that cites the source. */
  readonly #back = (event: Event): void => {
    const item = (event.currentTarget as Element).closest('li')!;
    const hash = `#${item.id}`;
    const link = this.#from?.hash === hash ? this.#from : (item.getRootNode() as ShadowRoot).querySelector<HTMLElement>(`[href="${hash}"]`);
    link?.focus();
  };

  /** The list, closed on the screen and open in print. */
  list(): unknown {
    if (!this.#cited.length) return nothing;
    return html`<details part="sources">
      <summary>${this.#say('common.sources.heading')} (${this.#cited.length})</summary>
      <ol>
        ${this.#cited.map((reference, index) => {
          const { label, url, in: place } = reference;
          return html`<li id="source-${index + 1}" tabindex="-1">
            ${url ? html`<a href=${url}>${label}</a>` : `${label}, ${place}`}
            <button type="button" class="back" aria-label=${this.#say('common.sources.back')} @click=${this.#back}>↑</button>
          </li>`;
        })}
      </ol>
    </details>`;
  }
}
