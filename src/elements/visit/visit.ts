import { html } from 'lit';
import { warningCard } from '../../base/care-card.js';
import { careCardStyles } from '../../base/care-card.styles.js';
import { clinicFacts, clinicLinks } from '../../base/clinic.js';
import { clinicStyles } from '../../base/clinic.styles.js';
import { ContentElement } from '../../base/content-element.js';
import { doList } from '../../base/do-list.js';
import { doListStyles } from '../../base/do-list.styles.js';
import { emergencyNumber } from '../../base/emergency-number.js';
import { itemList } from '../../base/item-list.js';
import { pictureStyles } from '../../base/pictures/picture.styles.js';
import { sorenessPicture } from '../../base/pictures/soreness.js';
import type { Say } from '../../content/numbers.js';
import { visit } from '../../content/generated/visit.js';
import { visitStyles } from './visit.styles.js';

/** The sections that `only` and `omit` choose from. All else is safety content, or what a person can say no to. */
const CHOICES = ['soreness', 'sessions', 'cost'];

/**
 * Before, during and after a visit, as three stages with do and do-not lists; then driving, soreness over the days,
 * how many sessions, and cost. When to call for help stands as an emergency card, which can be neither closed nor left
 * out.
 *
 * Sources: Brady 2014, Martín-Pintado-Zugasti 2016 and 2018, Gattie 2020 and others, listed in the element.
 *
 * @element dry-needling-visit
 * @attr {string} only - Ids to show, separated by spaces: `soreness` `sessions` `cost`; all else always stays. Default: all.
 * @attr {string} omit - Ids to leave out, separated by spaces: `soreness` `sessions` `cost`; all else always stays. Default: none.
 * @csspart stage - Before, during or after the visit.
 * @csspart do-list - What to do or what not to do; also named do or do-not.
 * @csspart care-card - The emergency card; also named emergency.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 */
export class DryNeedlingVisit extends ContentElement {
  static override readonly topic = visit;
  static override styles = [...super.styles, clinicStyles, pictureStyles, careCardStyles, doListStyles, visitStyles];

  /** The only one is {emergencyNumber}. */
  protected override slotValue(say: Say): string {
    return emergencyNumber(this.facts, this.country, say);
  }

  /** Whole sections are chosen, not items: a part of the course of soreness, or of a plan, would mislead. */
  #chosen(): string[] {
    const stays = this.chooser(CHOICES);
    return CHOICES.filter((id) => stays(id));
  }

  protected override body(): unknown {
    const stage = (id: string, content: unknown) => html`<li part="stage">${this.section(1, this.words(`${id}.heading`))} ${content}</li>`;
    const chosen = this.#chosen();
    return html`<p>${this.claim('lead')}</p>
      <ol role="list">
        ${stage('before', this.#doAndDoNot('before'))} ${stage('during', this.#items('during'))}
        ${stage(
          'after',
          html`${warningCard((path) => this.words(path))} ${this.#doAndDoNot('after')}
            <p>${this.claim('after.evidence')}</p>
            <p>${this.words('after.myth')}</p>`,
        )}
      </ol>
      ${this.section(1, this.words('driving.heading'))}
      <p>${this.words('driving.text')}</p>
      <p>${this.claim('driving.often')}</p>
      ${chosen.map((id) => [this.section(1, this.words(`${id}.heading`)), id === 'soreness' ? this.#soreness() : this.#items(id)])}
      <p>${this.words('unknown')}</p>
      ${clinicFacts(this, ['price'], (path) => this.words(path), (words) => this.section(1, words))} ${clinicLinks(this.say)}`;
  }

  #doAndDoNot(stage: string): unknown {
    const list = (kind: 'do' | 'do-not', path: string) =>
      doList(kind, this.section(2, this.words(`labels.${path}`), 'name'), this.ids(`${stage}.${path}`), (id) => this.claim(`${stage}.${path}.${id}`));
    return [list('do', 'do'), list('do-not', 'doNot')];
  }

  #items(section: string): unknown {
    return itemList(this.ids(`${section}.items`), (id) => this.claim(`${section}.items.${id}`));
  }

  /** The picture's words are this element's own. How sure they are stands once, before it. */
  #soreness(): unknown {
    return html`<p>${this.claim('soreness.text')}</p>
      ${sorenessPicture(this.say, this.facts.timeline!, this.format, (id) => this.words(`soreness.items.${id}`))}`;
  }
}
