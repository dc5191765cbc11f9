// Stretches of time as bars on one axis. The axis is linear: a week takes the same room everywhere. Bars tell when there
// is evidence, never how strong an effect is: all are equally high.
import { html, nothing, svg } from 'lit';
import { HOURS, quantityText, type Say } from '../../content/numbers.js';
import type { Timespan } from '../../content/topic.js';

/** Ends closer to the start than this part of the axis have no room for a number; their bars name them. */
const ROOM = 0.1;
/** A bar that takes more of the axis than this has room for words. */
const WIDE = 0.4;

/** Where something lies on the axis, from 0 to 1. */
type Place = (count: number, unit: string) => number;

const percent = (place: number): string => `${+(place * 100).toFixed(2)}%`;

/** Places on an axis that begins with the treatment and ends with the last of the stretches. */
function placesOn(spans: readonly Timespan[]): Place {
  const end = Math.max(...spans.map(({ to = 0, unit }) => to * HOURS[unit]!));
  return (count, unit) => (count * HOURS[unit]!) / end;
}

/** The ends of the stretches that have room for a number. */
const ticks = (spans: readonly Timespan[], place: Place): Timespan[] => spans.filter(({ to = 0, unit }) => place(to, unit) > ROOM);

/** Words at a place, in their own direction: in an origin of their own, so that a mirrored page can mirror them back (see the styles). */
const label = (x: string, anchor: 'start' | 'middle' | 'end', content: unknown): unknown =>
  svg`<svg x=${x}><text y="44%" dy="0.35em" class=${anchor}>\u2068${content}\u2069</text></svg>`;

/** The numbers along the axis; the last one names the unit. */
export function axis(spans: readonly Timespan[], locale: string, say: Say): unknown {
  const place = placesOn(spans);
  const marks = ticks(spans, place);
  const last = marks.pop()!;
  return html`<svg class="axis" aria-hidden="true">
    ${label('0', 'start', quantityText({ value: 0 }, locale, say))}
    ${marks.map(({ to = 0, unit }) => label(percent(place(to, unit)), 'middle', quantityText({ value: to }, locale, say)))}
    ${label('100%', 'end', quantityText({ value: last.to!, unit: last.unit }, locale, say))}
  </svg>`;
}

/**
 * The bar of one stretch and its words: inside it where it is wide enough, else after it. What is not known is an empty
 * frame with a question mark, so that it looks neither like relief nor like none.
 */
export function bar(span: Timespan, spans: readonly Timespan[], name: string, words: string): unknown {
  const place = placesOn(spans);
  const { from, to = from, unit, notKnown } = span;
  const [start, end] = [place(from, unit), place(to, unit)];
  const middle = percent((start + end) / 2);
  const mark = svg`<tspan class="mark">?</tspan>`;
  return html`<svg class="bar" part="bar" role="img" aria-label=${name}>
    <line class="grid" x2="100%" y1="100%" y2="100%" />
    ${[0, ...ticks(spans, place).map((tick) => place(tick.to!, tick.unit))].map((x) => svg`<line class="grid" x1=${percent(x)} x2=${percent(x)} y1="84%" y2="100%" />`)}
    <rect class=${notKnown ? 'not-known' : 'known'} x=${percent(start)} width=${percent(end - start)} y="9%" height="70%" />
    ${end - start > WIDE
      ? label(middle, 'middle', [notKnown ? mark : nothing, ' ', words])
      : [notKnown ? label(middle, 'middle', mark) : nothing, svg`<svg x=${percent(end)}>${label('0.6em', 'start', words)}</svg>`]}
  </svg>`;
}
