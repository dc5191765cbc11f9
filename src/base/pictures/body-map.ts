import { html, svg } from 'lit';
import type { Say } from '../../content/numbers.js';
import { BODY } from './body.js';
import { drawing, key, labels, mark } from './picture.js';

/** The discs are as large as in the other pictures; the body is drawn in finer units. */
const disc = (number: number, x: number, y: number): unknown => mark(number, x, y, 3.3);

/** A studied area in the middle of the body, or on both sides. */
const spot = (x: number, y: number, width: number, height: number): unknown =>
  svg`<ellipse class="glow bare" cx=${x} cy=${y} rx=${width} ry=${height} />`;
const pair = (x: number, y: number, width: number, height: number): unknown => [spot(x, y, width, height), spot(-x, y, width, height)];

/** Where a needle can reach the lung. */
const RIBS = svg`<path class="softer dashed accent" d="M-64 256C-78 290-78 346-72 372-46 386-30 380-16 364V272C-24 246-50 238-64 256zM64 256C78 290 78 346 72 372 46 386 30 380 16 364V272C24 246 50 238 64 256z" />`;

/** The areas of the body in studies of dry needling, from the front and from behind. */
export const bodyMapPicture = (say: Say): unknown =>
  html`<div class="picture">
    <div class="drawing">
      ${drawing(
        'bodyMap',
        say,
        '0 10 900 940',
        svg`<g transform="translate(225)">
            <path class="soft" d=${BODY} />
            <path class="fine" d="M-60 206Q-30 198-12 212M60 206Q30 198 12 212M0 408V416M-66 694Q-52 708-38 694M66 694Q52 708 38 694" />
            ${spot(0, 72, 34, 42)}${pair(108, 212, 30, 32)}${pair(121, 366, 22, 32)}${pair(52, 690, 25, 32)}${RIBS}
            <path class="lead" d="M78 66 20 74M-160 170-112 208M178 348 124 366M-128 672-58 690" />
            ${disc(1, 112, 60)}${disc(3, -186, 146)}${disc(4, 188, 338)}${disc(6, -160, 662)}${disc(8, 0, 308)}
          </g>
          <g transform="translate(675)">
            <path class="soft" d=${BODY} />
            <path class="fine" d="M0 196V376M-62 684Q-50 692-38 684M62 684Q50 692 38 684" />
            ${spot(0, 160, 30, 28)}${spot(0, 420, 64, 34)}${pair(40, 908, 22, 26)}${RIBS}
            <path class="lead" d="M78 128 12 156M118 880 46 904" />
            ${disc(2, 108, 116)}${disc(5, 0, 420)}${disc(7, 150, 868)}${disc(8, 0, 308)}
          </g>`,
      )}
      <p class="sides"><bdi>${labels('bodyMap', say)('front')}</bdi><bdi>${labels('bodyMap', say)('behind')}</bdi></p>
    </div>
    ${key(['head', 'neck', 'shoulder', 'elbow', 'lowBack', 'knee', 'heel', 'ribs'], labels('bodyMap', say))}
  </div>`;
