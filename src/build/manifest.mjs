// Writes dist/custom-elements.json.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ROOT } from './paths.mjs';

export function buildManifest() {
  const program = fileURLToPath(import.meta.resolve('@custom-elements-manifest/analyzer/cem.js'));
  const { status, stderr, stdout } = spawnSync(process.execPath, [program, 'analyze', '--quiet', '--config', 'src/build/manifest/config.mjs'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The custom elements manifest could not be made:\n${stdout}${stderr}`);
}
