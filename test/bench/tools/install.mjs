// Installs the other libraries into a folder of their own, outside the project: nothing may find them by accident.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('..', import.meta.url));

/** @returns the folder, installed once for each lock file. */
export function installLibraries() {
  const lock = readFileSync(join(HERE, 'package-lock.json'));
  const folder = join(tmpdir(), `dry-needling-bench-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`);
  const done = join(folder, '.installed');
  if (existsSync(done)) return folder;
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(HERE, file), join(folder, file));
  console.log('Installing the other libraries (once) …');
  // Their install scripts count their users: they are left out.
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  writeFileSync(done, '');
  return folder;
}
