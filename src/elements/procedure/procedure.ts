import { html } from 'lit';
import { ContentElement } from '../../base/content-element.js';
import { procedure } from '../../content/generated/procedure.js';
import { procedureStyles } from './procedure.styles.js';

/**
 * TODO
 *
 * @element dry-needling-procedure
 * @slot - Fallback: shown until the element is upgraded.
 * @csspart base - Everything the element shows.
 * @csspart heading - Every heading of the element.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 * @csspart footer - Sources and notice.
 */
export class DryNeedlingProcedure extends ContentElement {
  static override readonly topic = procedure;
  static override styles = [...super.styles, procedureStyles];

  protected override body(): unknown {
    return html``;
  }
}
