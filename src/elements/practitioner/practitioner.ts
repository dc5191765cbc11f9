import { html, nothing } from 'lit';
import { clinicFacts, clinicLinks } from '../../base/clinic.js';
import { clinicStyles } from '../../base/clinic.styles.js';
import { ContentElement } from '../../base/content-element.js';
import { itemList } from '../../base/item-list.js';
import { noteStyles } from '../../base/note.styles.js';
import { tickBox } from '../../base/tick-box.js';
import { tickBoxStyles } from '../../base/tick-box.styles.js';
import { practitioner } from '../../content/generated/practitioner.js';
import { practitionerStyles } from './practitioner.styles.js';

/**
 * Choosing a trained clinician: who it can be, that rules differ by place, and questions to ask as a checklist. Its
 * boxes can be ticked on a phone during the visit, or by hand on paper, where each question has a line for the answer.
 * Nothing that is ticked is stored or sent.
 *
 * Sources: PPHC 2026, American Medical Association 2016, Ijaz 2019; listed in the element.
 *
 * @element dry-needling-practitioner
 * @attr {string} only - Ids to show, separated by spaces: `physicalTherapist` `chiropractor` `sportsMedicine` `doctor`, `license` `benefit` `risks` `needle` `options` `plan`; that rules differ by place always stays. Default: all.
 * @attr {string} omit - Ids to leave out, separated by spaces: `physicalTherapist` `chiropractor` `sportsMedicine` `doctor`, `license` `benefit` `risks` `needle` `options` `plan`; that rules differ by place always stays. Default: none.
 * @csspart rules - That rules differ by place.
 * @csspart questions - The questions to ask.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 */
export class DryNeedlingPractitioner extends ContentElement {
  static override readonly topic = practitioner;
  static override readonly itemPaths = ['professions.items', 'questions.items'];
  static override styles = [...super.styles, clinicStyles, noteStyles, tickBoxStyles, practitionerStyles];

  /** Ids of the ticked questions: a tick stays with its question when others are left out. Kept here alone. */
  readonly #ticked = new Set<string>();

  #tick(id: string, ticked: boolean): void {
    this.#ticked[ticked ? 'add' : 'delete'](id);
    this.requestUpdate();
  }

  protected override body(): unknown {
    const professions = this.items('professions.items');
    const questions = this.items('questions.items');
    return html`<p>${this.claim('lead')}</p>
      ${professions.length
        ? html`<p>${this.claim('professions.lead')}</p>
            ${itemList(professions, (id) => this.words(`professions.items.${id}`))}`
        : nothing}
      <p>${this.claim('certification')}</p>
      <div class="note" part="rules">
        ${this.section(1, this.words('law.heading'))} ${itemList(this.ids('law.items'), (id) => this.claim(`law.items.${id}`))}
      </div>
      ${questions.length
        ? html`<fieldset part="questions">
            <legend>${this.section(1, this.words('questions.heading'))}</legend>
            <ul role="list">
              ${questions.map((id) => html`<li>${tickBox(id, this.words(`questions.items.${id}`), this.#ticked.has(id), (ticked) => this.#tick(id, ticked))}</li>`)}
            </ul>
          </fieldset>`
        : nothing}
      <p>${this.words('unknown')}</p>
      ${clinicFacts(this, ['treatedBy', 'languages'], (path) => this.words(path), (words) => this.section(1, words))} ${clinicLinks(this.say)}`;
  }
}
