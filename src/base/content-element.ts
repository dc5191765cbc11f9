import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { reviewState } from '../content/generated/review.js';
import { parseInline, type InlinePart } from '../content/inline.js';
import { directionOf, languageIn, localeChain, regionOf } from '../content/locale.js';
import { frequencyText, quantityText, type Say } from '../content/numbers.js';
import { findText, formatLocale, idsAt, idsIn, spokenLocale, store, type Found } from '../content/registry.js';
import type { AnyTopic, TopicFacts } from '../content/topic.js';
import { certaintyBadge, certaintyKey } from './certainty.js';
import { heading } from './heading.js';
import { hostStyles } from './host.styles.js';
import { LitElement } from './lit-element.js';
import { enter, languageOf, leave } from './page.js';
import { popover } from './popover.js';
import { reviewSlots } from './review.js';
import { Sources, type Bibliography } from './sources.js';
import { warnOnce } from './warn.js';

type Slots = Readonly<Record<string, string>>;

/** Level of a heading, as a number or as an attribute holds it. */
export type HeadingLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6 | '0' | '1' | '2' | '3' | '4' | '5' | '6';

/**
 * What every element of the library shares: finding its words in the language of the page, showing how sure they are
 * and who says so, and the attributes that all have.
 *
 * Children are shown until the element is upgraded; put a link or plain words there for pages without scripts.
 *
 * @attr {string} lang - BCP 47 tag of the language of this element; else the nearest `lang` around it, through shadow roots. A language without words here shows the next shorter tag, then English. A region (`en-GB`) chooses the emergency number. Default: the page's.
 * @slot - Fallback: shown until the element is upgraded.
 * @csspart base - Everything the element shows.
 * @csspart heading - Every heading of the element.
 * @csspart translation - That the words were translated by a machine, with the button that leads to the English ones.
 * @csspart own - The mark † of a clinic's own text.
 * @csspart footer - Sources and notice.
 * @cssprop [--dry-needling-accent=currentColor] - Links, dots, lines that matter, focus.
 * @cssprop [--dry-needling-heading-font=inherit] - Font family of headings.
 * @cssprop [--dry-needling-line=color-mix(in srgb, currentColor 22%, transparent)] - Borders: a tint of the text.
 * @cssprop [--dry-needling-tint=color-mix(in srgb, currentColor 5%, transparent)] - Quiet backgrounds: a tint of the text.
 * @cssprop [--dry-needling-radius=0.6em] - Corners.
 * @cssprop [--dry-needling-emergency=#b3261e] - Head and border of care cards.
 * @cssprop [--dry-needling-sticky-offset=0px] - Height of what stays at the top of your page, such as a fixed header: what a person moves to does not end behind it.
 */
export abstract class ContentElement extends LitElement {
  /** The words and facts this element shows. */
  static readonly topic: AnyTopic;

