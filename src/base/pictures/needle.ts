import { html, svg } from 'lit';
import type { Say } from '../../content/numbers.js';
import { drawing, key, labels, mark } from './picture.js';

/** The skin: from the head down the neck, over the shoulder to the arm. */
const SKIN = 'M104-60C107-40 104-24 95-8 86 6 84 16 85 32 88 66 104 84 134 96 180 112 246 118 296 142 350 168 374 216 380 320';
/** The hand from its back to the tip of the thumb, and the bent fingers below it. */
const HAND = 'M404 4C372 0 346 2 326 12 306 22 292 32 285 46 280 56 276 64 277 69 279 76 287 75 291 69';
const FINGERS = 'C310 101 317 112 329 109 333 118 346 118 350 109 356 113 366 110 368 100 380 98 392 97 404 94';

/** What lies inside the muscle, along the line of its fibers; the sore spot is the middle. */
const muscle = (): unknown =>
  svg`<path class="fine" d="M-120-24Q0-44 120-26M-120-10C-60-13-36-25 0-25S60-12 120-9M-120 14C-60 13-36 24 0 24S60 14 120 18M-120 30C-60 31-30 38 0 38S60 32 120 33M-120 46Q0 56 120 49M-120 62Q0 70 120 64M-120 78Q0 84 120 79" />
    <path class="glow bare" d="M-120 0C-70-2-36-13 0-13S70-2 120 2V8C70 6 36 13 0 13S-70 7-120 6z" />
    <path class="accent" d="M-120 0C-70-2-36-13 0-13S70-2 120 2M120 8C70 6 36 13 0 13S-70 7-120 6" />
    <ellipse class="glow bare" rx="26" ry="11" />`;

/** A needle that reaches a sore, tight spot in a muscle of the shoulder, held by a hand. */
export const needlePicture = (say: Say): unknown =>
  html`<div class="picture">
    ${drawing(
      'needle',
      say,
      '40 -40 360 326',
      svg`<clipPath id="needle-frame"><rect x="40" y="-40" width="360" height="326" rx="14" /></clipPath>
        <clipPath id="needle-body"><path d="${SKIN}H-20V-90z" /></clipPath>
        <clipPath id="needle-cut"><circle cx="212" cy="182" r="88" /></clipPath>
        <g clip-path="url(#needle-frame)">
          <path class="soft" d="${SKIN}H-20V-60z" />
          <path class="soft" d="M103-40C113-46 121-38 116-27 112-18 107-13 102-15" />
          <g clip-path="url(#needle-body)">
            <g clip-path="url(#needle-cut)">
              <path class="warm" d="${SKIN}H-20V-90z" transform="translate(-4 32)" />
              <path class="fine" d=${SKIN} transform="translate(-2 9)" />
              <g transform="translate(212 196)rotate(14)">${muscle()}</g>
            </g>
            <circle cx="212" cy="182" r="88" />
          </g>
          <path d="M281 88 212 196" />
          <path class="handle" d="M285 81 270 105" />
          <path class="soft bare" d="${HAND} 283 76 283 86 290 89 298 92 308 92 318 92${FINGERS}z" />
          <path d="${HAND}C296 61 301 55 309 50M328 60C316 70 304 75 291 75 283 76 283 86 290 89 298 92 308 92 318 92${FINGERS}M329 109C333 105 335 100 334 95M350 109C353 105 354 101 353 97" />
          <rect class="warm" x="385" y="-8" width="30" height="114" rx="6" />
        </g>
        <path class="lead" d="M234 58 263 112M158 60 186 115M118 236 190 193M308 250 252 226" />
        <g class="dot"><circle cx="186" cy="115" r="2.5" /><circle cx="190" cy="193" r="2.5" /><circle cx="252" cy="226" r="2.5" /></g>
        ${mark(1, 226, 44, 1.35)}${mark(2, 152, 48, 1.35)}${mark(3, 318, 255, 1.35)}${mark(4, 108, 243, 1.35)}`,
    )}
    ${key(['needle', 'skin', 'muscle', 'spot'], labels('needle', say))}
  </div>`;
