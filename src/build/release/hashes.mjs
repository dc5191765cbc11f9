// What pages and people compare files with.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const sha256 = (content) => createHash('sha256').update(content).digest('hex');
const sri = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** As `sha256sum --check` reads it. */
export const sums = (folder) => readdirSync(folder).filter((name) => name !== 'SHA256SUMS').sort().map((name) => `${sha256(readFileSync(join(folder, name)))}  ${name}\n`).join('');

/** Takes the package apart. @returns where its dist/cdn is not what its integrity.json says. */
export function verifyIntegrity({ tarball }) {
  const folder = mkdtempSync(join(tmpdir(), 'dry-needling-unpacked-'));
  try {
    execFileSync('tar', ['-xzf', tarball, '-C', folder]);
    const cdn = join(folder, 'package/dist/cdn');
    const promised = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8'));
    const there = readdirSync(cdn, { recursive: true }).map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.js'));
    return [
      ...Object.keys(promised).filter((name) => !there.includes(name)).map((name) => `dist/cdn/${name} is missing.`),
      ...there.filter((name) => sri(readFileSync(join(cdn, name))) !== promised[name]?.integrity).map((name) => `dist/cdn/${name} is not the file that integrity.json describes.`),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
