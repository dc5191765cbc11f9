// Writes dist/cdn: the bundles, what they weigh, and the licences they owe.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rollup } from 'rollup';
import { licences } from './bundle/licence-banner.mjs';
import { nameParts } from './bundle/parts.mjs';
import { weigh } from './bundle/weigh.mjs';
import { DIST } from './paths.mjs';

async function withBundle({ output, ...input }, use) {
  const bundle = await rollup(input);
  try {
    return (await use(bundle, output)).output;
  } finally {
    await bundle.close();
  }
}

/** Builds what one rollup configuration describes; returns its files, already written. */
export const writeBundle = (configuration) => withBundle(configuration, (bundle, output) => bundle.write(output));

/** The loader knows its parts by what is in them, so they come first. */
export async function writeLoader({ parts, loader }, dir = `${DIST}/cdn`) {
  const chunks = await Promise.all(parts().map((configuration) => withBundle(configuration, (bundle, output) => bundle.generate(output))));
  const { files, tables } = nameParts(chunks.flat());
  mkdirSync(`${dir}/parts`, { recursive: true });
  for (const { name, code } of files) writeFileSync(`${dir}/parts/${name}`, code);
  // Those of an earlier build have other names.
  for (const old of readdirSync(`${dir}/parts`)) if (!files.some(({ name }) => name === old)) rmSync(`${dir}/parts/${old}`);
  return [...files.map(({ name, code }) => ({ fileName: `parts/${name}`, code })), ...(await writeBundle(loader(tables, dir)))];
}

/** @param configurations what rollup.config.mjs exports. */
export async function bundleAll({ default: bundles, ...loading }) {
  const files = (await Promise.all([...bundles.map(writeBundle), writeLoader(loading)])).flat();
  const weighed = await Promise.all(files.map(async ({ fileName, code }) => [fileName, await weigh(code)]));
  const integrity = Object.fromEntries(weighed.sort(([a], [b]) => (a < b ? -1 : 1)));
  mkdirSync(`${DIST}/cdn`, { recursive: true });
  writeFileSync(`${DIST}/cdn/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
  writeFileSync(`${DIST}/cdn/licences.txt`, licences());
  return integrity;
}
