// Runs test files in real browsers and counts their tests: each test once for each engine.
import { relative } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import config from '../../web-test-runner.config.mjs';
import { sum } from './count.mjs';
import { launchers } from './launchers.mjs';

const testsIn = (suite, groups = []) => [
  ...suite.tests.map((test) => ({ ...test, path: [...groups, test.name].join(' > ') })),
  ...suite.suites.flatMap((inner) => testsIn(inner, [...groups, inner.name])),
];

function countSession({ testResults, passed, browser, testFile, errors }) {
  const tests = testResults ? testsIn(testResults) : [];
  const where = `${browser.name}, ${relative('.', testFile)}`;
  const failures = tests.filter((test) => !test.passed && !test.skipped).map(({ path }) => `${where}: ${path}`);
  // A file that did not load, or that failed outside its tests, has failed as well.
  if (failures.length === 0 && !passed) failures.push(`${where}: ${errors?.[0]?.message ?? 'failed outside its tests'}`);
  return {
    passed: tests.filter((test) => test.passed).length,
    failures,
    skipped: tests.filter((test) => test.skipped).length,
  };
}

/** @returns what came of each file in each engine. */
async function sessionsOf(files, browsers, plugins) {
  const runner = await startTestRunner({
    config: { ...config, files, browsers, plugins: [...plugins, ...config.plugins] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The tests in browsers did not start.');
  await new Promise((resolve) => runner.on('stopped', resolve));
  return { engines: runner.browsers.map(({ name }) => name), sessions: [...runner.sessions.all()] };
}

/** No test of it failed: the browser was not heard of in time, as happens where three of them share a busy machine, or it crashed. */
const isUnheard = ({ testResults, errors }) => !testResults && errors?.some(({ message }) => /did not (finish within|start after)|was unable to create and start|the browser disconnected/.test(message));

/**
 * @param browsers what starts each engine, by its name.
 * @param launch gives a launcher for each of them.
 * @param plugins come before those that all tests have.
 */
export async function runBrowserTests(files, browsers, { launch = launchers, plugins = [] } = {}) {
  if (files.length === 0) return sum([]);
  const { engines, sessions } = await sessionsOf(files, launch(browsers), plugins);

  const programs = Object.entries(browsers);
  const counts = [];
  for (const [index, name] of engines.entries()) {
    let own = sessions.filter(({ browser }) => browser.name === name);
    const unheard = own.filter(isUnheard).map(({ testFile }) => testFile);
    if (unheard.length) {
      // Once, with the machine to itself: what does not end then has failed.
      console.log(`${name} was not heard of in time, and runs once more: ${unheard.map((file) => relative('.', file)).join(', ')}`);
      const again = await sessionsOf(unheard, launch(Object.fromEntries([programs[index]])), plugins);
      own = [...own.filter(({ testFile }) => !unheard.includes(testFile)), ...again.sessions];
    }
    const count = sum(own.map(countSession));
    console.log(`${name}: ${count.passed} passed, ${count.failures.length} failed`);
    counts.push(count.passed + count.failures.length > 0 ? count : { ...count, failures: [`${name} is here, but ran no test`] });
  }
  return sum(counts);
}
