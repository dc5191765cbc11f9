// Runs test files in Chromium, with one mutant for each page and the frames in it.
import { startTestRunner } from '@web/test-runner';
import config from '../../../web-test-runner.config.mjs';
import { findBrowsers } from '../../runner/find-browsers.mjs';
import { chromium } from '../../runner/launchers.mjs';

/** Tests mostly wait: as many at once as two cores take. */
const AT_ONCE = 6;

/** Before anything else in a page: its mutant. Frames share what is told with the page around them. */
const CHOOSE = () => {
  try {
    if (top !== window) return void (globalThis.__stryker__ = top.__stryker__);
  } catch {
    // A page of another site: it runs without.
  }
  const activeMutant = new URLSearchParams(location.search).get('mutant') ?? undefined;
  globalThis.__stryker__ = { activeMutant };
};

/** @param mutantOf gives the mutant of a session. */
function mutatingLauncher(mutantOf, hits) {
  const launcher = chromium(findBrowsers().chromium, {
    concurrency: AT_ONCE,
    async createPage({ context }) {
      const page = await context.newPage();
      await page.evaluateOnNewDocument(CHOOSE);
      return page;
    },
  });
  const { startSession, stopSession } = launcher;
  launcher.startSession = async (id, url) => startSession.call(launcher, id, `${url}&mutant=${await mutantOf(id)}`);
  launcher.stopSession = async (id) => {
    const told = await launcher.getPage(id).evaluate(() => Object.keys(globalThis.__stryker__?.mutantCoverage?.static ?? {})).catch(() => []);
    for (const each of told) hits.add(each);
    return stopSession.call(launcher, id);
  };
  return launcher;
}

/** Runs files with each of the mutants: those of which a test fails are given. */
async function run(files, mutants, hits = new Set()) {
  const nameOf = ({ group }) => group.name.slice('mutant '.length);
  // The first pages are opened before the runner is known.
  const launcher = mutatingLauncher(async (id) => nameOf((await starting).sessions.get(id)), hits);
  const starting = startTestRunner({
    config: {
      ...config,
      files: undefined,
      groups: mutants.map((id) => ({ name: `mutant ${id}`, files })),
      browsers: [launcher],
      concurrency: AT_ONCE,
      reporters: [],
      testsFinishTimeout: 90_000,
      testFramework: { config: { timeout: 8_000, bail: true } },
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  const runner = await starting;
  await new Promise((resolve) => runner.on('stopped', resolve));
  return new Set([...runner.sessions.all()].filter(({ passed }) => !passed).map(nameOf));
}

/** Tells of each mutant whether a test of `files` fails with it. */
export async function runInChromium({ project, files, mutants, tell }) {
  process.chdir(project);
  let left = mutants;
  for (const file of files) {
    const hits = new Set();
    if ((await run([file], ['none'], hits)).size) throw new Error(`${file} fails without any mutant.`);
    const own = left.filter(({ id }) => hits.has(id));
    for (const each of own) each.wasRun = true;
    const killed = own.length ? await run([file], own.map(({ id }) => id)) : new Set();
    for (const each of own) if (killed.has(each.id)) tell(each, 'killed', file);
    left = left.filter(({ id }) => !killed.has(id));
  }
  for (const each of left) tell(each, each.wasRun ? 'survived' : 'not run');
}
