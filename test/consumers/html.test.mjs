import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checksOf } from './tools/checks.mjs';
import { INSTALLED_PACKAGE, copyApp } from './tools/workspace.mjs';

describe('plain HTML', () => {
  const checks = checksOf(() => {
    const folder = copyApp('html');
    // As a person does who has no build: the files of dist/cdn, beside the page.
    cpSync(join(INSTALLED_PACKAGE, 'dist/cdn'), join(folder, 'js'), { recursive: true });
    return folder;
  });
  for (const [what, check] of checks) it(what, check);
});
