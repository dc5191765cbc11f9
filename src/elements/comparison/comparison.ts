import { html } from 'lit';
import { ContentElement } from '../../base/content-element.js';
import { noteStyles } from '../../base/note.styles.js';
import { comparison } from '../../content/generated/comparison.js';
import { comparisonStyles } from './comparison.styles.js';

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const kebab = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What dry needling is compared with. */
export type ComparisonOption = 'acupuncture' | 'physical-therapy' | 'massage' | 'chiropractic' | 'medication' | 'waiting';

/**
 * Dry needling beside other choices: the same patients' questions for each, from the idea behind it to what research
 * shows, side effects and visits. A table where there is room; below each question where there is not, and in that
 * form always with more than three other choices. What no source was found for says so.
 *
 * Sources: Chys 2023, Gattie 2017, Navarro-Santana 2020, Zhou 2015 and others, listed in the element.
 *
 * @element dry-needling-comparison
 * @attr {string} only - Ids to show, separated by spaces: `idea` `aim` `needle` `feel` `research` `who` `visits`; `sideEffects` always stays. Default: all.
 * @attr {string} omit - Ids to leave out, separated by spaces: `idea` `aim` `needle` `feel` `research` `who` `visits`; `sideEffects` always stays. Default: none.
 * @csspart table - The table.
 * @csspart option - The name of a choice.
 * @csspart question - A patient's question.
 * @csspart contested - The points on which experts disagree.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 */
export class DryNeedlingComparison extends ContentElement {
  static override readonly topic = comparison;
  static override readonly itemPaths = ['rows'];
  static override properties = { ...super.properties, with: {} };
  static override styles = [...super.styles, noteStyles, comparisonStyles];

  /**
   * What dry needling is compared with, one or several, separated by spaces, in the order given: `acupuncture`
   * `physical-therapy` `massage` `chiropractic` `medication` `waiting`, or `x-…`, a clinic's own. With more than three, the
   * answers stand below each question. Default `acupuncture`.
   */
  declare with: ComparisonOption | `${string} ${string}` | `x-${string}`;

  constructor() {
    super();
    this.with = 'acupuncture';
  }

  get #options(): string[] {
    // A clinic may put them in another order.
    const known = this.ids('options').filter((id) => id !== 'dryNeedling');
    const asked = this.choices('with', known.map(kebab)).map(camel);
    return ['dryNeedling', ...(asked.length ? new Set(asked) : ['acupuncture'])];
  }

  protected override body(): unknown {
    const options = this.#options;
    const names = new Intl.ListFormat(this.format).format(options.map((id) => this.say(`options.${id}`)));
    const contested = options.filter((id) => this.has(`contested.items.${id}`));
    return html`<p>${this.words('lead')}</p>
      <table role="table" part="table" class="columns-${options.length}">
        <caption class="unseen">
          ${this.words('caption', { options: names })}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${this.words('question')}</th>
            ${options.map((id) => html`<th role="columnheader" scope="col" part="option">${this.words(`options.${id}`)}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${this.items('rows').map((row) => this.#row(row, options))}
        </tbody>
      </table>
      <div class="note" part="contested">
        ${this.section(1, this.words('contested.heading'))}
        <ul>
          ${contested.map((id) => html`<li>${this.words(`contested.items.${id}`)}</li>`)}
        </ul>
      </div>
      <p>${this.words('unknown')}</p>`;
  }

  /** Explicit roles: where the table is laid out as blocks, some browsers would forget that it is one. */
  #row(row: string, options: readonly string[]): unknown {
    return html`<tr role="row">
      <th role="rowheader" scope="row" part="question">${this.words(`rows.${row}.question`)}</th>
      ${options.map((option) => {
        const path = `rows.${row}.cells.${option}`;
        return html`<td role="cell">
          <span class="option">${this.say(`options.${option}`)}</span>
          ${this.has(path) ? html`<p>${this.claim(path)}</p>` : html`<p class="not-known">${this.words('notKnown')}</p>`}
        </td>`;
      })}
    </tr>`;
  }
}
