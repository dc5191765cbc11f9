// Turns frequencies and quantities into words of a language. Numbers are data, so a translation cannot change them.
import type { Frequency, Quantity } from './topic.js';

/** Gives the template at a path of the common words, with its slots filled. */
export type Say = (path: string, slots?: Readonly<Record<string, string>>) => string;

/** The units of a time axis, in hours. */
export const HOURS: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168 };

/** `12 weeks`, `1 to 3 days`, `20,494` */
export function quantityText({ value, valueTo, unit }: Quantity, locale: string, say: Say): string {
  const withUnit = (number: number) => number.toLocaleString(locale, unit ? { style: 'unit', unit, unitDisplay: 'long' } : undefined);
  return valueTo ? say('common.range', { from: value.toLocaleString(locale), to: withUnit(valueTo) }) : withUnit(value);
}

/** `8 of every 100 treatments` */
export function frequencyText(frequency: Frequency, locale: string, say: Say): string {
  const { fewerThan, outOf, per = 'treatment' } = frequency;
  const count = quantityText(frequency, locale, say);
  // Only where things are counted one by one does the number change the words.
  const form = per === 'event' ? `.${new Intl.PluralRules(locale).select(frequency.valueTo ?? frequency.value)}` : '';
  return say(`common.frequency.${per}${form}`, {
    count: fewerThan ? say('common.frequency.fewerThan', { count }) : count,
    outOf: outOf.toLocaleString(locale),
  });
}
