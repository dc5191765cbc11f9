import { html, nothing } from 'lit';
import { ContentElement } from '../../base/content-element.js';
import { points } from '../../base/points.js';
import { readingStyles } from '../../base/reading.styles.js';
import { overview } from '../../content/generated/overview.js';
import { overviewStyles } from './overview.styles.js';

/**
 * What dry needling is, in plain words: what the needle is and is not, what trigger points are and what is said of them,
 * with the doubts and the risks beside it.
 *
 * Sources: APTA 2012, Dunning 2014, Quintner 2015, Boyce 2020 and others, listed in the element.
 *
 * @element dry-needling-overview
 * @attr {string} only - Ids to show, separated by spaces: `short` `how` `noMedication` `response`, `localPain` `bloodFlow` `referredPain`. Default: all.
 * @attr {string} omit - Ids to leave out, separated by spaces: `short` `how` `noMedication` `response`, `localPain` `bloodFlow` `referredPain`. Default: none.
 * @csspart basic - One of the basics.
 * @csspart point - One effect of trigger points.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 */
export class DryNeedlingOverview extends ContentElement {
  static override readonly topic = overview;
  static override readonly itemPaths = ['definition.items', 'triggerPoints.effects.items'];
  static override styles = [...super.styles, readingStyles, overviewStyles];

  protected override body(): unknown {
    return html`<p class="lead graded" role="paragraph">${this.graded('lead')}</p>
      <p>${this.words('scope.covers')}</p>
      <p>${this.words('scope.audience')}</p>
      ${this.#basics()} ${this.section(1, this.words('triggerPoints.heading'))}
      <p class="graded" role="paragraph">${this.graded('triggerPoints.about')}</p>
      <p>${this.claim('triggerPoints.causes')}</p>
      ${this.#effects()}
      <p class="graded" role="paragraph">${this.graded('triggerPoints.summary')}</p>
      <div class="end">
        <p class="graded" role="paragraph">${this.graded('risks')}</p>
        <p>${this.words('unknown')}</p>
      </div>`;
  }

  #basics(): unknown {
    const ids = this.items('definition.items');
    if (!ids.length) return nothing;
    return html`${this.section(1, this.words('definition.heading'))}
      <ul class="basics" role="list">
        ${ids.map((id) => html`<li part="basic">${this.claim(`definition.items.${id}`)}</li>`)}
      </ul>`;
  }

  /** The items run on from the lead: without them it would say nothing. */
  #effects(): unknown {
    const path = 'triggerPoints.effects.items';
    const ids = this.items(path);
    return ids.length ? html`<p>${this.words('triggerPoints.effects.lead')}</p>${points(ids, (id) => this.graded(`${path}.${id}`))}` : nothing;
  }
}
