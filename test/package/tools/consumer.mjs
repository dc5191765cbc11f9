// A project that has installed the packed package: what it can import is what everybody can.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT, readJson } from './files.mjs';

const { name, dependencies, peerDependencies } = readJson('package.json');

/** @returns {{ folder: string, packed: { filename: string, size: number, files: { path: string }[] }, remove: () => void }} */
export function createConsumer() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'consumer-')));
  // Its scripts would build, and other tests read at this moment what has been built.
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  execFileSync('tar', ['-xzf', packed.filename], { cwd: folder });
  mkdirSync(join(folder, 'node_modules'));
  renameSync(join(folder, 'package'), join(folder, 'node_modules', name));
  for (const dependency of Object.keys({ ...dependencies, ...peerDependencies })) {
    const link = join(folder, 'node_modules', dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', dependency), link, 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  return { folder, packed, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
