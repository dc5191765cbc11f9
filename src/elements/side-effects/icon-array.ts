// A picture of 100 dots: how many of 100 treatments. The same is said in words beside it.
import { html } from 'lit';
import type { Frequency } from '../../content/topic.js';

const COLUMNS = 20;

/** The dots up to a count, as the dashes of one line for each row. */
function line(dots: number): string {
  let path = '';
  for (let row = 0; row * COLUMNS < dots; row++) path += `M5 ${row * 12 + 5}h${(Math.min(dots - row * COLUMNS, COLUMNS) - 1) * 12 + 1}`;
  return path;
}

/** Full dots for what every study counted, half-full ones up to the highest count. */
export const iconArray = ({ value, valueTo = value, fewerThan }: Frequency, label: string): unknown =>
  html`<svg viewBox="0 0 238 58" role="img" aria-label=${label} class="dots" part="dots">
    <path class="rest" d=${line(100)} /><path class="some" d=${line(valueTo)} /><path d=${line(fewerThan ? 0 : value)} />
  </svg>`;
