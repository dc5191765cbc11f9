import { html, nothing } from 'lit';
import { ContentElement } from '../../base/content-element.js';
import { points } from '../../base/points.js';
import { readingStyles } from '../../base/reading.styles.js';
import { evidence } from '../../content/generated/evidence.js';
import { quantityText } from '../../content/numbers.js';
import { evidenceStyles } from './evidence.styles.js';
import { axis, bar } from './timeline.js';

/**
 * What research shows about dry needling: against fake needling or no treatment, and for how long. The times after
 * treatment are rows of one table, each with its place on a time axis, what research shows and how sure that is; the
 * axis is linear and the bars tell when there is evidence, never how much it helps. What is not known says so.
 *
 * Sources: Gattie 2017, Chys 2023, Kietrys 2013, Sánchez-Infante 2021 and others, listed in the element.
 *
 * @element dry-needling-evidence
 * @attr {string} only - Ids to show, separated by spaces: `pain` `pressure`; what dry needling does no better than other care always stays. Default: all.
 * @attr {string} omit - Ids to leave out, separated by spaces: `pain` `pressure`; what dry needling does no better than other care always stays. Default: none.
 * @csspart summary - The comparison with fake needling or no treatment in short.
 * @csspart point - One thing that studies show.
 * @csspart table - The table of times after treatment.
 * @csspart period - One time after treatment, a row of the table.
 * @csspart bar - Its place on the time axis.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 */
export class DryNeedlingEvidence extends ContentElement {
  static override readonly topic = evidence;
  /** The times after treatment are not to be chosen from: what is not known would be left out first. */
  static override readonly itemPaths = ['versus.items'];
  static override properties = { ...super.properties, view: {} };
  static override styles = [...super.styles, readingStyles, evidenceStyles];

  /** How the times after treatment are shown: `chart` draws them on a time axis, `table` writes them as words. Default `chart`. */
  declare view: 'chart' | 'table';

  constructor() {
    super();
    this.view = 'chart';
  }

  protected override body(): unknown {
    const path = 'versus.items';
    return html`<p class="lead graded" role="paragraph">${this.graded('lead')}</p>
      ${this.section(1, this.words('versus.heading'))}
      <p class="graded" role="paragraph" part="summary">${this.graded('versus.summary')}</p>
      <p>${this.words('versus.lead')}</p>
      ${points(this.items(path), (id) => this.graded(`${path}.${id}`))} ${this.section(1, this.words('duration.heading'))}
      <p class="graded" role="paragraph">${this.graded('chart.description')}</p>
      ${this.#table(this.choices('view', ['chart', 'table'])[0] !== 'table')}
      <p class="graded" role="paragraph">${this.graded('duration.summary')}</p>
      <p>${this.words('limits')}</p>
      <div class="end">
        <p class="graded" role="paragraph">${this.graded('risks')}</p>
        <p>${this.words('unknown')}</p>
      </div>`;
  }

  /** Explicit roles: where the table is laid out as a grid, some browsers would forget that it is one. */
  #table(drawn: boolean): unknown {
    const spans = Object.values(this.facts.timeline!);
    return html`<table role="table" part="table">
      <caption>
        ${this.words('chart.title')}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          <th role="columnheader" scope="col">${this.words('chart.axis')} ${drawn ? axis(spans, this.format, this.say) : nothing}</th>
          <th role="columnheader" scope="col"><span class="narrow">${this.words('heading')}</span></th>
          <th role="columnheader" scope="col"><span class="narrow">${this.words('common.certainty.heading')}</span></th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${this.ids('duration.items').map((id) => this.#row(id, drawn))}
      </tbody>
    </table>`;
  }

  #row(id: string, drawn: boolean): unknown {
    const path = `duration.items.${id}`;
    return html`<tr role="row" part="period">
      <th role="rowheader" scope="row">${this.words(`${path}.name`)}</th>
      <td role="cell">${this.#time(id, drawn)}</td>
      <td role="cell">${this.words(`${path}.text`)}</td>
      <td role="cell">${this.badge(`${path}.text`)}</td>
    </tr>`;
  }

  /** When: drawn, with a word beside it, or in words alone. */
  #time(id: string, drawn: boolean): unknown {
    const { timeline } = this.facts;
    const span = timeline![id]!;
    const { from, to = from, unit, notKnown } = span;
    const words = quantityText({ value: from, valueTo: to, unit }, this.format, this.say);
    const unknown = notKnown && this.say('chart.notKnown');
    if (!drawn) return html`${words} ${unknown ? html`<strong>${unknown}</strong>` : nothing}`;
    return bar(span, Object.values(timeline!), unknown ? `${words}: ${unknown}` : words, unknown || quantityText({ value: to, unit }, this.format, this.say));
  }
}
