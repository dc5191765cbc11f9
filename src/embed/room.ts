// How much room an element needs while it is on its way, so that nothing moves when it comes: until then, what stands below
// is out of sight.

/** Elements that are lower than a screen on a wide page, in em; test/embed/layout-shift.test.js measures them. */
const LOW: Record<string, number> = { faq: 43, figure: 45 };

/** As declarations. The narrower, the higher. @param name without "dry-needling-". */
export const roomFor = (name: string): string => `display:flow-root;min-height:min(100vh,max(${LOW[name] || 99}em,99em - 120vw))`;
