// Browser tests in every engine that is here. `npm test` runs them; `npx web-test-runner --watch` reruns them after each change.
import { defaultReporter } from '@web/test-runner';
import { clinicPagesPlugin } from './test/runner/clinic-pages-plugin.mjs';
import { elsewherePlugin } from './test/runner/elsewhere-plugin.mjs';
import { mediaPlugin } from './test/runner/media-plugin.mjs';
import { faultsPlugin } from './test/runner/faults-plugin.mjs';
import { findBrowsers } from './test/runner/find-browsers.mjs';
import { launchers } from './test/runner/launchers.mjs';
import { memoryPlugin } from './test/runner/memory-plugin.mjs';
import { serverRenderedPlugin } from './test/runner/server-rendered-plugin.mjs';
import { snapshotsPlugin } from './test/runner/snapshots-plugin.mjs';
import { watchedPages } from './test/runner/watched-pages.mjs';

const watched = watchedPages();
const here = Object.entries(findBrowsers()).filter(([, program]) => program);

export default {
  files: 'test/**/*.test.js',
  // Lit's development build: its warnings are wanted here, its greeting is not.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  browsers: launchers(Object.fromEntries(here)),
  concurrentBrowsers: 3,
  // Only the page in front has the focus: two at once would take the keyboard from each other.
  concurrency: 1,
  plugins: [mediaPlugin(), elsewherePlugin(), clinicPagesPlugin(), serverRenderedPlugin(), snapshotsPlugin(), faultsPlugin(), memoryPlugin(), watched.plugin],
  middleware: [watched.middleware],
  reporters: [defaultReporter({ reportTestProgress: false })],
  // A busy machine takes its time to start three browsers.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  // Three engines share two cores on a small machine; what takes long there is no fault.
  testFramework: { config: { timeout: 60_000 } },
};
