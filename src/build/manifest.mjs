// Writes dist/custom-elements.json, and refuses to where something public is not described.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { undescribed } from './manifest/undescribed.mjs';
import { ROOT } from './paths.mjs';

const ANALYZER = fileURLToPath(import.meta.resolve('@custom-elements-manifest/analyzer/cem.js'));
const CONFIG = fileURLToPath(new URL('manifest/config.mjs', import.meta.url));

/** @param {string} [root] the folder that holds `src`, and gets `dist`. */
export function buildManifest(root = ROOT) {
  const { status, stderr, stdout } = spawnSync(process.execPath, [ANALYZER, 'analyze', '--quiet', '--config', CONFIG], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The custom elements manifest could not be made:\n${stdout}${stderr}`);
  const gaps = undescribed(JSON.parse(readFileSync(`${root}/dist/custom-elements.json`, 'utf8')));
  if (gaps.length) throw new Error(`The doc comments are the public documentation, and lack something:\n${gaps.join('\n')}`);
}
