// The processes of one test run: started here, ended here, and no other.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const running = new Set();

/** PHP's web server leaves its workers behind: each program is a group of its own, and ends as one. */
function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Starts a program; what it says is kept for when it fails. */
export function start(program, args, options = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
  child.said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (child.said = (child.said + text).slice(-20_000)));
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** Waits until something answers, or the program ends. */
export async function ready(child, answers, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (child.exitCode !== null) break;
    if (await answers()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${child.spawnfile} did not get ready:\n${child.said}`);
}

/** Ends a program and waits until it is gone. */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  signal(child, 'SIGTERM');
  const late = setTimeout(() => signal(child, 'SIGKILL'), 10_000);
  await gone;
  clearTimeout(late);
}

export const stopAll = () => Promise.all([...running].map(stop));

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => process.exit(1));
process.on('exit', () => running.forEach((child) => signal(child, 'SIGKILL')));
