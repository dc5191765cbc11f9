import { describe, it } from 'node:test';
import { join } from 'node:path';
import { checksOf } from './tools/checks.mjs';
import { mustRun } from './tools/run.mjs';
import { copyApp } from './tools/workspace.mjs';

describe('React', () => {
  const checks = checksOf(async () => {
    const folder = copyApp('react');
    await mustRun('react', 'build');
    return join(folder, 'dist');
  });
  for (const [what, check] of checks) it(what, check);
});
