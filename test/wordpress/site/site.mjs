// A WordPress of its own, below a temporary folder: database without a port, PHP's own web server on loopback.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, unpackWordPress } from './packages.mjs';
import { freePort } from '../../runner/free-port.mjs';
import { ready, start, stopAll } from './processes.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

function must(program, args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error || status !== 0) throw new Error(`${program} failed:\n${error?.message ?? stdout + stderr}`);
  return stdout;
}

async function startDatabase(folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'db.sock');
  // As root it would refuse to run, unless told that this is meant.
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  const common = ['--no-defaults', `--datadir=${data}`, ...user];
  must('mariadb-install-db', [...common, '--skip-test-db', '--auth-root-authentication-method=normal']);
  const server = start('mariadbd', [
    ...common, `--socket=${socket}`, `--pid-file=${join(folder, 'db.pid')}`, '--skip-networking', '--skip-log-bin',
    // Nobody keeps this database: it need not wait for the disk.
    '--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0', '--innodb-log-file-size=16M',
  ]);
  await ready(server, () => existsSync(socket));
  return socket;
}

function configure(site, socket, address) {
  mkdirSync(join(site, 'wp-content/mu-plugins'), { recursive: true });
  mkdirSync(join(site, 'wp-content/uploads'), { recursive: true });
  cpSync(here('mu-plugin.php'), join(site, 'wp-content/mu-plugins/tests.php'));
  const config = readFileSync(here('wp-config.php'), 'utf8').replaceAll('{{socket}}', socket).replaceAll('{{address}}', address);
  writeFileSync(join(site, 'wp-config.php'), config);
}

async function startServer(site, port) {
  const server = start('php', ['-d', 'upload_max_filesize=32M', '-d', 'post_max_size=32M', '-d', 'memory_limit=256M', '-S', `127.0.0.1:${port}`, '-t', site, here('router.php')], {
    cwd: site,
    // A page of the editor asks for many things at once.
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  await ready(server, () => fetch(`http://127.0.0.1:${port}/wp-includes/version.php`, { redirect: 'manual' }).then(() => true, () => false));
  return server;
}

/**
 * @param {string} [wordpress] folder of a WordPress to copy; else Debian's.
 * @returns {Promise<{ address: string, folder: string, path: string, version: string, close: () => Promise<void> }>}
 */
export async function startSite(wordpress) {
  installPackages();
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const close = async () => {
    await stopAll();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const path = wordpress ? join(folder, 'site') : unpackWordPress(folder);
    if (wordpress) cpSync(wordpress, path, { recursive: true });
    const socket = await startDatabase(folder);
    const port = await freePort();
    const address = `http://127.0.0.1:${port}`;
    configure(path, socket, address);
    const version = must('php', [here('install.php'), path, address]).trim().split('\n').at(-1);
    const server = await startServer(path, port);
    return { address, folder, path, version, said: () => server.said, close };
  } catch (error) {
    await close();
    throw error;
  }
}
