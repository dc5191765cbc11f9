// Runs test files that start a WordPress of their own, after getting what they lack.
import { installPackages, lacks } from '../wordpress/site/packages.mjs';
import { installBrowsers } from './install-browsers.mjs';
import { runNodeTests } from './node-tests.mjs';

export async function runWordPressTests(files) {
  const reason = lacks();
  if (reason) throw new Error(`The tests of the WordPress plugin do not run here: ${reason}`);
  // Before the tests begin: two of them would stand in each other's way.
  installPackages();
  installBrowsers(['chromium']);
  return runNodeTests(files);
}
