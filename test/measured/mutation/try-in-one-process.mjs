// A process that knows the tests of some files, and runs those that a mutant concerns: a thousand times as fast as a
// process for each. What no test notices here is tried again in a process of its own (in-node.mjs).
//   node try-in-one-process.mjs <test files>
import { register } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const shim = pathToFileURL(join(import.meta.dirname, 'collected-tests.mjs')).href;
const hooks = `export const resolve = (name, context, next) => (name === 'node:test' ? { url: '${shim}', shortCircuit: true } : next(name, context));`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
const { collected } = await import('./collected-tests.mjs');
for (const file of process.argv.slice(2)) await import(pathToFileURL(resolve(file)).href);

const switches = (globalThis.__stryker__ ??= {});
console.warn = console.error = console.log = () => {};

async function passes(index) {
  try {
    await collected[index].run();
    return true;
  } catch {
    return false;
  }
}

/** Programs that a test starts have the same mutant. */
function choose(mutant) {
  switches.activeMutant = mutant;
  if (mutant === undefined) delete process.env.__STRYKER_ACTIVE_MUTANT__;
  else process.env.__STRYKER_ACTIVE_MUTANT__ = mutant;
}

const tests = [];
for (const [index, { name }] of collected.entries()) {
  switches.currentTestId = String(index);
  const start = performance.now();
  if (!(await passes(index))) throw new Error(`${name} fails without any mutant.`);
  tests.push({ index, name, time: performance.now() - start, hits: Object.keys(switches.mutantCoverage?.perTest[index] ?? {}) });
}
switches.currentTestId = undefined;
process.send({ tests, atStart: Object.keys(switches.mutantCoverage?.static ?? {}) });

process.on('message', async ({ mutant, indexes }) => {
  choose(mutant);
  let failed;
  for (const index of indexes) {
    if (await passes(index)) continue;
    failed = index;
    break;
  }
  choose(undefined);
  // It may have left something behind.
  const isClean = failed === undefined || (await passes(failed));
  process.send({ mutant, by: failed === undefined ? undefined : collected[failed].name, isClean });
});
