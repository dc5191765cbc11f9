import { html, nothing } from 'lit';
import { clinicLinks } from '../../base/clinic.js';
import { clinicStyles } from '../../base/clinic.styles.js';
import { ContentElement } from '../../base/content-element.js';
import { emergencyNumber } from '../../base/emergency-number.js';
import { buttonStyles } from '../../base/button.styles.js';
import { noteStyles } from '../../base/note.styles.js';
import type { Say } from '../../content/numbers.js';
import { faq } from '../../content/generated/faq.js';
import { faqStyles } from './faq.styles.js';

/** What `dry-needling-toggle` tells: which question was opened or closed. */
export interface ToggleDetail {
  /** Id of the question: hurt, acupuncture, sessions, safe, avoid, or one of the clinic's own. */
  id: string;
  /** Whether its answer is open now. */
  open: boolean;
}

export type DryNeedlingToggleEvent = CustomEvent<ToggleDetail>;

declare global {
  // It bubbles: what an element hears, its document and window hear too.
  interface GlobalEventHandlersEventMap {
    'dry-needling-toggle': DryNeedlingToggleEvent;
  }
}

/**
 * Common questions about dry needling, as an accordion: does it hurt, how it differs from acupuncture, how many
 * sessions, is it safe, who should avoid it. Closed answers are found by the browser's find-in-page, can be linked to
 * (`#faq-hurt` opens the answer "hurt" of `<dry-needling-faq id="faq">`), and print open. Nothing is remembered.
 *
 * Warning signs and "do not" advice stand below the questions and are never closed.
 *
 * Sources: Boyce 2020, Brady 2014, Gattie 2020, Zhou 2015 and others, listed in the element.
 *
 * @element dry-needling-faq
 * @attr {string} only - Ids to show, separated by spaces: `hurt` `acupuncture` `sessions`; `safe` and `avoid` always stay. Default: all.
 * @attr {string} omit - Ids to leave out, separated by spaces: `hurt` `acupuncture` `sessions`; `safe` and `avoid` always stay. Default: none.
 * @slot - Fallback: shown until the element is upgraded, for example a link to your own page of questions.
 * @fires {CustomEvent<ToggleDetail>} dry-needling-toggle - A person opened or closed a question.
 * @csspart item - One question with its answer.
 * @csspart question - The button that opens and closes an answer.
 * @csspart answer - The panel of one answer.
 * @csspart safety - The safety advice below the questions.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 */
export class DryNeedlingFaq extends ContentElement {
  static override readonly topic = faq;
  static override properties = { ...super.properties, open: {}, single: { type: Boolean } };
  static override styles = [...super.styles, clinicStyles, buttonStyles, noteStyles, faqStyles];

  /** Ids of the questions that are open at first, separated by spaces: `hurt` `acupuncture` `sessions` `safe` `avoid`. Default: none. */
  declare open: string | undefined;
  /** Opening one answer closes the others. Default false. */
  declare single: boolean;

  #opened = new Set<string>();
  /** The value of `open` that was last followed. */
  #asked: string | undefined;

  constructor() {
    super();
    this.single = false;
  }

  /** Opens a question, moves the focus to it and scrolls it into view. False when there is no such question. */
  reveal(id: string): boolean {
    if (!this.items().includes(id)) return false;
    this.toggle(id, true);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#question-${id}`)?.focus());
    return true;
  }

  /** Opens or closes one question. */
  toggle(id: string, open = !this.#opened.has(id)): void {
    if (open && this.single) this.#opened.clear();
    if (open) this.#opened.add(id);
    else this.#opened.delete(id);
    this.requestUpdate();
  }

  /** Opens every question; with `single`, only the first. */
  expandAll(): void {
    for (const id of this.items().reverse()) this.toggle(id, true);
  }

  /** Closes every question. */
  collapseAll(): void {
    for (const id of this.items()) this.toggle(id, false);
  }

  /** As `toggle`, and tells the page, for this was a person. */
  #toggleByPerson(id: string, open: boolean): void {
    if (this.#opened.has(id) === open) return;
    this.toggle(id, open);
    const detail: ToggleDetail = { id, open };
    this.dispatchEvent(new CustomEvent('dry-needling-toggle', { detail, bubbles: true, composed: true }));
  }

  /** The only one is {emergencyNumber}. */
  protected override slotValue(say: Say): string {
    return emergencyNumber(this.facts, this.country, say);
  }

  protected override body(): unknown {
    if (this.open !== this.#asked) {
      this.#asked = this.open;
      this.#opened = new Set(this.choices('open', this.ids('items')));
    }
    if (this.single) this.#opened = new Set([...this.#opened].slice(0, 1));
    const ids = this.items();
    const allOpen = ids.every((id) => this.#opened.has(id));
    return html`${this.single || ids.length < 2
        ? nothing
        : html`<button type="button" class="button" @click=${() => ids.forEach((id) => this.#toggleByPerson(id, !allOpen))}>
            ${this.say(allOpen ? 'collapseAll' : 'expandAll')}
          </button>`}
      <div class="items">${ids.map((id) => this.#item(id))}</div>
      <div class="note" part="safety">
        ${this.section(1, this.words('safety.heading'))}
        <ul>
          ${this.ids('safety.items').map((id) => html`<li>${this.words(`safety.items.${id}`)}</li>`)}
        </ul>
      </div>
      ${clinicLinks(this.say)}`;
  }

  /** The paragraphs. How sure they are is said once for those that are equally sure, after the last of them. */
  #answer(paths: string[]): unknown {
    const lastOfGrade = (path: string, index: number) => !paths.slice(index + 1).some((later) => this.grade(later) === this.grade(path));
    return paths.map((path, index) => html`<p>${lastOfGrade(path, index) ? this.claim(path) : this.words(path)}</p>`);
  }

  #item(id: string): unknown {
    const open = this.#opened.has(id);
    const path = `items.${id}.answer`;
    const button = html`<button
      type="button"
      id="question-${id}"
      part="question"
      aria-expanded=${open}
      aria-controls="answer-${id}"
      @click=${() => this.#toggleByPerson(id, !this.#opened.has(id))}
    >
      <span>${this.words(`items.${id}.question`)}</span><svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 4l4 4 4-4" /></svg>
    </button>`;
    return html`<div part="item">
      ${this.section(1, button, 'question')}
      <div id="answer-${id}" part="answer" hidden=${open ? nothing : 'until-found'} @beforematch=${() => this.#toggleByPerson(id, true)}>
        ${this.#answer(this.ids(path).map((text) => `${path}.${text}`))}
      </div>
    </div>`;
  }
}
