import { html } from 'lit';
import { ContentElement } from '../../base/content-element.js';
import { benefits } from '../../content/generated/benefits.js';
import { benefitsStyles } from './benefits.styles.js';

/**
 * TODO
 *
 * @element dry-needling-benefits
 * @slot - Fallback: shown until the element is upgraded.
 * @csspart base - Everything the element shows.
 * @csspart heading - Every heading of the element.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 * @csspart footer - Sources and notice.
 */
export class DryNeedlingBenefits extends ContentElement {
  static override readonly topic = benefits;
  static override styles = [...super.styles, benefitsStyles];

  protected override body(): unknown {
    return html``;
  }
}
