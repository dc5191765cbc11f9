// What is changed, and which tests must notice: reading content, a clinic's pack, the loader, and all that keeps out
// what a page should not run. `bundles`: which the tests use.
const inNode = (mutate, tests, bundles) => ({ run: 'node', mutate, tests, bundles });
const inChromium = (mutate, tests) => ({ run: 'chromium', mutate, tests, bundles: 'all' });

export const PLAN = [
  inNode(['src/content/registry.ts', 'src/content/locale.ts', 'src/content/inline.ts', 'src/content/numbers.ts', 'src/base/page-address.ts', 'src/base/escape-html.ts'], ['test/content/words.test.mjs', 'test/content/clinic.test.mjs']),
  inNode(['src/content/clinic/check-pack.ts', 'src/content/clinic/clinic-words.ts', 'src/content/clinic/clinic.ts', 'src/content/clinic/outline.ts', 'src/content/clinic/shape.ts'], ['test/content/clinic.test.mjs']),
  inNode(['src/server/read-json.ts', 'src/server/with-clinic.ts', 'src/server/check-clinic.ts'], ['test/server/check-clinic.test.mjs'], 'server'),
  inNode(['src/embed/builder/snippet.ts'], ['test/embed/snippet-texts.test.mjs', 'test/embed/snippets.test.mjs']),
  // What it tells a page, and how a page's pack is read.
  inChromium(['src/content/clinic/clinic.ts', 'src/content/clinic/page.ts'], ['test/base/clinic.test.js']),
  inChromium(['src/embed/frame/'], ['test/embed/frame.test.js']),
  inChromium(['src/embed/loader/'], ['test/embed/words.test.js', 'test/embed/loader.test.js', 'test/embed/layout-shift.test.js', 'test/faults/parts.test.js']),
];
