// `node test/consumers/tools/update-lock.mjs`, after a change in a package.json here: brings the lock file up to date.
// Not `npm install`: no node_modules may lie in this folder, and the package itself is not in the registry.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SOURCE, writeManifests } from './workspace.mjs';

const folder = mkdtempSync(join(tmpdir(), 'consumers-lock-'));
const npm = (...args) => execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
try {
  writeManifests(folder);
  // Addresses are those of whoever runs this.
  npm('install', '--package-lock-only', '--omit-lockfile-registry-resolved');
  npm('ci', '--dry-run');
  copyFileSync(join(folder, 'package-lock.json'), join(SOURCE, 'package-lock.json'));
} finally {
  rmSync(folder, { recursive: true });
}
