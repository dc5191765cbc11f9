// TypeScript 7 has no JavaScript API: its command is the only way to it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from './paths.mjs';

export async function compile() {
  const tsc = spawn(process.execPath, [`${ROOT}/node_modules/typescript/bin/tsc`, '--project', ROOT], { cwd: ROOT, stdio: 'inherit' });
  const [code] = await once(tsc, 'exit');
  if (code !== 0) throw new Error('The TypeScript above does not compile.');
}
