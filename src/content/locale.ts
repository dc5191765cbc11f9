// Language tags: fallback by truncation, writing direction, region.

/** `es-MX` → `['es-MX', 'es', 'en']`. The source language always ends the list. */
export function localeChain(tag: string): string[] {
  const parts = tag.split('-');
  return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('-')), 'en'];
}

/** Languages that run from right to left: few, and not every browser can be asked for them. */
export const directionOf = (tag: string): 'rtl' | 'ltr' => (/^(ar|fa|he|ur)\b/.test(tag) ? 'rtl' : 'ltr');

/** `en-GB` → `GB`. No region, no answer: a wrong emergency number is worse than none. */
export const regionOf = (tag: string): string | undefined => /^[a-z]+(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(tag)?.[1]?.toUpperCase();
