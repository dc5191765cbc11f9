import { html, nothing } from 'lit';
import { cards } from '../../base/cards.js';
import { cardsStyles } from '../../base/cards.styles.js';
import { ContentElement } from '../../base/content-element.js';
import { points } from '../../base/points.js';
import { readingStyles } from '../../base/reading.styles.js';
import { procedure } from '../../content/generated/procedure.js';
import { procedureStyles } from './procedure.styles.js';

/**
 * How dry needling is done, step by step, what the needle may set off, what you may feel, what is known about the
 * twitch, and how long it takes.
 *
 * Sources: Boyce 2020 and Brady 2014 for the counts; APTA 2012, Perreault 2017 and others, listed in the element.
 *
 * @element dry-needling-procedure
 * @attr {string} only - Ids to show, separated by spaces: `twitch` `bloodFlow` `painSignals`, `during` `counted` `relief` `after` `stop`, `target` `cycle` `reset` `shortTerm`, `time` `needles`. Default: all.
 * @attr {string} omit - Ids to leave out, separated by spaces: `twitch` `bloodFlow` `painSignals`, `during` `counted` `relief` `after` `stop`, `target` `cycle` `reset` `shortTerm`, `time` `needles`. Default: none.
 * @csspart step - One step, with its number.
 * @csspart card - One thing that the needle may set off.
 * @csspart point - One statement.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 */
export class DryNeedlingProcedure extends ContentElement {
  static override readonly topic = procedure;
  /** The steps are one whole: an account that lacks one would be wrong. */
  static override readonly itemPaths = ['responses.items', 'feel.items', 'twitch.effects', 'duration.items'];
  static override styles = [...super.styles, readingStyles, cardsStyles, procedureStyles];

  protected override body(): unknown {
    return html`<p class="lead graded" role="paragraph">${this.graded('lead')}</p>
      <ol class="steps" role="list">
        ${this.ids('steps').map((id) => html`<li part="step" class="graded">${this.graded(`steps.${id}`)}</li>`)}
      </ol>
      ${this.#responses()} ${this.#points('feel')} ${this.#twitch()} ${this.#points('duration')}
      <div class="end">
        <p class="graded" role="paragraph">${this.graded('risks')}</p>
        <p>${this.words('unknown')}</p>
      </div>`;
  }

  #responses(): unknown {
    const path = 'responses.items';
    const ids = this.items(path);
    if (!ids.length) return nothing;
    return html`${this.section(1, this.words('responses.heading'))}
    ${cards(
      ids,
      (id) => this.section(2, this.words(`${path}.${id}.name`), 'name'),
      (id) => this.graded(`${path}.${id}.text`),
    )}`;
  }

  #points(group: 'feel' | 'duration'): unknown {
    const ids = this.items(`${group}.items`);
    return ids.length ? html`${this.section(1, this.words(`${group}.heading`))} ${points(ids, (id) => this.graded(`${group}.items.${id}`))}` : nothing;
  }

  #twitch(): unknown {
    const ids = this.items('twitch.effects');
    return html`${this.section(1, this.words('twitch.heading'))}
      <p class="graded" role="paragraph">${this.graded('twitch.summary')}</p>
      ${ids.length ? html`<p>${this.words('twitch.lead')}</p>` : nothing} ${points(ids, (id) => this.graded(`twitch.effects.${id}`))}
      <p class="graded" role="paragraph">${this.graded('twitch.dose')}</p>`;
  }
}
