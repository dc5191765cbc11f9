// The package as npm would publish it.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './files.mjs';

/**
 * Packs what has been built into `folder`, and unpacks it beside it.
 * @returns {{ packed: { filename: string, size: number, files: { path: string }[] }, unpacked: string }}
 */
export function packInto(folder) {
  // Its scripts would build, and other tests read at this moment what has been built.
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  execFileSync('tar', ['-xzf', packed.filename], { cwd: folder });
  return { packed, unpacked: join(folder, 'package') };
}
