// Measuring changes what is built: it is done in a copy, so that dist stays what ships.
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/build/paths.mjs';

/** What the tests need. */
const PARTS = ['dist', 'src', 'test', 'stories', 'package.json', 'tsconfig.json', 'rollup.config.mjs', 'web-test-runner.config.mjs', 'README.md', 'CHANGELOG.md', 'LICENSE'];
/** Tests of suites that are not run in the copy, with what they have installed. */
const LEFT_OUT = /[\\/]test[\\/](consumers|wordpress|site|bench|visual)$|[\\/]node_modules$/;

/** With dist as it is. @returns the folder, below `coverage`, which git ignores. */
export function copyProject(name) {
  const folder = join(ROOT, 'coverage', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}
