import { html, svg } from 'lit';
import type { Say } from '../../content/numbers.js';
import { drawing, key, labels, mark } from './picture.js';

/** A dumbbell, a person who stretches, a hand on a back, a needle in the skin. */
const SIGNS = [
  svg`<path d="M-32 0H-27M-27-10V10M-17-17V17M-17 0H17M17-17V17M27-10V10M27 0H32" />`,
  svg`<circle cx="3" cy="-24" r="7.5" /><path d="M1-12-2 11 18 14 20 35H27M-2 11-27 35H-33M0-9 14 7 22 3" />`,
  svg`<path d="M-34 26Q0 6 34 26M-34 6C-22 4-15-4-9-12-4-19 5-21 13-16L30-6C35-2 33 5 27 4L9 1M27 4C26 10 22 12 16 11 6 10-2 11-10 14" />`,
  svg`<path d="M-34 14Q0 2 34 14M-34 24Q0 12 34 24M13-12-2 22" /><path class="handle" d="M22-33 14-14" />`,
];

/** Physical therapy as a large circle that holds four of the same size, dry needling among them. */
export const therapyPicture = (say: Say): unknown =>
  html`<div class="picture">
    ${drawing(
      'therapy',
      say,
      '4 -6 312 326',
      svg`<circle class="soft" cx="160" cy="164" r="152" />
        ${SIGNS.map(
          (sign, index) =>
            svg`<g transform="translate(${98 + (index % 2) * 124} ${index < 2 ? 102 : 226})"><circle class=${index === 3 ? 'warm accent' : 'soft'} r="54" />${sign}${mark(index + 2, -38, -38, 1.2)}</g>`,
        )}
        ${mark(1, 160, 12, 1.2)}`,
    )}
    ${key(['therapy', 'exercise', 'stretching', 'handsOn', 'needling'], labels('therapy', say))}
  </div>`;
