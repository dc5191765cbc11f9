// `npm run coverage`: which lines and branches of src the tests run, in Node and in Chromium together.
// Fails below the threshold, and where a file of src is missing without a reason.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../../src/build/build.mjs';
import { copyProject } from '../copy-of-project.mjs';
import { buildReadable } from '../readable-bundles.mjs';
import { ROOT } from '../../../src/build/paths.mjs';
import { installBrowsers } from '../../runner/install-browsers.mjs';
import { report } from './report.mjs';

if (!installBrowsers(['chromium']).chromium) throw new Error('Coverage is counted in Chromium.');

// To try one of these steps alone: --steps bundle,test,report
const { values } = parseArgs({ options: { 'no-build': { type: 'boolean' }, steps: { type: 'string', default: 'bundle,test,report' } } });
const steps = values.steps.split(',');
const raw = join(ROOT, 'coverage/raw');
let project = join(ROOT, 'coverage/project');

if (steps.includes('bundle')) {
  if (!values['no-build']) await build();
  project = copyProject('project');
  await buildReadable(project);
}
if (steps.includes('test')) {
  rmSync(raw, { recursive: true, force: true });
  execFileSync(process.execPath, [join(project, 'test/measured/coverage/run-tests.mjs'), raw], { cwd: project, stdio: 'inherit', env: { ...process.env, NODE_V8_COVERAGE: raw } });
}
if (steps.includes('report') && !(await report({ project, raw, out: join(ROOT, 'coverage/report') }))) process.exitCode = 1;
