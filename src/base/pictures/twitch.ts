import { html, svg } from 'lit';
import type { Say } from '../../content/numbers.js';
import { drawing, key, labels, mark } from './picture.js';

/** A layer line across a panel, lifted in the middle. */
const layer = (y: number, lift: number): string => `M-4 ${y}C52 ${y} 60 ${y - lift} 95 ${y - lift}S138 ${y} 194 ${y}`;

/** How far each line of the muscle lies from the middle and is lifted, at rest and in a twitch. */
const FIBERS = [
  [105, 3, 27],
  [119, 5, 27],
  [158, -7, 1],
  [172, -4, 4],
  [186, -2, 5],
] as const;

/** The band that holds the spot: its upper and its lower edge. */
const REST = ['M-4 134C40 132 66 121 95 121S150 132 194 134', '194 142C150 144 124 151 95 151S40 144-4 142'];
const TWITCH = ['M-4 134C50 133 60 98 95 98S140 133 194 134', '194 142C150 142 128 131 95 131S40 142-4 142'];

/** The same place twice: skin, the muscle below it, the tight band with its spot, and the needle. */
function panel(number: 1 | 2): unknown {
  const twitch = number === 2;
  const [upper, lower] = twitch ? TWITCH : REST;
  return svg`<g transform="translate(${twitch ? 210 : 0})">
    <g clip-path="url(#twitch-frame)">
      <path class="soft" d="${layer(58, twitch ? 14 : 0)}V400H-4" />
      <path class="fine" d=${layer(67, twitch ? 14 : 0)} />
      <path class="warm" d="${layer(92, twitch ? 26 : 0)}V400H-4" />
      <path class="fine" d=${FIBERS.map(([y, rest, lifted]) => layer(y, twitch ? lifted : rest)).join('')} />
      <path class="glow bare" d="${upper}L${lower}" />
      <path class="accent" d="${upper}M${lower}" />
      <ellipse class="glow bare" cx="95" cy=${twitch ? 115 : 136} rx=${twitch ? 19 : 25} ry=${twitch ? 12 : 10} />
    </g>
    <path class="dashed" d=${twitch ? 'M2 92H188' : ''} />
    <path class="accent" d=${twitch ? 'M42 40Q52 30 66 27M36 25Q48 14 64 11M148 40Q140 31 128 28M154 25Q146 17 133 13' : ''} />
    <g transform="translate(95 ${twitch ? 114 : 135})"><path d="M30-105 0 0" /><path class="handle" d="M37-128 30-103" /></g>
    ${mark(number, 15, 20, 1.35)}
  </g>`;
}

/** A needle touches a tight spot; then the muscle jumps. */
export const twitchPicture = (say: Say): unknown =>
  html`<div class="picture">
    ${drawing('twitch', say, '0 -16 400 216', svg`<clipPath id="twitch-frame"><path d="M0-40H190V186a14 14 0 0 1-14 14H14A14 14 0 0 1 0 186z" /></clipPath>${panel(1)}${panel(2)}`)}
    ${key(['touch', 'jump', 'rest'], labels('twitch', say), (id) => id === 'rest' && svg`<path class="dashed" d="M1 12H23" />`)}
  </div>`;
