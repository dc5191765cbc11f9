// The list of what a release is made of (CycloneDX), by npm itself. Asked for the whole project it would name our tools, and
// stop at their quarrels; what our files hold it could not know. So it is asked for a project that depends on just that.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';

const read = (path) => JSON.parse(readFileSync(`${ROOT}/${path}`, 'utf8'));

function askNpm(lock, manifest) {
  const above = mkdtempSync(join(tmpdir(), 'dry-needling-sbom-'));
  // npm calls the project by its folder.
  const folder = join(above, manifest.name);
  try {
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
    return JSON.parse(execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'library'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
  } finally {
    rmSync(above, { recursive: true, force: true });
  }
}

/** @param shipped packages by name and version. */
export function sbom(shipped) {
  const lock = read('package-lock.json');
  const { name, version, license, description } = read('package.json');
  const top = shipped.filter((each) => lock.packages[`node_modules/${each.name}`]?.version === each.version);
  const manifest = { name, version, license, description, dependencies: Object.fromEntries(top.map((each) => [each.name, each.version])) };
  const plain = Object.fromEntries(Object.entries(lock.packages).map(([path, { dev: _dev, devOptional: _devOptional, ...rest }]) => [path, path ? rest : manifest]));
  const found = askNpm({ ...lock, packages: plain }, manifest);
  const isShipped = (reference) => shipped.some((each) => reference === `${each.name}@${each.version}`);
  const missing = shipped.filter((each) => !found.components.some((component) => component['bom-ref'] === `${each.name}@${each.version}`));
  if (missing.length) throw new Error(`npm knows nothing of ${missing.map((each) => `${each.name}@${each.version}`).join(', ')}.`);
  const own = `${name}@${version}`;
  const components = found.components.filter((component) => isShipped(component['bom-ref']));
  const dependencies = found.dependencies.filter(({ ref }) => ref === own || isShipped(ref)).map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isShipped) }));
  return `${JSON.stringify({ ...found, components, dependencies }, null, 2)}\n`;
}
