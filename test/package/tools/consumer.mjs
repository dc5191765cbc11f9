// A project that has installed the packed package: what it can import is what everybody can.
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT, readJson } from './files.mjs';
import { packInto } from './pack.mjs';

const { name, dependencies, peerDependencies } = readJson('package.json');

/** @returns {{ folder: string, packed: { filename: string, size: number, files: { path: string }[] }, remove: () => void }} */
export function createConsumer() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'consumer-')));
  const { packed, unpacked } = packInto(folder);
  mkdirSync(join(folder, 'node_modules'));
  renameSync(unpacked, join(folder, 'node_modules', name));
  for (const dependency of Object.keys({ ...dependencies, ...peerDependencies })) {
    const link = join(folder, 'node_modules', dependency);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', dependency), link, 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  return { folder, packed, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
