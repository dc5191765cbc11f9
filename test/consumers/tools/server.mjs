// Starts the server that an app has built for itself.
import { once } from 'node:events';
import { freePort } from '../../runner/free-port.mjs';
import { spawnScript } from './run.mjs';

/** Tests that are broken off end what they have started, too. */
const running = new Set();
process.on('exit', () => running.forEach((kill) => kill()));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

const answers = (address) => fetch(address).then(({ ok }) => ok, () => false);

/**
 * `npm run <script>` in the app's folder, until it answers.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function startServer(name, { script = 'start', path = '/' } = {}) {
  const port = await freePort();
  // A group of its own: what npm starts ends with it.
  const child = spawnScript(name, script, { environment: { PORT: String(port), HOST: '127.0.0.1', HOSTNAME: '127.0.0.1' }, detached: process.platform !== 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const ended = once(child, 'close');
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const kill = () => hasEnded() || process.kill(process.platform === 'win32' ? child.pid : -child.pid);
  running.add(kill);
  const close = async () => {
    running.delete(kill);
    kill();
    await ended;
  };

  const address = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + 30_000; !(await answers(address + path)); ) {
    if (hasEnded() || Date.now() > end) {
      await close();
      throw new Error(`npm run ${script} does not answer in the app ${name}:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { address, close };
}
