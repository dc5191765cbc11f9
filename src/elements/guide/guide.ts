import { html } from 'lit';
import { ContentElement } from '../../base/content-element.js';
import { guide } from '../../content/generated/guide.js';
import { guideStyles } from './guide.styles.js';

/**
 * TODO
 *
 * @element dry-needling-guide
 * @slot - Fallback: shown until the element is upgraded.
 * @csspart base - Everything the element shows.
 * @csspart heading - Every heading of the element.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 * @csspart footer - Sources and notice.
 */
export class DryNeedlingGuide extends ContentElement {
  static override readonly topic = guide;
  static override styles = [...super.styles, guideStyles];

  protected override body(): unknown {
    return html``;
  }
}
