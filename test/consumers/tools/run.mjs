// Runs an app's own commands.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { WORKSPACE } from './workspace.mjs';

/** None of the tools may tell anybody that it runs, nor ask a question. */
const QUIET = {
  CI: 'true', DO_NOT_TRACK: '1', NG_CLI_ANALYTICS: 'false', NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1', FORCE_COLOR: undefined,
  // Of this test: the test runner of an app, and its npm, are their own.
  NODE_TEST_CONTEXT: undefined, NODE_ENV: undefined, npm_config_local_prefix: undefined,
};

/** Starts `npm run <script>` in the app's folder. */
export const spawnScript = (name, script, { args = [], environment = {}, ...options } = {}) =>
  spawn('npm', ['run', '--silent', script, '--', ...args], {
    cwd: join(WORKSPACE, name),
    env: { ...process.env, ...QUIET, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    ...options,
  });

/** @returns {Promise<{ status: number, output: string }>} of `npm run <script>` in the app's folder. */
export function runScript(name, script, options) {
  return new Promise((resolve, reject) => {
    const child = spawnScript(name, script, options);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}

/** As `runScript`; what the tool has printed is the message if it fails. */
export async function mustRun(name, script, options) {
  const { status, output } = await runScript(name, script, options);
  if (status !== 0) throw new Error(`npm run ${script} failed in the app ${name}:\n${output}`);
  return output;
}
