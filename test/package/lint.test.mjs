// Mistakes that a reader overlooks: oxlint's rules of correctness, with no exception by file.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { ROOT } from './tools/files.mjs';

it('`npm run lint` finds nothing', () => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'lint'], { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
  assert.equal(status, 0, stdout + stderr);
});
