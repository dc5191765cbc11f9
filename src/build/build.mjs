// Everything the package ships: the content, the modules for npm, the files for pages without a build,
// and the WordPress plugin.
import { rmSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildBuilder } from './builder.mjs';
import { bundleAll } from './bundle.mjs';
import { compile } from './compile.mjs';
import { buildContent } from './content.mjs';
import { buildEditorData } from './editor-data.mjs';
import { buildManifest } from './manifest.mjs';
import { DIST } from './paths.mjs';
import { buildServer } from './server.mjs';
import { overBudget } from './sizes/budgets.mjs';
import { sizeTable } from './sizes/table.mjs';
import { buildTypes } from './types.mjs';
import { buildWordPress } from './wordpress.mjs';

async function step(name, work) {
  const start = performance.now();
  try {
    const result = await work();
    console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return result;
  } catch (error) {
    error.message = `${name} failed: ${error.message}`;
    throw error;
  }
}

/**
 * @param {{ clean?: boolean, content?: boolean, server?: boolean, base?: string }} [steps] what to do besides compiling and bundling; `server`: what is made by rendering; `base`: the public address of dist/embed.
 * @returns what each file for pages without a build weighs.
 */
export async function build({ clean = true, content = true, server = true, base } = {}) {
  if (clean) rmSync(DIST, { recursive: true, force: true });
  if (content) await step('content', buildContent);
  await step('compile', compile);
  await step('manifest', buildManifest);
  await step('types for frameworks', buildTypes);
  await step('data for editors', buildEditorData);
  // Loaded late: the configuration lists the files that the compiler has just written.
  const configurations = await import(`../../rollup.config.mjs?${Date.now()}`);
  const integrity = await step('bundle', () => bundleAll(configurations));
  if (server) {
    await step('server', () => buildServer(configurations, base));
    await step('WordPress plugin', buildWordPress);
  }
  await step('builder', () => buildBuilder(configurations));
  return integrity;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { values } = parseArgs({ options: { base: { type: 'string' } } });
    const integrity = await build(values);
    console.log(`\n${sizeTable(integrity)}`);
    // A file that is too heavy is a file all the same: who only tests or looks at it can.
    const complaints = overBudget(integrity);
    if (complaints.length) throw new Error(complaints.join('\n'));
  } catch (error) {
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
