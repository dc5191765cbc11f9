import { html, nothing } from 'lit';
import { cards } from '../../base/cards.js';
import { cardsStyles } from '../../base/cards.styles.js';
import { ContentElement } from '../../base/content-element.js';
import { noteStyles } from '../../base/note.styles.js';
import { points } from '../../base/points.js';
import { readingStyles } from '../../base/reading.styles.js';
import { carePlan } from '../../content/generated/care-plan.js';

/**
 * How dry needling fits into physical therapy: with hands-on care, exercise and stretching, after an injury or surgery,
 * what it may add to therapy, and what to ask about the plan.
 *
 * Sources: Fernández-de-las-Peñas 2021, Chys 2023, Mayoral 2013, Boyce 2020 and others, listed in the element.
 *
 * @element dry-needling-care-plan
 * @attr {string} only - Ids to show, separated by spaces: `manual` `exercise` `stretching`, `usedFor` `recovery` `longTerm`, `painRelief` `mobility` `function`; `surgery` always stays. Default: all.
 * @attr {string} omit - Ids to leave out, separated by spaces: `manual` `exercise` `stretching`, `usedFor` `recovery` `longTerm`, `painRelief` `mobility` `function`; `surgery` always stays. Default: none.
 * @csspart card - One treatment that it is combined with.
 * @csspart point - One statement.
 * @csspart ask - What to ask the therapist.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 */
export class DryNeedlingCarePlan extends ContentElement {
  static override readonly topic = carePlan;
  static override readonly itemPaths = ['combining.items', 'rehab.items', 'outcomes.items'];
  static override styles = [...super.styles, readingStyles, cardsStyles, noteStyles];

  protected override body(): unknown {
    return html`<p class="lead graded" role="paragraph">${this.graded('lead')}</p>
      ${this.#combining()} ${this.#points('rehab')} ${this.#points('outcomes')}
      ${this.items('outcomes.items').length ? html`<p>${this.claim('outcomes.summary')}</p>` : nothing}
      <p class="note" part="ask">${this.words('ask')}</p>
      <div class="end">
        <p class="graded" role="paragraph">${this.graded('risks')}</p>
        <p>${this.claim('unknown')}</p>
      </div>`;
  }

  #combining(): unknown {
    const path = 'combining.items';
    const ids = this.items(path);
    if (!ids.length) return nothing;
    return html`${this.section(1, this.words('combining.heading'))}
      <p>${this.words('combining.lead')}</p>
      ${cards(
        ids,
        (id) => this.section(2, this.words(`${path}.${id}.name`), 'name'),
        (id) => this.graded(`${path}.${id}.text`),
      )}`;
  }

  #points(group: 'rehab' | 'outcomes'): unknown {
    const ids = this.items(`${group}.items`);
    return ids.length ? html`${this.section(1, this.words(`${group}.heading`))} ${points(ids, (id) => this.graded(`${group}.items.${id}`))}` : nothing;
  }
}
