// The package as npm sends it. Two builds of one commit must give the same bytes: then anybody can check what was published.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST, ROOT } from '../paths.mjs';
import { sha256 } from './hashes.mjs';

const ZIP = 'wordpress/dry-needling-elements.zip';

/** In a process of its own: the compiler and the bundler remember what they have read. */
const build = () => execFileSync(process.execPath, ['src/build/build.mjs'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });

/** Its scripts would build once more. */
const npmPack = (folder) => JSON.parse(execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))[0];

/** Builds, and puts the package and the WordPress plugin into a folder. */
export async function pack(folder) {
  build();
  const { filename, version } = npmPack(folder);
  const plugin = join(folder, `dry-needling-elements-wordpress-${version}.zip`);
  copyFileSync(`${DIST}/${ZIP}`, plugin);
  return { tarball: join(folder, filename), plugin };
}

/** Builds once more. @returns what has come out otherwise. */
export async function sameTwice({ tarball, plugin }) {
  const folder = mkdtempSync(join(tmpdir(), 'dry-needling-again-'));
  try {
    const again = await pack(folder);
    return Object.entries({ tarball, plugin }).filter(([kind, path]) => sha256(readFileSync(path)) !== sha256(readFileSync(again[kind]))).map(([, path]) => `${path} is another one after a second build.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
