// What all pictures are made of: a drawing with its name and description, numbered marks, and a key that says what the
// numbers stand for. The words stand beside the drawing as HTML, so that they wrap, grow and run as the page's text does.
import { html, svg } from 'lit';
import type { Say } from '../../content/numbers.js';

const wordsOf = (picture: string): string => `figure.pictures.${picture}`;

/** The words inside a picture, by id. */
export const labels =
  (picture: string, say: Say) =>
  (id: string): string =>
    say(`${wordsOf(picture)}.labels.${id}`);

const frames = new Map<string, TemplateStringsArray>();

/**
 * A template of its own for each view box, as a server cannot fill in an attribute with a capital letter. Nor can it the
 * content of a title, which is why the name is a label.
 */
function frameOf(viewBox: string): TemplateStringsArray {
  let strings = frames.get(viewBox);
  if (!strings) {
    const parts = [
      `<svg role="img" class="drawing" viewBox="${viewBox}" aria-describedby="picture-description" aria-label="`,
      '"><desc id="picture-description">',
      '</desc>',
      '</svg>',
    ];
    frames.set(viewBox, (strings = Object.assign(parts, { raw: parts })));
  }
  return strings;
}

/** The drawing itself, named and described for those who do not see it: one to an element. `viewBox` is the picture's own, a constant. */
export const drawing = (picture: string, say: Say, viewBox: string, shapes: unknown): unknown =>
  html(frameOf(viewBox), say(`${wordsOf(picture)}.title`), say(`${wordsOf(picture)}.description`), shapes);

/** A numbered disc, 22 units wide. */
export const mark = (number: number, x: number, y: number, scale: number): unknown =>
  svg`<g class="mark" transform="translate(${x} ${y})scale(${scale})"><circle r="11" /><text y="4.6">${number}</text></g>`;

/** The words of a picture in the order of their numbers; `symbol` draws another sign than the number. */
export const key = (ids: readonly string[], words: (id: string) => unknown, symbol?: (id: string) => unknown): unknown =>
  html`<ul class="key" role="list">
    ${ids.map(
      (id, index) =>
        html`<li>
          <svg class="symbol" viewBox="0 0 24 24" aria-hidden="true">${symbol?.(id) || mark(index + 1, 12, 12, 1)}</svg>
          <span>${words(id)}</span>
        </li>`,
    )}
  </ul>`;
