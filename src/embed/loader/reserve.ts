// Room for what is on its way, so that nothing moves when it comes: until then, what stands below is out of sight.

/** Elements that are lower than a screen on a wide page, in em; test/embed/layout-shift.test.js measures them. */
const LOW: Record<string, number> = { faq: 43, figure: 45 };

let sheet: CSSStyleSheet;

/** Reserves it before anything of ours is painted. Later, the room itself would move the page. */
export function reserve(names: readonly string[], ours: string): void {
  sheet = new CSSStyleSheet();
  const rule = (name: string): string =>
    // The narrower, the higher. Any rule of the page is stronger than this one.
    `:where(dry-needling-${name}:not(:defined),[data-dry-needling=${name}]){display:flow-root;min-height:min(100vh,max(${LOW[name] || 99}em,99em - 120vw))}`;
  if (!performance.getEntriesByType('paint')[0] || !document.querySelector(ours)) sheet.replaceSync(names.map(rule).join(''));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  // A part that does not answer is no reason for an empty page.
  setTimeout(release, 9000);
}

/** Nothing may stay reserved for what does not come. */
export function release(): void {
  sheet.disabled = true;
}
