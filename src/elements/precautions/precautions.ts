import { html, nothing } from 'lit';
import { buttonStyles } from '../../base/button.styles.js';
import { ContentElement } from '../../base/content-element.js';
import { doList } from '../../base/do-list.js';
import { doListStyles } from '../../base/do-list.styles.js';
import { itemList } from '../../base/item-list.js';
import { noteStyles } from '../../base/note.styles.js';
import { tickBox } from '../../base/tick-box.js';
import { tickBoxStyles } from '../../base/tick-box.styles.js';
import { precautions } from '../../content/generated/precautions.js';
import { precautionsStyles } from './precautions.styles.js';

const GROUPS = 'askFirst.groups';
/** Not for a patient to tick. */
const CLINICIANS = 'doNot.items.judgement';

/**
 * Who must not have dry needling, where no needle goes, and who asks first. Everything is safety content: nothing can
 * be closed, and `only` and `omit` leave nothing out.
 *
 * With `check`, the same lists become a private self-check: native boxes to tick, and below them the ticked items as a
 * list to take to the clinician. It gives neither a diagnosis nor an all-clear. Nothing that is ticked is stored, sent
 * or told to the page: there is no event of its own, no form and no change of the address, and a reload forgets it. A
 * page's own scripts can still watch a person's clicks: do not use `check` where the page records them.
 *
 * Sources: Irish Society of Chartered Physiotherapists 2012, Kearns 2019, Carr 2015, McDowell 2019; listed in the
 * element.
 *
 * @element dry-needling-precautions
 * @attr {string} only - Ids to show, separated by spaces: none; everything always stays. Default: all.
 * @attr {string} omit - Ids to leave out, separated by spaces: none; everything always stays. Default: none.
 * @csspart do-list - One of the three lists; also named do-not or ask.
 * @csspart result - What was ticked, below the self-check.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 */
export class DryNeedlingPrecautions extends ContentElement {
  static override readonly topic = precautions;
  static override readonly itemPaths = ['doNot.items', 'notThere.items', GROUPS];
  static override properties = { ...super.properties, check: { type: Boolean } };
  static override styles = [...super.styles, buttonStyles, noteStyles, doListStyles, tickBoxStyles, precautionsStyles];

  /** Turns the lists into a private self-check: nothing is stored, sent or told to the page; do not use it where your page records clicks. Default false. */
  declare check: boolean;

  /** Paths of the ticked items. Told to nobody, and gone with the page at the latest. */
  readonly #ticked = new Set<string>();
  #printing = false;

  constructor() {
    super();
    this.check = false;
  }

  protected override body(): unknown {
    return html`<p>${this.claim('lead')}</p>
      ${this.check ? this.#selfCheck() : this.#lists()}
      <p>${this.claim('pregnancy')}</p>
      <p>${this.claim('basis')}</p>
      <p>${this.words('unknown')}</p>`;
  }

  /** The paths of the items to ask about first, in one of their groups. */
  #inGroup(group: string): string[] {
    return this.#paths(`${GROUPS}.${group}.items`, this.ids(`${GROUPS}.${group}.items`));
  }

  #paths(path: string, ids = this.items(path)): string[] {
    return ids.map((id) => `${path}.${id}`);
  }

  #lists(): unknown {
    const words = (path: string) => this.words(path);
    const doNot = (list: string) => doList('do-not', this.section(1, words(`${list}.heading`)), this.#paths(`${list}.items`), words);
    return html`<div class="pair">${doNot('doNot')} ${doNot('notThere')}</div>
      <div class="do-list ask" part="do-list ask">
        ${this.section(1, words('askFirst.heading'))}
        <div class="groups">
          ${this.items(GROUPS).map(
            (group) => html`<div>${this.section(2, words(`${GROUPS}.${group}.name`), 'name')} ${itemList(this.#inGroup(group), words)}</div>`,
          )}
        </div>
      </div>`;
  }

  #selfCheck(): unknown {
    const list = (list: string) =>
      html`<fieldset class="do-list do-not" part="do-list do-not">
        <legend>${this.section(2, this.words(`${list}.heading`))}</legend>
        ${this.#boxes(this.#paths(`${list}.items`))}
      </fieldset>`;
    return html`${this.section(1, this.words('check.heading'))}
      <p>${this.words('check.intro')}</p>
      <p>${this.words('check.privacy')}</p>
      <fieldset>
        <legend class="unseen">${this.words('check.legend')}</legend>
        <div class="pair">${list('doNot')} ${list('notThere')}</div>
        <fieldset class="do-list ask" part="do-list ask">
          <legend>${this.section(2, this.words('askFirst.heading'))}</legend>
          <div class="groups">
            ${this.items(GROUPS).map(
              (group) => html`<fieldset>
                <legend>${this.section(3, this.words(`${GROUPS}.${group}.name`), 'name')}</legend>
                ${this.#boxes(this.#inGroup(group))}
              </fieldset>`,
            )}
          </div>
        </fieldset>
      </fieldset>
      ${this.#result()}`;
  }

  #boxes(paths: string[]): unknown {
    return html`<ul role="list">
      ${paths.map((path) => html`<li>${path === CLINICIANS ? this.words(path) : tickBox(path, this.words(path), this.#ticked.has(path), (ticked) => this.#tick(path, ticked))}</li>`)}
    </ul>`;
  }

  /** No event tells of it: what a person ticks about their health is theirs. */
  #tick(path: string, ticked: boolean): void {
    if (ticked) this.#ticked.add(path);
    else this.#ticked.delete(path);
    this.requestUpdate();
  }

  /** Only the count is announced: the whole list on each tick would be too much to hear. */
  #result(): unknown {
    const lists = {
      stop: this.#paths('doNot.items'),
      place: this.#paths('notThere.items'),
      talk: this.items(GROUPS).flatMap((group) => this.#inGroup(group)),
    };
    return html`<div class="note ${this.#printing ? 'printing' : ''}" part="result">
      <p role="status" aria-atomic="true">${this.say('check.count', { count: this.#ticked.size.toLocaleString(this.format) })}</p>
      ${this.#ticked.size ? nothing : html`<p>${this.words('check.none')}</p>`}
      ${Object.entries(lists).map(([name, paths]) => {
        const ticked = paths.filter((path) => this.#ticked.has(path));
        return ticked.length ? html`${this.section(2, this.words(`check.${name}`), 'name')} ${itemList(ticked, (path) => this.words(path))}` : nothing;
      })}
      <p>${this.words('check.outro')}</p>
      <button type="button" class="button" @click=${this.#print}>${this.words('check.print')}</button>
      <button type="button" class="button" @click=${this.#clear}>${this.words('check.clear')}</button>
    </div>`;
  }

  readonly #clear = (): void => {
    this.#ticked.clear();
    this.requestUpdate();
  };

  /** Prints of this element only what was ticked; the rest of the page is the page's own. */
  readonly #print = async (): Promise<void> => {
    const mark = (printing: boolean): void => {
      this.#printing = printing;
      this.requestUpdate();
    };
    mark(true);
    await this.updateComplete;
    // Where printing is refused, it never ends: then the next touch or key takes the mark away.
    for (const end of ['afterprint', 'pointerdown', 'keydown']) addEventListener(end, () => mark(false), { once: true });
    print();
  };
}
