// Writes dist/cdn: the bundles, what they weigh, and the licences they owe.
import { mkdirSync, writeFileSync } from 'node:fs';
import { rollup } from 'rollup';
import { licences } from './bundle/licence-banner.mjs';
import { weigh } from './bundle/weigh.mjs';
import { DIST } from './paths.mjs';

/** Builds what one rollup configuration describes; returns its files, already written. */
export async function writeBundle({ output, ...input }) {
  const bundle = await rollup(input);
  try {
    return (await bundle.write(output)).output;
  } finally {
    await bundle.close();
  }
}

export async function bundleAll(configurations) {
  const files = (await Promise.all(configurations.map(writeBundle))).flat();
  const weighed = await Promise.all(files.map(async ({ fileName, code }) => [fileName, await weigh(code)]));
  const integrity = Object.fromEntries(weighed.sort(([a], [b]) => (a < b ? -1 : 1)));
  mkdirSync(`${DIST}/cdn`, { recursive: true });
  writeFileSync(`${DIST}/cdn/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
  writeFileSync(`${DIST}/cdn/licences.txt`, licences());
  return integrity;
}
