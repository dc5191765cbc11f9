import { html } from 'lit';
import { warningCard } from '../../base/care-card.js';
import { careCardStyles } from '../../base/care-card.styles.js';
import { clinicLinks } from '../../base/clinic.js';
import { clinicStyles } from '../../base/clinic.styles.js';
import { ContentElement } from '../../base/content-element.js';
import { emergencyNumber } from '../../base/emergency-number.js';
import { points } from '../../base/points.js';
import { readingStyles } from '../../base/reading.styles.js';
import type { Say } from '../../content/numbers.js';
import { takeaways } from '../../content/generated/takeaways.js';

/**
 * What to remember about dry needling: the key takeaways, the warning sign to know, and the conclusion.
 *
 * Sources: Gattie 2017, Chys 2023, Boyce 2020, Brady 2014 and others, listed in the element.
 *
 * @element dry-needling-takeaways
 * @attr {string} only - Ids to show, separated by spaces: `target` `effects` `conditions` `acupuncture`; `safety`, the warning and the conclusion always stay. Default: all.
 * @attr {string} omit - Ids to leave out, separated by spaces: `target` `effects` `conditions` `acupuncture`; `safety`, the warning and the conclusion always stay. Default: none.
 * @csspart point - One takeaway.
 * @csspart care-card - When to call for help; it can be neither closed nor left out. Also named emergency.
 * @csspart conclusion - The article in short.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 */
export class DryNeedlingTakeaways extends ContentElement {
  static override readonly topic = takeaways;
  static override styles = [...super.styles, clinicStyles, readingStyles, careCardStyles];

  /** The only one is {emergencyNumber}. */
  protected override slotValue(say: Say): string {
    return emergencyNumber(this.facts, this.country, say);
  }

  /** `only` and `omit` choose takeaways; the conclusion is one whole, so that its doubts stay with its hopes. */
  protected override body(): unknown {
    return html`${points(this.items(), (id) => this.graded(`items.${id}`))}
      ${warningCard((path) => this.words(path))}
      ${this.section(1, this.words('conclusion.heading'))}
      <div part="conclusion">${this.ids('conclusion.items').map((id) => html`<p class="lead graded" role="paragraph">${this.graded(`conclusion.items.${id}`)}</p>`)}</div>
      <p class="end">${this.words('unknown')}</p>
      ${clinicLinks(this.say)}`;
  }
}
