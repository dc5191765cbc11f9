import { html, nothing } from 'lit';
import { ContentElement } from '../../base/content-element.js';
import { buttonStyles } from '../../base/button.styles.js';
import { noteStyles } from '../../base/note.styles.js';
import { emergencyNumber } from '../../base/emergency-number.js';
import type { Say } from '../../content/numbers.js';
import { conditions } from '../../content/generated/conditions.js';
import { conditionsStyles } from './conditions.styles.js';
import { regionPlace, wholeBody } from './region-map.js';

/** Where in the body. */
export type BodyRegion = 'head' | 'neck' | 'shoulder' | 'arm' | 'back' | 'leg' | 'foot';

/** What `dry-needling-filter` tells: the choice, and which conditions it left. */
export interface FilterDetail {
  /** Empty: all of them. */
  region: BodyRegion | '';
  /** What was typed. */
  search: string;
  /** Ids of the conditions that are shown. */
  shown: string[];
}

export type DryNeedlingFilterEvent = CustomEvent<FilterDetail>;

/** Safari brings the text cursor into view, not the field: it could be left behind a header that stays. */
const reveal = ({ target }: FocusEvent): void => (target as Element).scrollIntoView({ block: 'nearest' });

declare global {
  // It bubbles: what an element hears, its document and window hear too.
  interface GlobalEventHandlersEventMap {
    'dry-needling-filter': DryNeedlingFilterEvent;
  }
}

/**
 * The conditions that are treated with dry needling, each in plain words with its body regions, what research shows and
 * how sure that is. Filtered by body region, in words or on a drawing of a body, and by typing; the result is announced.
 *
 * Sources: Navarro-Santana 2020 and 2021, Chys 2023, Pourahmadi 2021, Llurda-Almuzara 2021 and others, listed in the
 * element.
 *
 * @element dry-needling-conditions
 * @attr {string} only - Ids to show, separated by spaces: `myofascialPain` `commonInjuries` `headache` `plantarHeel` `sciatica`. Default: all.
 * @attr {string} omit - Ids to leave out, separated by spaces: `myofascialPain` `commonInjuries` `headache` `plantarHeel` `sciatica`. Default: none.
 * @fires {CustomEvent<FilterDetail>} dry-needling-filter - A person filtered the conditions.
 * @csspart filter - Choice of body region and search field.
 * @csspart region - One body region in the choice: its name, and its place on the drawing.
 * @csspart search - The search field.
 * @csspart condition - One condition.
 * @csspart warning - The warning signs of a nerve in danger.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 */
export class DryNeedlingConditions extends ContentElement {
  static override readonly topic = conditions;
  static override properties = {
    ...super.properties,
    layout: {},
    region: {},
    hideFilter: { attribute: 'hide-filter', type: Boolean },
  };
  static override styles = [...super.styles, buttonStyles, noteStyles, conditionsStyles];

  /** `list`, or `grid`: cards side by side where there is room. Default `list`. */
  declare layout: 'list' | 'grid';
  /** The body region chosen at first: `head` `neck` `shoulder` `arm` `back` `leg` `foot`. Default: all. */
  declare region: BodyRegion | '' | undefined;
  /** Leaves out the filter; all conditions are shown. Default false. */
  declare hideFilter: boolean;
  #search = '';

  constructor() {
    super();
    this.layout = 'list';
    this.hideFilter = false;
  }

