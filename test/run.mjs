// Builds, runs tests, lists what failed, and ends with one line that says how many passed and failed.
//   npm test     those in Node and in browsers
//   npm run test:visual     pictures of every story, beside those that are kept
//   npm run test:site     those of Storybook and of the documentation site
//   npm run test:consumers     those of apps that use the package, in every framework
//   npm run test:wordpress     those of the plugin, in a WordPress of their own
//   npm run test:all     all of them, one after the other; elements also without Lit
// Each takes:
//   --browsers chromium,firefox     only these engines
//   --files test/elements/faq.test.js,test/package/exports.test.mjs     only these files
//   --no-build     what dist holds is right already
//   --update     keeps what is compared as it is now: pictures, and the texts of the accessibility trees and of snippets
import { existsSync, readdirSync, writeSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../src/build/build.mjs';
import { runBrowserTests } from './runner/browser-tests.mjs';
import { runConsumerTests } from './runner/consumer-tests.mjs';
import { nothing, sum } from './runner/count.mjs';
import { ENGINES } from './runner/find-browsers.mjs';
import { installBrowsers } from './runner/install-browsers.mjs';
import { runNodeTests } from './runner/node-tests.mjs';
import { slimLitPlugin } from './runner/slim-lit-plugin.mjs';
import { runWordPressTests } from './runner/wordpress-tests.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

let total = nothing();
let finished = false;

/** Whatever happens, this ends the run, which may also be ended by a tool it uses: what failed, once more, and the sum. */
process.on('exit', () => {
  if (!finished) total.failures.push('the run did not come to its end');
  else if (total.passed + total.failures.length === 0) total.failures.push('no test ran');
  const failed = total.failures.length;
  process.exitCode = failed === 0 ? 0 : 1;
  const sums = `${total.passed} passed, ${failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`;
  const lines = [...(failed ? ['', 'Failed:', ...total.failures.map((each) => `  ${each}`)] : []), sums].join('\n');
  // While tests run in browsers, what is logged waits for the next progress report, which does not come any more.
  if (finished) console.log(lines);
  else writeSync(process.stdout.fd, `${lines}\n`);
});

/** A run that is broken off ends what it has started, too. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

/** Tests in these folders take minutes, and run in a suite of their own. */
const OWN_SUITES = ['visual', 'site', 'consumers', 'wordpress'];
const isIn = (suite) => (file) => resolve(file).startsWith(resolve('test', suite) + sep);
const isInNone = (file) => !OWN_SUITES.some((suite) => isIn(suite)(file));


function withChromium(files) {
  installBrowsers(['chromium']);
  return runNodeTests(files);
}

function inBrowsers(files, { engines, asked }, more) {
  const browsers = installBrowsers(engines);
  const lacking = engines.filter((engine) => !browsers[engine]);
  if (lacking.length === engines.length || (asked && lacking.length)) throw new Error(`No tests ran in ${lacking.join(', ')}.`);
  return runBrowserTests(files, browsers, more);
}

/** The elements again, as the files in dist/cdn hold them: without Lit. One engine, as what differs is our own code. */
const withoutLit = (files) => inBrowsers(files, { engines: ['chromium'] }, { plugins: [slimLitPlugin()] });
const ELEMENTS = ['base', 'elements'];

/** Which files each takes, and what runs them. In this order, not side by side: browsers and WordPress want the machine. */
const SUITES = {
  node: { takes: (file) => file.endsWith('.mjs') && isInNone(file), run: runNodeTests },
  browsers: { takes: (file) => file.endsWith('.js') && isInNone(file), run: inBrowsers },
  slim: { takes: (file) => file.endsWith('.js') && ELEMENTS.some((folder) => isIn(folder)(file)), run: withoutLit },
  visual: { takes: isIn('visual'), run: withChromium },
  site: { takes: isIn('site'), run: withChromium },
  consumers: { takes: isIn('consumers'), run: runConsumerTests },
  wordpress: { takes: isIn('wordpress'), run: runWordPressTests },
};

const list = (option) => option?.split(',').map((part) => part.trim()).filter(Boolean);

/** @returns the parts of `asked`; each must be one of `all`. */
function known(what, asked, all) {
  const unknown = asked.filter((each) => !all.includes(each));
  if (unknown.length) throw new Error(`There is no ${what} ${unknown.join(', ')}, only ${all.join(', ')}.`);
  return asked;
}

function options() {
  const { values, positionals } = parseArgs({
    options: { suites: { type: 'string' }, browsers: { type: 'string' }, files: { type: 'string' }, 'no-build': { type: 'boolean' }, update: { type: 'boolean' } },
    allowPositionals: true,
  });
  // Test files are processes of their own.
  if (values.update) process.env.UPDATE_KEPT = '1';
  const files = values.files && [...list(values.files), ...positionals];
  const absent = files?.filter((file) => !existsSync(file)) ?? [];
  if (absent.length) throw new Error(`There is no file ${absent.join(', ')}.`);
  return {
    // Files that are named say by themselves where they run.
    suites: known('suite', list(values.suites) ?? (files ? Object.keys(SUITES) : ['node', 'browsers']), Object.keys(SUITES)),
    engines: known('engine', list(values.browsers) ?? ENGINES, ENGINES),
    asked: Boolean(values.browsers),
    files: files ?? allTests(),
    noBuild: values['no-build'],
  };
}

/** Files in Node end with .test.mjs, files in browsers with .test.js. */
const allTests = () => readdirSync('test', { recursive: true }).map((name) => join('test', name)).filter((name) => /\.test\.m?js$/.test(name)).sort();

async function run() {
  const { suites, files, noBuild, ...engines } = options();
  if (!noBuild) await build();
  for (const name of suites) {
    const taken = files.filter(SUITES[name].takes);
    if (taken.length === 0) continue;
    try {
      total = sum([total, await SUITES[name].run(taken.map((file) => resolve(file)), engines)]);
    } catch (error) {
      // The others run all the same.
      console.error(`\n${error.stack}`);
      total.failures.push(`the suite ${name}: ${error.message}`);
    }
  }
}

try {
  await run();
  finished = true;
} catch (error) {
  console.error(`\n${error.stack}`);
}
// Sockets of a browser that was slow to end would keep the process waiting.
process.exit();
