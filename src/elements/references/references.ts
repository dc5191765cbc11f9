import { html, nothing } from 'lit';
import { ContentElement } from '../../base/content-element.js';
import { keyOf, type Bibliography } from '../../base/sources.js';
import { doiLink, linkTo, pubmedLink } from '../../content/reference-links.js';
import type { Reference, Source } from '../../content/topic.js';
import { buttonStyles } from '../../base/button.styles.js';
import { references } from '../../content/generated/references.js';
import { Citations, type CitingElement } from './citations.js';
import { goTo } from './go-to.js';
import { byId, byKey, keyOfRecord } from './records.js';
import { referencesStyles } from './references.styles.js';

/**
 * Every study and guideline that the content cites, in one format, and further reading. On a page with other elements
 * of the library it is their list of sources: their small numbers are its numbers and lead to it, and each source leads
 * to the places that use it. A source can be linked to: `#sources-chys2023` shows "chys2023" of
 * `<dry-needling-references id="sources">`.
 *
 * Elements inside another shadow root keep their own lists; of two lists in one root, the first one counts.
 *
 * Sources: all of them, formatted in the Vancouver style; the data are CSL-JSON.
 *
 * @element dry-needling-references
 * @attr {string} only - Ids to show, separated by spaces: ids of further reading, such as `chys2023`; the sources always stay. Default: all.
 * @attr {string} omit - Ids to leave out, separated by spaces: ids of further reading, such as `chys2023`; the sources always stay. Default: none.
 * @csspart reading - One item of further reading.
 * @csspart source - One source.
 * @csspart links - Where a source can be read; on paper, with its addresses.
 * @csspart places - The places on the page that use a source.
 * @csspart back - The button that leads back to the text.
 * @csspart footer - Notice.
 */
export class DryNeedlingReferences extends ContentElement implements Bibliography {
  static override readonly topic = references;
  static override readonly itemPaths = ['reading.items'];
  static override properties = { ...super.properties, citedOnly: { attribute: 'cited-only', type: Boolean } };
  static override styles = [...super.styles, buttonStyles, referencesStyles];

  /** Lists just the sources that this page cites, in the order of the page. Default false. */
  declare citedOnly: boolean;

  readonly #citations = new Citations(this, () => this.requestUpdate());
  /** Every source by its key; those that only the elements of another file know join them. */
  readonly #records = new Map(byKey);
  /** The keys in the order of the list. */
  #listed = [...byKey.keys()];
  /** The source that was last shown, and where its reader came from. */
  #shown: { key: string; from?: HTMLElement | undefined } | undefined;

  constructor() {
    super();
    this.citedOnly = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#citations.follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#citations.leave();
  }

  /** The number of a source in this list: asked by the elements that cite it. */
  numberOf(source: Source): number {
    const key = keyOf(source);
    const [label, url] = source;
    if (!this.#records.has(key)) this.#records.set(key, { line: ['', label, ''], ...(url && { url }) });
    if (!this.#listed.includes(key)) this.#listed = [...this.#listed, key];
    return this.#listed.indexOf(key) + 1;
  }

  /** Moves to a source; `from` is where its way back leads. */
  showSource(number: number, from?: HTMLElement): void {
    this.#shown = { key: this.#listed[number - 1]!, from };
    this.requestUpdate();
    void this.updateComplete.then(() => goTo(this.renderRoot.querySelector<HTMLElement>(`#source-${number}`)!));
  }

  /** Moves to a source by its id. False when it is not in the list. */
  async reveal(id: string): Promise<boolean> {
    // A list of just what the page cites is empty until then.
    await this.#citations.settled();
    await this.updateComplete;
    const record = byId[id];
    const number = record ? this.#listed.indexOf(keyOfRecord(record)) + 1 : 0;
    if (number) this.showSource(number);
    return number > 0;
  }

  /** Where the reader came from, or, when that is gone, where the page cites this source first. */
  readonly #back = (): void => {
    const { key, from } = this.#shown!;
    const place = from!.isConnected ? from : this.#citations.places.get(key)?.values().next().value;
    if (place) goTo(place);
  };

  /** Numbers the sources; when the numbers change, the elements that show them follow. */
  #number(): void {
    const listed = [...new Set([...(this.citedOnly ? [] : byKey.keys()), ...this.#citations.places.keys()])];
    const same = `${listed}` === `${this.#listed}`;
    this.#listed = listed;
    for (const element of this.#citations.elements) if (!same || element.bibliography !== this) element.listSourcesIn(this);
  }

  protected override body(): unknown {
    this.#number();
    const reading = this.items('reading.items');
    return html`<p>${this.words('lead')}</p>
      ${reading.length
        ? html`${this.section(1, this.words('reading.heading'))}
            <p>${this.words('reading.lead')}</p>
            <ul class="reading" role="list">
              ${reading.map((id) => html`<li part="reading"><p><b>${this.words(`reading.items.${id}`)}</b> ${byId[id] ? this.#title(byId[id]) : nothing}</p></li>`)}
            </ul>`
        : nothing}
      ${this.section(1, this.words('all.heading'))}
      <p>${this.words('all.lead')} ${this.words('all.count', { count: new Intl.NumberFormat(this.format).format(this.#listed.length) })}</p>
      <p><b>${this.words('checked.label')}:</b> ${this.words('checked.V')} ${this.words('checked.other')}</p>
      <ol>
        ${this.#listed.map((key, index) => this.#source(key, index + 1))}
      </ol>
      <p>${this.words('unknown')}</p>`;
  }

  /** Titles are in English, whatever the language of the page. */
  #title(record: Reference): unknown {
    const href = linkTo(record);
    const title = record.line[1];
    return html`<bdi lang="en">${href ? html`<a href=${href} class=${record.url ? 'url' : nothing}>${title}</a>` : title}</bdi>`;
  }

  #source(key: string, number: number): unknown {
    const record = this.#records.get(key)!;
    const { line, doi, pmid, url, read } = record;
    const { from } = this.#shown?.key === key ? this.#shown : {};
    const link = (name: string, href: string) => html`<a href=${href} aria-label="${this.say(`labels.${name}`)}: ${line[1]}">${this.words(`labels.${name}`)}</a>`;
    return html`<li part="source" id="source-${number}" tabindex=${this.#shown?.key === key ? -1 : nothing}>
      <div lang="en" dir="ltr">${line[0]}${this.#title(record)}${line[2]}</div>
      ${from ? html`<button type="button" class="button" part="back" @click=${this.#back}>↑ ${this.words('common.sources.back')}</button>` : nothing}
      ${read ? html`<small>${this.words(`checked.${read}`)}</small>` : nothing}
      <small part="links"
        >${doi ? link('doi', doiLink(doi)) : nothing} ${pmid ? link('pubmed', pubmedLink(pmid)) : nothing}
        ${doi || pmid || url ? nothing : this.words('labels.noLink')}</small
      >
      ${this.#places(key)}
    </li>`;
  }

  #places(key: string): unknown {
    const places = [...(this.#citations.places.get(key) ?? [])];
    if (!places.length) return nothing;
    const link = ([element, citation]: [CitingElement, HTMLElement]) => {
      const open = (event: Event): void => {
        event.preventDefault();
        goTo(citation);
      };
      return html`<a href="#${element.id || element.localName}" @click=${open}>${element.getAttribute('aria-label') || element.headingText}</a> `;
    };
    return html`<details part="places"><summary>${this.words('labels.places')} (${places.length})</summary>${places.map(link)}</details>`;
  }
}