  get #layout(): string {
    return this.choices('layout', ['list', 'grid'])[0] ?? 'list';
  }

  get #region(): BodyRegion | '' {
    return (this.choices('region', this.ids('regions')) as BodyRegion[])[0] ?? '';
  }

  /** The parts of an item that lie in the chosen region; all, where its parts are not told apart by region. */
  #parts(id: string): string[] {
    const parts = this.ids(`items.${id}.parts`);
    const regions = (part: string) => this.facts.regions![`${id}.${part}`];
    const region = !this.hideFilter && this.#region;
    return region && parts.some(regions) ? parts.filter((part) => regions(part)?.includes(region)) : parts;
  }

  /** The words of a condition, plain and in lower case without accents, to search in. */
  #plain(text: string): string {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(this.format);
  }

  #matches(id: string): boolean {
    const path = `items.${id}`;
    const regions = this.facts.regions![id] ?? [];
    const texts = [
      ...['name', 'about', 'research'].map((key) => `${path}.${key}`),
      ...this.ids(`${path}.parts`).map((part) => `${path}.parts.${part}.name`),
      ...regions.map((region) => `regions.${region}`),
    ];
    const haystack = this.#plain(texts.map((text) => this.say(text)).join(' '));
    return this.#plain(this.#search).split(/\s+/).every((word) => haystack.includes(word));
  }

  #shown(): string[] {
    const region = this.#region;
    return this.items().filter((id) => this.hideFilter || ((!region || this.facts.regions![id]?.includes(region)) && this.#matches(id)));
  }

  #filter(region: BodyRegion | '', search: string): void {
    this.region = region;
    this.#search = search;
    this.requestUpdate();
    const detail: FilterDetail = { region, search, shown: this.#shown() };
    this.dispatchEvent(new CustomEvent('dry-needling-filter', { detail, bubbles: true, composed: true }));
  }

  /** The button goes away with what it clears: the focus goes to the search. */
  readonly #clear = (): void => {
    this.#filter('', '');
    this.renderRoot.querySelector<HTMLElement>('[part=search]')?.focus();
  };

  /** The only one is {emergencyNumber}. */
  protected override slotValue(say: Say): string {
    return emergencyNumber(this.facts, this.country, say);
  }

  protected override body(): unknown {
    const shown = this.#shown();
    const ids = this.items();
    return html`<p>${this.words('lead')}</p>
      ${this.hideFilter ? nothing : this.#controls(shown.length, ids.length)}
      <ul class="items ${this.#layout}" role="list" ?hidden=${!shown.length}>
        ${ids.map((id) => this.#item(id, shown.includes(id)))}
      </ul>
      <p>${this.claim('risks')}</p>
      <p class="note warning" part="warning">${this.words('warning')}</p>
      <p>${this.words('unknown')}</p>`;
  }

  #controls(shown: number, total: number): unknown {
    const chosen = this.#region;
    const choice = (region: BodyRegion | '', label: unknown, place: unknown) =>
      html`<label part="region"
        ><input type="radio" name="region" .checked=${region === chosen} @change=${() => this.#filter(region, this.#search)} /><span>${label}</span>${place}</label
      >`;
    return html`<search part="filter">
      <fieldset>
        <legend>${this.words('filter.region')}</legend>
        ${choice('', this.words('filter.all'), wholeBody)} ${(this.ids('regions') as BodyRegion[]).map((id) => choice(id, this.words(`regions.${id}`), regionPlace(id)))}
      </fieldset>
      <div class="search">
        <label for="search">${this.words('filter.search')}</label>
        <input
          type="search"
          id="search"
          part="search"
          .value=${this.#search}
          @focus=${reveal}
          @input=${(event: Event) => this.#filter(chosen, (event.target as HTMLInputElement).value.trim())}
        />
      </div>
      <p role="status" aria-atomic="true">
        ${shown
          ? this.say('filter.shown', { shown: `${shown}`, total: `${total}`, region: this.say(chosen ? `regions.${chosen}` : 'filter.all') })
          : this.say('filter.none')}
      </p>
      ${shown ? nothing : html`<button type="button" class="button" @click=${this.#clear}>${this.words('filter.clear')}</button>`}
    </search>`;
  }

  /** Filtered ones stay in the page, hidden, so that the numbers of the sources stay the same. */
  #item(id: string, shown: boolean): unknown {
    const path = `items.${id}`;
    const regions = this.facts.regions![id] ?? [];
    const parts = this.#parts(id);
    const research = (at: string) => html`<p>${this.claim(at)}</p>`;
    return html`<li part="condition" ?hidden=${!shown}>
      ${this.section(1, this.words(`${path}.name`), 'name')}
      <p class="regions">${new Intl.ListFormat(this.format).format(regions.map((region) => this.say(`regions.${region}`)))}</p>
      <p>${this.words(`${path}.about`)}</p>
      ${this.has(`${path}.research`) ? research(`${path}.research`) : nothing}
      ${this.ids(`${path}.parts`).map(
        (part) =>
          html`<div class="part" ?hidden=${!parts.includes(part)}>
            ${this.section(2, this.words(`${path}.parts.${part}.name`), 'part-name')} ${research(`${path}.parts.${part}.research`)}
          </div>`,
      )}
    </li>`;
  }
}
