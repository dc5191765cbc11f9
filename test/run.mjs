// `npm test`: builds, runs every test, and ends with one line that says how many passed and failed.
//   npm test -- --browsers chromium,firefox     only these engines
//   npm test -- --files test/elements/faq.test.js,test/package/exports.test.mjs     only these files
//   npm test -- --no-build     what dist holds is right already
import { existsSync, readdirSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../src/build/build.mjs';
import { runBrowserTests } from './runner/browser-tests.mjs';
import { ENGINES } from './runner/find-browsers.mjs';
import { installBrowsers } from './runner/install-browsers.mjs';
import { runNodeTests } from './runner/node-tests.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const total = { passed: 0, failed: 0, skipped: 0 };
let finished = false;

/** Whatever happens, this is the last line: the run may also be ended by a tool it uses. */
process.on('exit', () => {
  if (finished && total.passed + total.failed === 0) console.error('No test ran.');
  if (!finished || total.passed + total.failed === 0) total.failed++;
  process.exitCode = total.failed === 0 ? 0 : 1;
  const line = `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`;
  // While tests run in browsers, what is logged waits for the next progress report, which does not come any more.
  if (finished) console.log(line);
  else writeSync(process.stdout.fd, `${line}\n`);
});

/** A run that is broken off ends what it has started, too. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

function add(count) {
  for (const name of Object.keys(total)) total[name] += count[name];
}

const list = (option) => option?.split(',').map((part) => part.trim()).filter(Boolean);

function options() {
  const { values, positionals } = parseArgs({
    options: { browsers: { type: 'string' }, files: { type: 'string' }, 'no-build': { type: 'boolean' } },
    allowPositionals: true,
  });
  const engines = list(values.browsers) ?? ENGINES;
  const unknown = engines.filter((engine) => !ENGINES.includes(engine));
  if (unknown.length) throw new Error(`There is no engine ${unknown.join(', ')}, only ${ENGINES.join(', ')}.`);
  const files = values.files && [...list(values.files), ...positionals];
  const absent = files?.filter((file) => !existsSync(file)) ?? [];
  if (absent.length) throw new Error(`There is no file ${absent.join(', ')}.`);
  return { engines, asked: Boolean(values.browsers), files, noBuild: values['no-build'] };
}

/** Files in Node end with .test.mjs, files in browsers with .test.js. Those of WordPress need a server: `npm run test:wordpress`. */
const allTests = () =>
  readdirSync('test', { recursive: true }).map((name) => join('test', name)).filter((name) => /\.test\.m?js$/.test(name) && !name.startsWith(join('test', 'wordpress'))).sort();

async function run() {
  const { engines, asked, files = allTests(), noBuild } = options();
  if (!noBuild) await build();
  add(await runNodeTests(files.filter((file) => file.endsWith('.mjs')).map((file) => resolve(file))));

  const inBrowsers = files.filter((file) => file.endsWith('.js'));
  if (inBrowsers.length === 0) return;
  const browsers = installBrowsers(engines);
  const lacking = engines.filter((engine) => !browsers[engine]);
  if (lacking.length === engines.length || (asked && lacking.length)) throw new Error(`No tests ran in ${lacking.join(', ')}.`);
  add(await runBrowserTests(inBrowsers, browsers));
}

try {
  await run();
  finished = true;
} catch (error) {
  console.error(`\n${error.stack}`);
}
// Sockets of a browser that was slow to end would keep the process waiting.
process.exit();
