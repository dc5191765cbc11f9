import { html, nothing } from 'lit';
import { careCard } from '../../base/care-card.js';
import { careCardStyles } from '../../base/care-card.styles.js';
import { clinicLinks } from '../../base/clinic.js';
import { clinicStyles } from '../../base/clinic.styles.js';
import { ContentElement } from '../../base/content-element.js';
import { emergencyNumber } from '../../base/emergency-number.js';
import { frequencyText, type Say } from '../../content/numbers.js';
import { sideEffects } from '../../content/generated/side-effects.js';
import { iconArray } from './icon-array.js';
import { sideEffectsStyles } from './side-effects.styles.js';

/** Care cards are locked: neither `only` nor `omit` hides them. */
const CARDS = ['emergency', 'urgent'] as const;

/**
 * Side effects and risks of dry needling: common mild effects and rare risks apart, each with how often it happens,
 * who counted and in which study, how long it lasts and what to do. Warning signs stand as emergency and urgent care
 * cards, which can be neither closed nor left out.
 *
 * Sources: Boyce 2020 (20,494 treatments), Brady 2014 (7,629 treatments), case reports; listed in the element.
 *
 * @element dry-needling-side-effects
 * @attr {string} only - Ids to show, separated by spaces: `soreness` `bruising` `bleeding` `pain` `drowsiness` `worse`; the serious risks and the warning signs always stay. Default: all.
 * @attr {string} omit - Ids to leave out, separated by spaces: `soreness` `bruising` `bleeding` `pain` `drowsiness` `worse`; the serious risks and the warning signs always stay. Default: none.
 * @csspart effect - One side effect.
 * @csspart often - How often it happens.
 * @csspart dots - The picture of 100 dots.
 * @csspart care-card - A care card; also named emergency or urgent.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 */
export class DryNeedlingSideEffects extends ContentElement {
  static override readonly topic = sideEffects;
  static override readonly itemPaths = ['mild.items', 'serious.items'];
  static override properties = { ...super.properties, iconArray: { attribute: 'icon-array', type: Boolean } };
  static override styles = [...super.styles, clinicStyles, careCardStyles, sideEffectsStyles];

  /** Shows each count out of every 100 also as a picture of 100 dots; soreness, which is counted too low, in words alone. Default false. */
  declare iconArray: boolean;

  constructor() {
    super();
    this.iconArray = false;
  }

  /** The only one is {emergencyNumber}. */
  protected override slotValue(say: Say): string {
    return emergencyNumber(this.facts, this.country, say);
  }

  protected override body(): unknown {
    return html`<p>${this.claim('lead')}</p>
      ${this.#group('mild')} ${this.#group('serious')} ${CARDS.map((level) =>
        careCard(level, this.level(1), (path) => this.words(path), this.ids(`${level}.items`), this.has(`${level}.after`), level === 'urgent' ? clinicLinks(this.say, ['call'], 'care-action') : nothing),
      )}
      <p>${this.claim('benefit')}</p>
      <p>${this.words('unknown')}</p>`;
  }

  #group(group: 'mild' | 'serious'): unknown {
    const path = `${group}.items`;
    const ids = this.items(path);
    if (!ids.length) return nothing;
    return html`${this.section(1, this.words(`${group}.heading`))}
      <p>${this.words(`${group}.lead`)}</p>
      <ul class="effects" role="list">
        ${ids.map((id) => html`<li part="effect">${this.#effect(id, `${path}.${id}`)}</li>`)}
      </ul>`;
  }

  #effect(id: string, path: string): unknown {
    return html`${this.section(2, this.words(`${path}.name`), 'name')}
      <dl>
        <div class="often">
          <dt>${this.words('labels.often')}</dt>
          <dd>${this.has(`${path}.often`) ? [this.words(`${path}.often`), ' '] : nothing}${this.#often(id, !this.facts.claims[`${path}.often`])} ${this.badge(`${path}.often`)}</dd>
        </div>
        ${['text', 'lasts', 'do']
          .filter((key) => this.has(`${path}.${key}`))
          .map(
            (key) =>
              html`<div>
                <dt>${this.words(`labels.${key}`)}</dt>
                <dd>${this.claim(`${path}.${key}`)}</dd>
              </div>`,
          )}
      </dl>`;
  }

  /** What is known better than its count, as that most people get sore, is not drawn: two dots would be believed. */
  #often(item: string, drawn: boolean): unknown {
    const frequency = this.facts.frequency[this.facts.often![item]!];
    if (!frequency) return html`<span part="often">${this.words('common.frequency.none')}.</span>`;
    const { by, citations = [], outOf } = frequency;
    const text = frequencyText(frequency, this.format, this.say);
    const studies = citations.map((source, index) => html`${index ? '; ' : ''}<bdi>${this.facts.sources[source]![0]}</bdi>${this.cite([source])}`);
    return html`<strong part="often"><bdi>${text}</bdi></strong> <small>${this.words(`common.frequency.${by ? 'byPatient' : 'byClinician'}`)} ${studies}</small>
      ${this.iconArray && drawn && outOf === 100 ? iconArray(frequency, text) : nothing}`;
  }
}
