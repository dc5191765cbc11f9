// Keeps room for what is on its way.
import { roomFor } from '../room.js';

let sheet: CSSStyleSheet;

/** Reserves it before anything of ours is painted. Later, the room itself would move the page. */
export function reserve(names: readonly string[], ours: string): void {
  sheet = new CSSStyleSheet();
  const rule = (name: string): string =>
    // Any rule of the page is stronger than this one.
    `:where(dry-needling-${name}:not(:defined),[data-dry-needling=${name}]){${roomFor(name)}}`;
  if (!performance.getEntriesByType('paint')[0] || !document.querySelector(ours)) sheet.replaceSync(names.map(rule).join(''));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  // A part that does not answer is no reason for an empty page.
  setTimeout(release, 9000);
}

/** Nothing may stay reserved for what does not come. */
export function release(): void {
  sheet.disabled = true;
}
