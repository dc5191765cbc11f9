// What is changed, and which tests must notice: reading content, a clinic's pack, the loader, and all that keeps out
// what a page should not run. `bundles`: the tests use bundles, which are made for them.
export const PLAN = [
  {
    run: 'node',
    mutate: ['src/content/registry.ts', 'src/content/locale.ts', 'src/content/inline.ts', 'src/content/numbers.ts', 'src/base/page-address.ts', 'src/base/escape-html.ts'],
    tests: ['test/content/words.test.mjs', 'test/content/clinic.test.mjs'],
  },
  {
    run: 'node',
    mutate: ['src/content/clinic/check-pack.ts', 'src/content/clinic/clinic-words.ts', 'src/content/clinic/clinic.ts', 'src/content/clinic/outline.ts', 'src/content/clinic/shape.ts'],
    tests: ['test/content/clinic.test.mjs'],
  },
  {
    run: 'node',
    bundles: true,
    mutate: ['src/server/read-json.ts', 'src/server/with-clinic.ts', 'src/server/check-clinic.ts'],
    tests: ['test/server/check-clinic.test.mjs'],
  },
  { run: 'node', mutate: ['src/embed/builder/snippet.ts'], tests: ['test/embed/snippets.test.mjs'] },
  {
    run: 'chromium',
    bundles: true,
    mutate: ['src/embed/frame/', 'src/embed/loader/', 'src/content/clinic/page.ts'],
    tests: ['test/embed/frame.test.js', 'test/embed/words.test.js', 'test/embed/loader.test.js', 'test/embed/layout-shift.test.js'],
  },
];
