import { html, nothing } from 'lit';
import { buttonStyles } from '../../base/button.styles.js';
import { clinicLinks } from '../../base/clinic.js';
import { clinicStyles } from '../../base/clinic.styles.js';
import { ContentElement } from '../../base/content-element.js';
import { emergencyNumber } from '../../base/emergency-number.js';
import { noteStyles } from '../../base/note.styles.js';
import { pageAddress } from '../../base/page-address.js';
import { dayText, reviewSlots } from '../../base/review.js';
import { warnOnce } from '../../base/warn.js';
import type { Say } from '../../content/numbers.js';
import { guide } from '../../content/generated/guide.js';
import { store } from '../../content/registry.js';
import { reviewState } from '../../content/generated/review.js';
import { aboutFacts } from './about.js';
import { guideStyles } from './guide.styles.js';
import { ReadingPosition } from './reading-position.js';
import { element, sections, type GuideSection, type Section, type Settings } from './sections.js';
import { structuredData } from './structured-data.js';
import { writeJsonLd } from './write-json-ld.js';

/** Sections that follow one another below one heading; a section without a group stands by itself. */
interface Group {
  id: string;
  group?: string | undefined;
  sections: Section[];
}

/**
 * The whole article as one page: message, warning, list of contents with the place where a reader is, every section,
 * the words explained, who reviewed it, and what it is not. Prints as a handout.
 *
 * Registering it registers every element it is made of. Addresses of its parts: `#<id>-<section>`, and
 * `#<id>-faq-<question>`; without an id, `dry-needling-guide` stands in its place.
 *
 * Sources: those of its elements, in one list at the end.
 *
 * @element dry-needling-guide
 * @attr {string} only - Ids to show, separated by spaces: those of `sections`; message, warning, review state and disclaimer always stay. Default: all.
 * @attr {string} omit - Ids to leave out, separated by spaces: those of `sections`; message, warning, review state and disclaimer always stay. Default: none.
 * @fires {CustomEvent<ToggleDetail>} dry-needling-toggle - A person opened or closed a question.
 * @fires {CustomEvent<FilterDetail>} dry-needling-filter - A person filtered the conditions.
 * @csspart heading - Every heading of the guide itself.
 * @csspart warning - When to call for help.
 * @csspart contents - The list of contents.
 * @csspart section - One section with its picture.
 * @csspart glossary - The words explained.
 * @csspart about - Who wrote and reviewed it, when, and what it is not.
 * @csspart navigation - Links to other pages.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains the badges; opened by a button, printed open.
 * @csspart sources - The guide's own list of sources, where it shows no references.
 */
export class DryNeedlingGuide extends ContentElement {
  static override readonly topic = guide;
  static override properties = {
    ...super.properties,
    sections: {},
    structuredData: { attribute: 'structured-data', type: Boolean },
    previous: {},
    related: {},
  };
  static override styles = [...super.styles, clinicStyles, buttonStyles, noteStyles, guideStyles];

  /**
   * Ids of the sections to show, in this order, separated by spaces: `overview` `procedure` `benefits` `conditions`
   * `physical-therapy` `comparison` `evidence` `care-plan` `side-effects` `visit` `precautions` `practitioner`
   * `acupuncture` `takeaways` `faq` `references`. Default: all.
   */
  declare sections: GuideSection | `${string} ${string}` | undefined;
  /**
   * Describes what is shown, and nothing more, to search engines, as one JSON-LD script (schema.org) below the element; a
   * page that names its `trusted-types` must allow `lit-html` and `dry-needling-elements`. Default false.
   */
  declare structuredData: boolean;
  /** Address of the page before this one. Default: no link. */
  declare previous: string | undefined;
  /** Address of your page about physical therapy. Default: no link. */
  declare related: string | undefined;

