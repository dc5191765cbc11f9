// `npm run test:wordpress`: builds, starts a WordPress of its own for each file of tests, and ends with one line that
// says how many passed and failed. Needs Debian and root, for the packages that are missing.
//   npm run test:wordpress -- --files test/wordpress/page.test.mjs     only these files
//   npm run test:wordpress -- --no-build     what dist holds is right already
//   WORDPRESS_PATH=/a/folder npm run test:wordpress     a copy of another WordPress than Debian's
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../../src/build/build.mjs';
import { installBrowsers } from '../runner/install-browsers.mjs';
import { runNodeTests } from '../runner/node-tests.mjs';
import { installPackages } from './site/packages.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const { values } = parseArgs({ options: { files: { type: 'string' }, 'no-build': { type: 'boolean' } } });
const all = () => readdirSync('test/wordpress').filter((name) => name.endsWith('.test.mjs')).map((name) => `test/wordpress/${name}`);

let total = { passed: 0, failed: 1, skipped: 0 };
try {
  // Before the tests begin: two of them would stand in each other's way.
  installPackages();
  installBrowsers(['chromium']);
  if (!values['no-build']) await build();
  total = await runNodeTests((values.files?.split(',') ?? all()).map((file) => resolve(file)));
} catch (error) {
  console.error(`\n${error.stack}`);
}
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
