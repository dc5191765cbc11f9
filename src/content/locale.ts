// Language tags: fallback by truncation, writing direction, region.

/** As BCP 47 writes it: `ES_mx` → `['es', 'MX']`. */
const subtags = (tag: string): string[] =>
  tag.split(/[-_]/).map((part, index) => (index && part.length === 2 ? part.toUpperCase() : index ? part : part.toLowerCase()));

/** What may follow `en` where it is the English of the US: a country, a part of the world, a script. All others know the British words first. */
const AMERICAN = /^(US|CA|PH|PR|\d|\w{4})/;

/** `es-MX` → `['es-MX', 'es', 'en']`, `en-AU` → `['en-AU', 'en-GB', 'en']`. The source language always ends the list. */
export function localeChain(tag: string): string[] {
  const parts = subtags(tag);
  const chain = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  if (parts[0] === 'en' && parts[1] && !AMERICAN.test(parts[1])) chain.splice(-1, 0, 'en-GB');
  return [...chain, 'en'];
}

/** `es-MX` → `es` */
export const languageIn = (tag: string): string => subtags(tag)[0]!;

/** Languages that run from right to left: few, and not every browser can be asked for them. */
export const directionOf = (tag: string): 'rtl' | 'ltr' => (/^(ar|fa|he|ur)\b/.test(tag) ? 'rtl' : 'ltr');

/** `en-GB` → `GB`. No region, no answer: a wrong emergency number is worse than none. */
export const regionOf = (tag: string): string | undefined => /^[a-z]+(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(tag)?.[1]!.toUpperCase();
