// Runs test files of apps that use the package, after installing their frameworks and the packed package.
import { prepareWorkspace } from '../consumers/tools/workspace.mjs';
import { installBrowsers } from './install-browsers.mjs';
import { runNodeTests } from './node-tests.mjs';

export function runConsumerTests(files) {
  installBrowsers(['chromium']);
  prepareWorkspace();
  return runNodeTests(files);
}