  /** Path of the items that `only` and `omit` choose from. */
  static readonly itemPaths: readonly string[] = ['items'];

  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
    heading: {},
    only: {},
    omit: {},
    // Only to hear of changes; `lang` itself is the platform's.
    _lang: { attribute: 'lang' },
  };

  static override styles = [hostStyles];

  /** Level of the heading, `1` to `6`, headings inside follow; `0` leaves out the heading and the outline of your page alone. Default 2. */
  declare headingLevel: HeadingLevel;
  /** Your own words for the heading. Default: ours. */
  declare heading: string | undefined;
  /** Ids to show, separated by spaces: those of its items; safety items always stay. Default: all. */
  declare only: string | undefined;
  /** Ids to leave out, separated by spaces: those of its items; safety items always stay. Default: none. */
  declare omit: string | undefined;

  #asked = '';
  #chain: string[] = ['en'];
  #locale = 'en';
  #format = 'en';
  /** The words of the source are wanted in the place of a translation. */
  #original = false;
  /** Some text of this rendering is a clinic's. */
  #hasOwn = false;
  #terms = new Map<string, unknown>();
  /** Level of the element's own heading, as read for this rendering. */
  #top = 2;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  override connectedCallback(): void {
    const first = !this.renderRoot;
    super.connectedCallback();
    // It may have moved to a place of another language.
    this.requestUpdate();
    enter(this, first);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
  }

  get #topic(): AnyTopic {
    return (this.constructor as typeof ContentElement).topic;
  }

  /** The facts of this element's topic. */
  get facts(): TopicFacts {
    return this.#topic.facts;
  }

  /** The language the words are in. */
  get locale(): string {
    return this.#locale;
  }

  /** The same for `Intl`: as its country writes it. */
  get format(): string {
    return this.#format;
  }

  /** The country (ISO 3166-1) that the page or the clinic names. */
  protected get country(): string | undefined {
    return regionOf(this.#asked);
  }

  /** Paths are those inside the topic; else full ones: common words, the glossary, and what is borrowed of other topics. */
  #full(path: string): string {
    const { name, words } = this.#topic;
    return idsIn(path)[0]! in (words as Record<string, object>)[name]! ? `${name}.${path}` : path;
  }

  #find(path: string, chain: readonly string[] = this.#chain): Found {
    const found = findText(chain, this.#topic.words, this.#full(path)) ?? { text: '', locale: 'en' };
    this.#hasOwn ||= Boolean(found.own);
    return found;
  }

  /** Whether there is a text at this path. */
  protected has(path: string): boolean {
    return Boolean(this.#find(path).text);
  }

  /** A text as a plain string, for labels and attributes. */
  readonly say = (path: string, slots: Slots = {}, chain?: readonly string[]): string => {
    const found = this.#find(path, chain);
    return this.#parts(found)
      .map((part) => (typeof part === 'string' ? part : 'term' in part ? part.before + part.words + part.after : this.#value(part.slot, part.kind, slots, found.locale)))
      .join('');
  };

  /** Marks are the library's: a clinic's text is shown as it stands. */
  #parts({ text, own }: Found): readonly InlinePart[] {
    return own ? [text] : parseInline(text);
  }

  readonly #sources = new Sources((this.constructor as typeof ContentElement).topic.facts.sources, this.say);

  /** The value of a slot, in the language of the text that it stands in. */
  #value(slot: string, kind: string | undefined, slots: Slots, locale: string): string {
    const { frequency, quantity } = this.facts;
    const same = this.#isSame(locale);
    const say: Say = same ? this.say : (path, more) => this.say(path, more, localeChain(locale));
    const format = same ? this.#format : locale;
    if (kind === 'freq') return frequencyText(frequency[slot]!, format, say);
    if (kind === 'qty') return quantityText(quantity[slot]!, format, say);
    return slots[slot] ?? this.slotValue(say);
  }

  /** The value of a slot that is the element's own: a hook, so that no element carries the code of a slot it lacks. */
  protected slotValue(_say: Say): string {
    return '';
  }

  /** Where the words of the heading stand: a hook for an element with a choice of headings. */
  protected headingPath(): string {
    return 'heading';
  }

  /** The language that the page asks for, with the clinic's country where it names none. */
  protected get asked(): string {
    return this.#asked;
  }

  /** A text with its terms explained and, after it, the sources of what it claims. */
  protected words(path: string, slots: Slots = {}): unknown {
    const found = this.#find(path);
    const { locale, own } = found;
    const content = this.#parts(found).map((part) => {
      if (typeof part === 'string') return part;
      if ('term' in part) return html`<span class="term">${part.before}${this.#term(part.term, part.words)}${part.after}</span>`;
      return html`<bdi>${this.#value(part.slot, part.kind, slots, locale)}</bdi>`;
    });
    const all = [content, own ? html`<sup part="own">†<span class="unseen"> ${this.say('clinic.mark')}</span></sup>` : this.cite(this.facts.claims[path]?.[1])];
    return this.#isSame(locale) ? all : html`<span lang=${locale} dir=${directionOf(locale)}>${all}</span>`;
  }

  /** Whether it is the language of the element: British words among English ones need no mark. */
  #isSame(locale: string): boolean {
    return locale === this.#locale || languageIn(locale) === languageIn(this.#locale);
  }

  /** A term is a button where it comes first and plain words after that. */
  #term(id: string, words: string): unknown {
    if (this.#terms.has(id)) return words;
    this.#terms.set(id, popover(`term-${id}`, this.say(`glossary.${id}.name`), this.say(`glossary.${id}.meaning`)));
    return html`<button type="button" popovertarget="term-${id}">${words}</button>`;
  }

  /** The small numbers that lead to the sources. */
  protected cite(ids: readonly number[] = []): unknown {
    return this.#sources.cite(ids);
  }

  /** The words of its heading, also where it shows none: what a link to it is called. */
  get headingText(): string {
    return this.heading || this.say(this.headingPath());
  }

  /** The list on the page that lists this element's sources; none: it lists its own. */
  get bibliography(): Bibliography | undefined {
    return this.#sources.elsewhere;
  }

  /** Leaves the list of sources to one list on the page; without an argument, the element lists its own again. */
  listSourcesIn(bibliography?: Bibliography): void {
    this.#sources.elsewhere = bibliography;
    this.requestUpdate();
  }

  /** A text, and the badge that says how sure it is; no badge where the text is a plain fact. */
  protected claim(path: string): unknown {
    return html`${this.words(path)} ${this.badge(path)}`;
  }

  /** The same with the badge apart from the text: for layouts that give badges a column of their own. */
  protected graded(path: string): unknown {
    return html`<span>${this.words(path)}</span> ${this.badge(path)}`;
  }

  /** How sure a text is; a clinic's own words carry no grade. */
  protected grade(path: string): string | undefined {
    return this.#find(path).own ? undefined : this.facts.claims[path]?.[0];
  }

  /** The badge by itself. */
  protected badge(path: string): unknown {
    return certaintyBadge(this.grade(path), this.say);
  }

  /** A heading inside the element; `depth` 1 lies directly below the element's own heading. */
  protected section(depth: number, content: unknown, look = 'section'): unknown {
    return heading(this.level(depth), content, look);
  }

  /** The heading level `depth` steps below the element's own heading; 0 where headings are not wanted. */
  protected level(depth: number): number {
    return this.#top ? this.#top + depth : 0;
  }

  /** The ids below a path in order, less those that `only` and `omit` leave out. Locked items always stay. */
  items(path = 'items'): string[] {
    const { itemPaths } = this.constructor as typeof ContentElement;
    const { locked: locks = [] } = this.facts;
    const locked = itemPaths.flatMap((at) => this.ids(at).filter((id) => locks.includes(at) || locks.includes(`${at}.${id}`)));
    const stays = this.chooser(itemPaths.flatMap((at) => this.ids(at)), locked);
    return this.ids(path).filter((id) => stays(id));
  }

  /** Whether `only` and `omit` let something stay, by one of the names that it goes by. What is locked always stays. */
  protected chooser(known: readonly string[], locked: readonly string[] = []): (...names: string[]) => boolean {
    const only = this.choices('only', known);
    const omit = this.choices('omit', known.filter((id) => !locked.includes(id)));
    return (...names) => {
      const isIn = (list: readonly string[]) => names.some((name) => list.includes(name));
      return isIn(locked) || ((!only.length || isIn(only)) && !isIn(omit));
    };
  }

  /** All ids below a path, in order. */
  ids(path: string): string[] {
    return idsAt(this.#topic.words, this.#full(path));
  }

  /** Reads an attribute that holds choices separated by spaces; a wrong one is named once and left out. */
  protected choices(attribute: string, known: readonly string[], value: unknown = this[attribute as keyof this]): string[] {
    const asked = `${value ?? ''}`.split(/\s+/).filter(Boolean);
    for (const id of asked) if (!known.includes(id)) warnOnce(this, `${attribute}="${id}" cannot be used. Possible: ${known.join(' ') || 'none'}`);
    return asked.filter((id) => known.includes(id));
  }

  /** What the element shows below its heading. */
  protected abstract body(): unknown;

  override render(): TemplateResult {
    const { tag, holder } = languageOf(this);
    const region = regionOf(tag) ? '' : store.clinic?.profile?.region;
    this.#asked = region ? `${tag || 'en'}-${region}` : tag;
    store.load?.(this.#asked);
    const chain = localeChain(this.#asked);
    const translation = spokenLocale(chain, this.#topic.name);
    this.#chain = this.#original ? ['en'] : chain;
    this.#locale = this.#original ? 'en' : translation;
    // A page that asks for a language also sets its direction; where the words are in another one, they bring their own.
    const same = languageIn(tag || 'en') === languageIn(this.#locale);
    this.#format = formatLocale(this.#locale, same ? this.country : undefined);
    this.#hasOwn = false;
    this.#sources.reset();
    this.#terms = new Map();
    this.#top = Number(this.choices('heading-level', [...'0123456'], this.headingLevel)[0] ?? 2);
    // First, as it collects the sources and terms that are listed after it.
    const title = this.#top ? heading(this.#top, this.heading || this.words(this.headingPath()), 'title') : nothing;
    const body = this.body();
    return html`<div part="base" lang=${this.#locale} dir=${holder === this || !tag || !same ? directionOf(this.#locale) : nothing}>
      ${title}${this.#translated(translation)}${body}
      <div part="footer">
        ${this.#hasOwn ? html`<p>${this.say('clinic.notice')}</p>` : nothing}${this.#sources.list()}
        <p>${this.#notice()}</p>
      </div>
      ${[...this.#terms.values()]}${certaintyKey(this.ids('common.certainty.levels'), this.say)}
    </div>`;
  }

  /** Shows the English words in the place of a translation that no person has checked. */
  showOriginal(original: boolean): void {
    this.#original = original;
    this.requestUpdate();
  }

  /** Above the words of a translation by machine: that it is one, and the way to the words of the source. */
  #translated(locale: string): unknown {
    const say = (id: string) => findText([locale], {}, `common.notice.${id}`)?.text;
    const notice = say('machine');
    if (!notice) return nothing;
    return html`<p part="translation" lang=${locale} dir=${directionOf(locale)}>
      ${notice} <button type="button" @click=${() => this.showOriginal(!this.#original)}>${say(this.#original ? 'translated' : 'original')}</button>
    </p>`;
  }

  #notice(): string {
    const reviewed =
      reviewState === 'clinical'
        ? this.say('common.notice.clinical', reviewSlots(this.format))
        : this.say('common.notice.draft');
    return `${this.say('common.notice.disclaimer')} ${reviewed}`;
  }
}