  #reached = '';
  /** The language that its elements were last told. */
  #told: string | undefined;
  #expanded = false;
  #shown: Section[] = [];
  readonly #position = new ReadingPosition((section) => {
    if (section === this.#reached) return;
    this.#reached = section;
    this.requestUpdate();
  });

  constructor() {
    super();
    this.structuredData = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#position.stop();
  }

  /** The only one is {emergencyNumber}. */
  protected override slotValue(say: Say): string {
    return emergencyNumber(this.facts, this.country, say);
  }

  /** Shows a section, and moves the focus to it. */
  async reveal(id: string): Promise<void> {
    await this.updateComplete;
    const place = this.renderRoot.querySelector<HTMLElement>(`[data-place="${CSS.escape(id)}"]`);
    // What stands above has its height only then.
    await this.#settled();
    place?.focus();
    place?.scrollIntoView();
  }

  override showOriginal(original: boolean): void {
    super.showOriginal(original);
    for (const each of this.#elements) each.showOriginal(original);
  }

  /** Those that are ours: another script may have taken a tag. */
  get #elements(): ContentElement[] {
    return [...this.renderRoot.querySelectorAll<ContentElement>('.element')].filter((each) => 'showOriginal' in each);
  }

  #settled(): Promise<unknown> {
    return Promise.all(this.#elements.map((each) => each.updateComplete));
  }

  #idOf(place: string): string {
    return `${this.id || this.localName}-${place}`;
  }

  /** What was asked for, in the asked order. */
  #chosen(): Section[] {
    const known = sections.map(({ id }) => id);
    const asked = this.choices('sections', known);
    const stays = this.chooser(known);
    return (asked.length ? [...new Set(asked)] : known)
      .filter((id) => stays(id))
      .map((id) => sections.find((section) => section.id === id)!);
  }

  /** A group holds together only where its sections follow one another. */
  #groups(): Group[] {
    const groups: Group[] = [];
    for (const section of this.#shown) {
      const last = groups.at(-1);
      if (section.group && last?.group === section.group) last.sections.push(section);
      else {
        const before = groups.filter(({ group }) => group && group === section.group).length;
        groups.push({ id: before ? `${section.group}-${before + 1}` : (section.group ?? section.id), group: section.group, sections: [section] });
      }
    }
    return groups;
  }

  #title({ element: name, heading }: Section): string {
    return this.say(heading ? `sections.${heading}` : `${name}.heading`);
  }

  readonly #day = (iso: string): string => dayText(iso, this.format);

  protected override body(): unknown {
    this.#shown = this.#chosen();
    const groups = this.#groups();
    void this.updateComplete.then(() => this.#rendered());
    return html`<div class="opening">
        <p class="lead">${this.claim('lead')}</p>
        <p>${this.words('unknown')}</p>
        <p class="note warning" part="warning">${this.words('warning')}</p>
        <p class="state">${this.words(`about.state.${reviewState}`, reviewSlots(this.format))}</p>
      </div>
      <div class="article ${['references', 'side-effects'].filter((id) => this.#shown.some((section) => section.id === id)).join(' ')}">
        ${this.#contents(groups)}
        <div class="sections">
          ${this.#element('figure', 'needle', { name: 'needle' })} ${groups.map((group) => this.#group(group))} ${this.#glossary()} ${this.#about()}
        </div>
      </div>`;
  }

  #contents(groups: readonly Group[]): unknown {
    const link = (id: string, title: string) =>
      html`<a href="#${this.#idOf(id)}" data-to=${id} aria-current=${id === this.#reached ? 'location' : nothing} @click=${this.#go}>${title}</a>`;
    const own = (section: Section) => html`<li>${link(section.id, this.#title(section))}</li>`;
    return html`<nav part="contents" data-place="contents" tabindex="-1" aria-label=${this.say('contents')}>
      <p class="contents-title">
        <button type="button" aria-expanded=${this.#expanded} aria-controls="contents" @click=${this.#toggle}>
          ${this.say('contents')}<svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 4l4 4 4-4" /></svg>
        </button>
        <span>${this.say('contents')}</span>
      </p>
      <ol id="contents" class=${this.#expanded ? '' : 'closed'}>
        ${groups.map(({ id, group, sections: parts }) => (group ? html`<li>${link(id, this.say(`sections.${group}`))}<ol>${parts.map(own)}</ol></li>` : own(parts[0]!)))}
        <li>${link('terms', this.say('terms'))}</li>
        <li>${link('about', this.say('about.heading'))}</li>
      </ol>
    </nav>`;
  }

  /** Closes the contents and follows their link, also where the address has it already. */
  readonly #go = (event: MouseEvent): void => {
    // It opens elsewhere: a new tab or window.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { href, dataset } = (event.target as Element).closest('a')!;
    // A base address of the page, or an earlier guide without an id either, would lead elsewhere.
    const answers = this.id || (this.getRootNode() as ParentNode).querySelector(this.localName) === this;
    if (!answers || href.split('#')[0] !== location.href.split('#')[0]) event.preventDefault();
    this.#expanded = false;
    this.requestUpdate();
    void this.reveal(dataset['to']!);
  };

  readonly #toggle = (): void => {
    this.#expanded = !this.#expanded;
    this.requestUpdate();
  };

  #group({ id, group, sections: parts }: Group): unknown {
    const depth = group ? 2 : 1;
    const content = parts.map((section) => this.#section(section, depth));
    return group ? html`<div class="top group" data-place=${id} tabindex="-1">${this.section(1, this.words(`sections.${group}`), 'group-title')}${content}</div>` : content;
  }

  #section(section: Section, depth: number): unknown {
    const { id, element: name, heading, with: options, omit, picture } = section;
    const title = this.#title(section);
    // Without headings the elements show none, so the guide names them.
    const named = this.level(depth) ? nothing : this.section(depth, title);
    return html`<div part="section" class=${depth > 1 ? 'section-box' : 'section-box top'} role="group" aria-label=${title} data-place=${id} data-section=${id} tabindex="-1">
      ${named}${this.#element(name, id, { level: Math.min(this.level(depth), 6), heading: heading && title, with: options, omit })}
      ${picture ? this.#element('figure', `${id}-picture`, { name: picture }) : nothing} ${this.#up()}
    </div>`;
  }

  #element(name: string, id: string, settings: Partial<Settings>): unknown {
    return element(name, { id: this.#idOf(id), level: 0, ...settings });
  }

  #up(): unknown {
    return html`<p class="up"><a href="#${this.#idOf('contents')}" data-to="contents" @click=${this.#go}>↑ ${this.say('contents')}</a></p>`;
  }

  /** Every explained term once more, in the order of the alphabet. */
  #glossary(): unknown {
    const terms = this.ids('glossary').map((id) => ({ name: this.words(`glossary.${id}.name`), plain: this.say(`glossary.${id}.name`), meaning: this.words(`glossary.${id}.meaning`) }));
    terms.sort((one, other) => one.plain.localeCompare(other.plain, this.format));
    return html`<div part="glossary" class="section-box top" data-place="terms" tabindex="-1">
      ${this.section(1, this.words('terms'), 'title')}
      <dl class="terms">${terms.map(({ name, meaning }) => html`<div><dt>${name}</dt><dd>${meaning}</dd></div>`)}</dl>
    </div>`;
  }

  #about(): unknown {
    return html`<div class="section-box top" data-place="about" tabindex="-1">
      ${this.section(1, this.words('action.heading'), 'title')}
      <p>${store.clinic?.profile ? this.words('action.clinic', { name: store.clinic.profile.name }) : this.words('action.text')}</p>
      ${clinicLinks(this.say)}
      <p><button type="button" class="button" @click=${() => print()}>${this.say('print')}</button></p>
      <div part="about" class="note">
        ${this.section(1, this.words('about.heading'))}
        ${aboutFacts((path) => this.words(path), this.#day)}
        ${this.section(2, this.words('about.disclaimer.heading'), 'name')}
        <p>${this.words('about.disclaimer.text')} ${this.words('about.disclaimer.emergency')}</p>
        ${store.clinic?.speaks ? html`<p>${this.say('clinic.notice')}</p>` : nothing}
      </div>
      ${this.#navigation()}
    </div>`;
  }

  /** An address that could run something is named once and left out. */
  #address(attribute: 'previous' | 'related'): string | undefined {
    const asked = this[attribute];
    if (!asked) return undefined;
    const address = pageAddress(asked);
    if (!address) warnOnce(this, `${attribute}="${asked}" cannot be used. Possible: the address of a page`);
    return address;
  }

  #navigation(): unknown {
    const links = (['previous', 'related'] as const).map((kind) => ({ kind, href: this.#address(kind) })).filter(({ href }) => href);
    if (!links.length) return nothing;
    return html`<nav part="navigation" aria-label=${this.say('navigation.label')}>
      ${links.map(({ kind, href }) => html`<a href=${href} rel=${kind === 'previous' ? 'prev' : nothing}>${this.say(`navigation.${kind}`)}</a>`)}
    </nav>`;
  }

  /** What can be done only when its elements are there. */
  async #rendered(): Promise<void> {
    if (!this.isConnected) return;
    this.#position.watch([...this.renderRoot.querySelectorAll<HTMLElement>('[data-section]')]);
    // Inside another shadow root, they would not hear that its language changed.
    if (this.asked !== this.#told) for (const each of this.#elements) each.requestUpdate();
    this.#told = this.asked;
    await this.#settled();
    this.#describe();
  }

  /** The script is below the element, where programs look for it; what is shown is in its shadow root. */
  #describe(): void {
    const shown = Object.fromEntries(this.#shown.map(({ id }) => [id, this.renderRoot.querySelector<ContentElement>(`[data-section="${id}"] > .element`)!]));
    writeJsonLd(this, this.structuredData ? structuredData(this, shown, location.href.split('#')[0]!) : undefined);
  }
}
