import { html } from 'lit';
import { ContentElement } from '../../base/content-element.js';
import { evidence } from '../../content/generated/evidence.js';
import { evidenceStyles } from './evidence.styles.js';

/**
 * TODO
 *
 * @element dry-needling-evidence
 * @slot - Fallback: shown until the element is upgraded.
 * @csspart base - Everything the element shows.
 * @csspart heading - Every heading of the element.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 * @csspart footer - Sources and notice.
 */
export class DryNeedlingEvidence extends ContentElement {
  static override readonly topic = evidence;
  static override styles = [...super.styles, evidenceStyles];

  protected override body(): unknown {
    return html``;
  }
}
