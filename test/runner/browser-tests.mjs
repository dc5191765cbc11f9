// Runs test files in real browsers and counts their tests: each test once for each engine.
import { startTestRunner } from '@web/test-runner';
import config from '../../web-test-runner.config.mjs';
import { launchers } from './launchers.mjs';

const testsIn = (suite) => [...suite.tests, ...suite.suites.flatMap(testsIn)];

function countSession({ testResults, passed }) {
  const tests = testResults ? testsIn(testResults) : [];
  const failed = tests.filter((test) => !test.passed && !test.skipped).length;
  return {
    passed: tests.filter((test) => test.passed).length,
    // A file that did not load, or that failed outside its tests, has failed as well.
    failed: failed === 0 && !passed ? 1 : failed,
    skipped: tests.filter((test) => test.skipped).length,
  };
}

const sum = (counts) =>
  counts.reduce((total, count) => ({ passed: total.passed + count.passed, failed: total.failed + count.failed, skipped: total.skipped + count.skipped }), { passed: 0, failed: 0, skipped: 0 });

/**
 * @param browsers what starts each engine, by its name.
 * @param launch gives a launcher for each of them.
 * @param plugins come before those that all tests have.
 */
export async function runBrowserTests(files, browsers, { launch = launchers, plugins = [] } = {}) {
  if (files.length === 0) return sum([]);

  const runner = await startTestRunner({
    config: { ...config, files, browsers: launch(browsers), plugins: [...plugins, ...config.plugins] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The tests in browsers did not start.');
  await new Promise((resolve) => runner.on('stopped', resolve));

  const sessions = [...runner.sessions.all()];
  const counts = runner.browsers.map(({ name }) => {
    const count = sum(sessions.filter(({ browser }) => browser.name === name).map(countSession));
    console.log(`${name}: ${count.passed} passed, ${count.failed} failed`);
    if (count.passed + count.failed > 0) return count;
    console.error(`${name} is here, but ran no test.`);
    return { ...count, failed: 1 };
  });
  return sum(counts);
}
