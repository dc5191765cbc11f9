import { html, svg } from 'lit';
import { HOURS, quantityText, type Say } from '../../content/numbers.js';
import type { Timespan } from '../../content/topic.js';
import { drawing, key, labels, mark } from './picture.js';

/** The axis lies at this height, and begins here. */
const GROUND = 172;
const START = 16;
const LENGTH = 288;

/**
 * Soreness over the days, as a curve. Its times are those of the facts; its height is a sketch, as no study measured it
 * from hour to hour. `words` say what happens at `start`, `fall` and `fade`; without them, the picture's own do.
 */
export const sorenessPicture = (say: Say, timeline: Readonly<Record<string, Timespan>>, locale: string, words?: (id: string) => unknown): unknown => {
  const label = labels('soreness', say);
  const hours = (id: string): [number, number] => {
    const { from, to = from, unit } = timeline[id]!;
    return [from * HOURS[unit]!, to * HOURS[unit]!];
  };
  const [start] = hours('start');
  const [fall, fallen] = hours('fall');
  const [fade, faded] = hours('fade');
  const days = Array.from({ length: Math.ceil(faded / 24) }, (_, index) => index + 1);
  const x = (hour: number): number => Math.round(START + (hour / 24 / days.length) * LENGTH);
  const top = (start + fall) * 0.65;
  // Up within hours, steepest down where it falls most, then slowly out.
  const curve = `M${x(start)} ${GROUND}C${x(top * 0.5)} ${GROUND - 10} ${x(top * 0.5)} 36 ${x(top)} 36S${x(fall + 1)} 60 ${x((fall + fallen) / 2)} 92 ${x(fallen + 3)} 138 ${x(fade)} 148 ${x(faded * 0.75)} 166 ${START + LENGTH} 170`;
  const band = (id: string, look: string): unknown => {
    const [from, to] = hours(id);
    return svg`<path class="bare ${look}" d="M${x(from)} 14H${x(to)}V${GROUND}H${x(from)}z" />`;
  };
  const time = (id: string): unknown => {
    const { from, to, unit } = timeline[id]!;
    return to && html`<small><bdi>${quantityText({ value: from, valueTo: to, unit }, locale, say)}</bdi></small>`;
  };
  return html`<div class="picture">
    <div class="drawing plot">
      <p><bdi>${label('soreness')}</bdi></p>
      ${drawing(
        'soreness',
        say,
        '0 0 360 180',
        svg`${band('fall', 'soft')}${band('fade', 'softer')}
          <path class="warm bare" d="${curve}V${GROUND}z" />
          <path class="accent bold" d=${curve} />
          <path d="M${START} 8V${GROUND}H354${days.map((day) => `M${x(day * 24)} ${GROUND}v7`).join('')}" />
          ${mark(1, x(start), GROUND, 1.1)}${mark(2, x((fall + fallen) / 2), 92, 1.1)}${mark(3, x((fade + faded) / 2), 140, 1.1)}`,
      )}
      <p class="days">${days.map((day) => html`<bdi>${quantityText({ value: day, unit: 'day' }, locale, say)}</bdi>`)}</p>
      <p class="time"><bdi>${label('time')}</bdi></p>
    </div>
    ${key(['start', 'fall', 'fade'], words ?? ((id) => html`${label(id)}${time(id)}`))}
  </div>`;
};
