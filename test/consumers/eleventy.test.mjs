import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { buildApp } from './tools/app.mjs';
import { serveFolder } from './tools/browser.mjs';
import { serverChecksOf } from './tools/server-checks.mjs';
import { INSTALLED_PACKAGE, WORKSPACE } from './tools/workspace.mjs';

/** In a project of its own, npm puts the package into its folder; here, it lies in that of all apps. */
function linkPackage() {
  const link = join(WORKSPACE, 'eleventy/node_modules/dry-needling-elements');
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(INSTALLED_PACKAGE, link, 'junction');
}

describe('Eleventy', () => {
  const start = async () => {
    linkPackage();
    return serveFolder(await buildApp('eleventy', '_site'));
  };
  // Its script is the loader, which shows anew what stands there.
  const checks = serverChecksOf(start, { keeps: false });
  for (const [what, check] of checks) it(what, check);
});
