import assert from 'node:assert/strict';
import { it } from 'node:test';
import { mustRun } from './tools/run.mjs';
import { copyApp } from './tools/workspace.mjs';

it('Jest with jsdom reads the package, shows an element and hears it', async () => {
  copyApp('jest');
  assert.match(await mustRun('jest', 'test'), /3 passed/);
});
