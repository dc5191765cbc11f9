// Turns frequencies and quantities into words of a language. Numbers are data, so a translation cannot change them.
import type { Frequency, Quantity } from './topic.js';

/** Gives the template at a path of the common words, with its slots filled. */
export type Say = (path: string, slots?: Readonly<Record<string, string>>) => string;

/** The units of a time axis, in hours. */
export const HOURS: Readonly<Record<string, number>> = { hour: 1, day: 24, week: 168 };

/** To make one takes longer than to render what it is for: each is made once. */
const formats: Record<string, Intl.NumberFormat> = {};
const plurals: Record<string, Intl.PluralRules> = {};

const numberText = (number: number, locale: string, unit?: string): string =>
  (formats[`${locale} ${unit}`] ??= new Intl.NumberFormat(locale, unit ? { style: 'unit', unit, unitDisplay: 'long' } : {})).format(number);

/** `12 weeks`, `1 to 3 days`, `20,494` */
export function quantityText({ value, valueTo, unit }: Quantity, locale: string, say: Say): string {
  return valueTo ? say('common.range', { from: numberText(value, locale), to: numberText(valueTo, locale, unit) }) : numberText(value, locale, unit);
}

/** `8 of every 100 treatments` */
export function frequencyText(frequency: Frequency, locale: string, say: Say): string {
  const { fewerThan, outOf, per = 'treatment' } = frequency;
  const count = quantityText(frequency, locale, say);
  // Only where things are counted one by one does the number change the words.
  const form = per === 'event' ? `.${(plurals[`${locale} `] ??= new Intl.PluralRules(locale)).select(frequency.valueTo ?? frequency.value)}` : '';
  return say(`common.frequency.${per}${form}`, {
    count: fewerThan ? say('common.frequency.fewerThan', { count }) : count,
    outOf: numberText(outOf, locale),
  });
}
