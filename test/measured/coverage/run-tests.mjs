// Runs in the copy of the project: the tests, first in Node and then in Chromium, and keeps what ran.
//   node run-tests.mjs <folder for what ran> [which files: a regular expression]
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runBrowserTests } from '../../runner/browser-tests.mjs';
import { sum } from '../../runner/count.mjs';
import { findBrowsers } from '../../runner/find-browsers.mjs';
import { runNodeTests } from '../../runner/node-tests.mjs';
import { collectingLauncher } from './collecting-launcher.mjs';

const [folder, which = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

/**
 * Tests of what is packed, and of sizes, run no line that others do not; readable bundles are not what they look at. Those of
 * attacks, faults and growth run the same lines thousands of times, which counting makes too slow.
 */
const isMeasured = (file) => !/^((package|measured|runner|faults|security)[\\/]|hostile[\\/]growth)/.test(file) && new RegExp(which).test(file);
const files = readdirSync('test', { recursive: true }).filter(isMeasured).sort().map((file) => resolve('test', file));

const counts = [await runNodeTests(files.filter((file) => file.endsWith('.test.mjs')))];
let number = 0;
/** The same file runs in hundreds of frames: it is written once. */
function keep({ path, source, functions }) {
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 16);
  writeFileSync(join(folder, `source-${digest}`), source);
  writeFileSync(join(folder, `browser-${process.pid}-${number++}.json`), JSON.stringify({ path, source: `source-${digest}`, functions }));
}
const { chromium } = findBrowsers();
counts.push(await runBrowserTests(files.filter((file) => file.endsWith('.test.js')), { chromium }, { launch: () => [collectingLauncher(chromium, keep)] }));

const { passed, failures } = sum(counts);
console.log([...failures, `${passed} passed, ${failures.length} failed`].join('\n'));
process.exit(failures.length ? 1 : 0);
