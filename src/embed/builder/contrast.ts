// Contrast as WCAG 2.2 counts it, and what it means in plain words.

/** What text needs. */
const ENOUGH = 4.5;
const PAGES = { white: '#ffffff', dark: '#14201f' };

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

export interface Verdict {
  page: keyof typeof PAGES;
  enough: boolean;
  text: string;
}

/** What to say of an accent colour on a white and on a dark page. */
export const verdicts = (accent: string): Verdict[] =>
  (Object.keys(PAGES) as (keyof typeof PAGES)[]).map((page) => {
    const ratio = contrast(accent, PAGES[page]);
    const enough = ratio >= ENOUGH;
    // Never rounded up to what it does not reach.
    const spoken = (Math.floor(ratio * 10) / 10).toFixed(1);
    return { page, enough, text: enough ? `Easy to read on a ${page} page (${spoken} to 1).` : `Hard to read on a ${page} page: ${spoken} to 1, but text needs ${ENOUGH} to 1.` };
  });
