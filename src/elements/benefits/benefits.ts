import { html, nothing } from 'lit';
import { ContentElement } from '../../base/content-element.js';
import { readingStyles } from '../../base/reading.styles.js';
import { benefits } from '../../content/generated/benefits.js';
import { benefitsStyles } from './benefits.styles.js';

/**
 * The possible benefits of dry needling in four groups. Each hope stands beside what research shows and how sure that
 * is; where research does not support the hope, it says so. The harms and what is not known always stay.
 *
 * `#benefits-flow` leads to the item "flow" of `<dry-needling-benefits id="benefits">`; groups can be linked to as well.
 *
 * Sources: Gattie 2017, Chys 2023, Kietrys 2013, Navarro-Santana 2020 and others, listed in the element.
 *
 * @element dry-needling-benefits
 * @attr {string} only - Ids to show, separated by spaces: groups `pain` `bloodFlow` `movement` `nervous`, or single hopes, such as `healing`; the risks always stay. Default: all.
 * @attr {string} omit - Ids to leave out, separated by spaces: groups `pain` `bloodFlow` `movement` `nervous`, or single hopes, such as `healing`; the risks always stay. Default: none.
 * @csspart group - One group of benefits.
 * @csspart summary - A group in short.
 * @csspart benefit - One hope with what research shows.
 * @csspart hope - What people hope for.
 * @csspart research - What research shows.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 */
export class DryNeedlingBenefits extends ContentElement {
  static override readonly topic = benefits;
  static override readonly itemPaths = ['groups', 'groups.pain.items', 'groups.bloodFlow.items', 'groups.movement.items', 'groups.nervous.items'];
  static override styles = [...super.styles, readingStyles, benefitsStyles];

  /** Moves the focus to the heading of a group or an item. False when it is not shown. */
  reveal(id: string): boolean {
    const heading = this.shadowRoot?.getElementById(`about-${id}`);
    heading?.focus();
    return Boolean(heading);
  }

  protected override body(): unknown {
    // A group's name stands for all of its items.
    const stays = this.chooser(DryNeedlingBenefits.itemPaths.flatMap((path) => this.ids(path)));
    return html`<p class="lead graded" role="paragraph">${this.graded('lead')}</p>
      ${this.ids('groups').map((group) => this.#group(group, this.ids(`groups.${group}.items`).filter((id) => stays(group, id))))}
      <div class="end">
        <p class="graded" role="paragraph">${this.graded('risks')}</p>
        <p>${this.words('unknown')}</p>
      </div>`;
  }

  #group(group: string, ids: readonly string[]): unknown {
    const path = `groups.${group}`;
    if (!ids.length) return nothing;
    return html`<div part="group">
      ${this.#heading(1, group, `${path}.heading`, 'section')}
      <p class="summary graded" role="paragraph" part="summary">${this.graded(`${path}.summary`)}</p>
      ${this.has(`${path}.lead`) ? html`<p>${this.words(`${path}.lead`)}</p>` : nothing}
      <ul role="list">
        ${ids.map((id) => this.#benefit(id, `${path}.items.${id}`))}
      </ul>
    </div>`;
  }

  #benefit(id: string, path: string): unknown {
    return html`<li part="benefit">
      ${this.#heading(2, id, `${path}.name`, 'name')}
      <p part="hope">${this.words(`${path}.hope`)}</p>
      <div part="research">
        <p class="label">${this.words('labels.research')}</p>
        <p>${this.claim(`${path}.research`)}</p>
      </div>
    </li>`;
  }

  /** A heading that links lead to. */
  #heading(depth: number, id: string, path: string, look: string): unknown {
    return this.section(depth, html`<span id="about-${id}" tabindex="-1">${this.words(path)}</span>`, look);
  }
}
