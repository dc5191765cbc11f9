// Runs test files in Chromium, with one mutant for each page and all frames in it.
import { startTestRunner } from '@web/test-runner';
import config from '../../../web-test-runner.config.mjs';
import { findBrowsers } from '../../runner/find-browsers.mjs';
import { chromium } from '../../runner/launchers.mjs';

/** Tests mostly wait: as many at once as two cores take. */
const AT_ONCE = 6;
/** Longer than this, in milliseconds, a test waits for what a mutant has taken away. */
const PATIENCE = 12_000;
/** One page in so many has no mutant: where it fails, the others fail for another reason than theirs. */
const ONE_IN = 25;
const NONE = 'none';
/**
 * With so many pages at once, what is painted late moves without a mutant, too, and tests that open a page for each of many
 * faults take too long. These tests are run by `npm test` alone.
 */
const LEFT_OUT = '/moves nothing|nothing moves|missing, page/';
/** The server says what it has not found: a mutant asks for much that is not there. */
const nobodyListens = Object.fromEntries(['log', 'debug', 'error', 'warn', 'group', 'groupEnd', 'logSyntaxError'].map((name) => [name, () => {}]));

/** Before anything else in a page or frame, of whichever site: its mutant. What runs is told, each mutant once. */
function choose(activeMutant) {
  const ran = new Proxy({}, {
    set(counts, id, count) {
      if (!counts[id]) globalThis.tellThatRan?.(id);
      counts[id] = count;
      return true;
    },
  });
  globalThis.__stryker__ = { activeMutant, mutantCoverage: { static: ran, perTest: {} } };
}

/** Each page is in a window of its own: nothing is painted in one behind another. @param hits takes what runs. */
function mutatingLauncher(mutantOf, hits) {
  const launcher = chromium(findBrowsers().chromium, {
    concurrency: AT_ONCE,
    async createPage({ context }) {
      const page = await context.newPage({ type: 'window' });
      await page.emulateFocusedPage(true);
      if (hits) await page.exposeFunction('tellThatRan', (id) => void hits.add(id));
      const { goto } = page;
      let chosen;
      page.goto = async (url, ...more) => {
        if (chosen) await page.removeScriptToEvaluateOnNewDocument(chosen.identifier);
        chosen = await page.evaluateOnNewDocument(choose, new URL(url).hash.slice(1));
        return goto.call(page, url, ...more);
      };
      return page;
    },
  });
  const { startSession } = launcher;
  launcher.startSession = async (id, url) => startSession.call(launcher, id, `${url}#${await mutantOf(id)}`);
  return launcher;
}

const testsIn = (suite, groups = []) => [
  ...suite.tests.map((test) => ({ ...test, path: [...groups, test.name].join(' > ') })),
  ...suite.suites.flatMap((inner) => testsIn(inner, [...groups, inner.name])),
];

/** @returns which test failed, and why. What is left out is not said to have passed either. */
function failureOf({ testResults, errors = [] }) {
  const tests = testResults ? testsIn(testResults) : [];
  const failed = tests.find(({ error }) => error);
  if (!failed && !errors.length && tests.some(({ passed }) => passed)) return undefined;
  const { message = 'no test ran', stack = '' } = failed?.error ?? errors[0] ?? {};
  return { by: failed?.path ?? 'outside its tests', why: stack.includes(message) ? stack : `${message}\n${stack}` };
}

/** Runs a file with each of the mutants. @param fails is told at once which mutant fails, and by what. @param hits takes what runs. */
async function run(file, mutants, fails, hits) {
  const nameOf = ({ group }) => group.name;
  // The first pages are opened before the runner is known.
  const launcher = mutatingLauncher(async (id) => nameOf((await starting).sessions.get(id)), hits);
  const starting = startTestRunner({
    config: {
      ...config,
      // Where the server looks; else it is where this process was started.
      rootDir: process.cwd(),
      files: undefined,
      groups: mutants.map((name) => ({ name, files: [file] })),
      browsers: [launcher],
      concurrency: AT_ONCE,
      reporters: [],
      logger: nobodyListens,
      testsFinishTimeout: 180_000,
      testFramework: { config: { timeout: PATIENCE, bail: true, grep: LEFT_OUT, invert: true } },
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  const runner = await starting;
  let withoutMutant;
  runner.sessions.on('session-status-updated', (session) => {
    const failure = session.status === 'FINISHED' && failureOf(session);
    if (failure && nameOf(session).startsWith(NONE)) withoutMutant ??= failure;
    else if (failure) fails(nameOf(session), failure);
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  if (withoutMutant) throw new Error(`${file} fails without any mutant: ${withoutMutant.by}\n${withoutMutant.why}`);
}

/** Tells of each mutant whether a test of `files` fails with it. */
export async function runInChromium({ project, files, mutants, tell }) {
  process.chdir(project);
  let left = mutants;
  for (const file of files) {
    const hits = new Set();
    await run(file, [NONE], () => {}, hits);
    const own = new Map(left.filter(({ id }) => hits.has(id)).map((each) => [each.id, Object.assign(each, { wasRun: true })]));
    const names = [...own.keys()].flatMap((id, index) => (index % ONE_IN ? [id] : [`${NONE}-${index}`, id]));
    if (names.length)
      await run(file, names, (id, { by }) => {
        tell(own.get(id), 'killed', `${file}: ${by}`);
        left = left.filter((each) => each.id !== id);
      });
  }
  for (const each of left) tell(each, each.wasRun ? 'survived' : 'not run');
}
