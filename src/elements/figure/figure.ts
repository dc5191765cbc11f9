import { html } from 'lit';
import { ContentElement } from '../../base/content-element.js';
import { bodyMapPicture } from '../../base/pictures/body-map.js';
import { needlePicture } from '../../base/pictures/needle.js';
import { pictureStyles } from '../../base/pictures/picture.styles.js';
import { sorenessPicture } from '../../base/pictures/soreness.js';
import { therapyPicture } from '../../base/pictures/therapy.js';
import { twitchPicture } from '../../base/pictures/twitch.js';
import type { Say } from '../../content/numbers.js';
import { figure } from '../../content/generated/figure.js';
import { figureStyles } from './figure.styles.js';

/** Value of `name` to the id of its words. */
const IDS: Readonly<Record<string, string>> = { needle: 'needle', twitch: 'twitch', 'body-map': 'bodyMap', therapy: 'therapy', soreness: 'soreness' };

const PICTURES: Readonly<Record<string, (say: Say) => unknown>> = {
  needle: needlePicture,
  twitch: twitchPicture,
  bodyMap: bodyMapPicture,
  therapy: therapyPicture,
};

/** Name of a picture. */
export type FigureName = 'needle' | 'twitch' | 'body-map' | 'therapy' | 'soreness';

/**
 * One picture of the family, with its caption, its sources and the same in words: a needle in a sore spot, a twitch of
 * the muscle, the body areas that were studied, dry needling within physical therapy, or soreness over the days.
 * All are drawn for this library.
 *
 * The heading names the picture. With `heading-level="0"` it is left out, and the picture keeps its name for assistive
 * technology.
 *
 * Sources: Quintner 2015 and Dommerholt 2015 (needle), Perreault 2017 and others (twitch), Chys 2023 and others (body map),
 * Navarro-Santana 2020 and others (therapy), Martín-Pintado-Zugasti 2016 and 2018 (soreness); listed in the element.
 *
 * @element dry-needling-figure
 * @attr {string} only - Ids to show, separated by spaces: none; a picture is shown whole. Default: all.
 * @attr {string} omit - Ids to leave out, separated by spaces: none; a picture is shown whole. Default: none.
 * @csspart figure - The picture, its key and its caption.
 * @csspart description - The picture in words; opened by a button, printed open.
 * @csspart note - That all pictures are simple drawings.
 * @csspart certainty - A badge that says how sure the research is.
 * @csspart citation - A number that leads to a source.
 * @csspart explanation - What explains a term or the badges; opened by a button, printed open.
 * @csspart sources - The list of sources.
 */
export class DryNeedlingFigure extends ContentElement {
  static override readonly topic = figure;
  /** A picture is shown whole: nothing to choose from. */
  static override readonly itemPaths = [];
  static override properties = { ...super.properties, name: {} };
  static override styles = [...super.styles, pictureStyles, figureStyles];

  /** The picture: `needle` `twitch` `body-map` `therapy` `soreness`. Default `needle`. */
  declare name: FigureName;

  constructor() {
    super();
    this.name = 'needle';
  }

  /** The id of the picture's words. */
  get #id(): string {
    return IDS[this.choices('name', Object.keys(IDS))[0] ?? 'needle']!;
  }

  protected override headingPath(): string {
    return `pictures.${this.#id}.title`;
  }

  protected override body(): unknown {
    const id = this.#id;
    const picture = PICTURES[id]?.(this.say) ?? sorenessPicture(this.say, this.facts.timeline!, this.format);
    return html`<figure part="figure">
        ${picture}
        <figcaption>${this.claim(`pictures.${id}.caption`)}</figcaption>
      </figure>
      <details part="description">
        <summary>${this.words('summary')}</summary>
        <p>${this.claim(`pictures.${id}.description`)}</p>
      </details>
      <p class="note" part="note">${this.words('note')}</p>`;
  }
}
