// What TypeScript says in a project that has installed the package: with each TypeScript, with both ways to find modules,
// and in each framework, with the framework's own types. What must be wrong stands in types/ below "@ts-expect-error".
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { exported } from '../package/tools/exports.mjs';
import { copyApp } from './tools/workspace.mjs';

const TYPESCRIPTS = ['typescript', 'typescript6', 'typescript7'];
const RESOLUTIONS = { nodenext: 'nodenext', bundler: 'esnext' };

/** One import for each path; only a browser knows what is in the others. */
const imports = exported()
  .map(({ key, specifier }, index) => {
    if (key === './types/*') return `import type {} from '${specifier}';`;
    if (specifier.endsWith('.json')) return `import json${index} from '${specifier}' with { type: 'json' };\njson${index} satisfies object;`;
    if (/\/cdn\/|\/embed\/|\.html$/.test(specifier)) return '';
    return `import * as module${index} from '${specifier}';\nmodule${index} satisfies object;`;
  })
  .join('\n');

describe('types', () => {
  let folder;
  before(() => {
    folder = copyApp('types');
    writeFileSync(join(folder, 'paths.ts'), imports);
  });

  /** Where npm has put a package, whatever it lets others import. */
  const pathOf = (name) => createRequire(join(folder, 'package.json')).resolve.paths(name).map((path) => join(path, name)).find((path) => {
    try {
      return readFileSync(join(path, 'package.json'));
    } catch {
      return undefined;
    }
  });

  function run(name, command, ...args) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(pathOf(name), command), ...args], { cwd: folder, encoding: 'utf8' });
    return { status, output: stdout + stderr };
  }

  function mustPass(...command) {
    const { status, output } = run(...command);
    assert.equal(status, 0, output);
  }

  for (const typescript of TYPESCRIPTS)
    for (const [moduleResolution, module] of Object.entries(RESOLUTIONS))
      it(`every path, tags, properties, events, React, Preact, Solid: ${typescript}, ${moduleResolution}`, () => mustPass(typescript, 'bin/tsc', '--module', module, '--moduleResolution', moduleResolution));

  it('Vue', () => mustPass('vue-tsc', 'bin/vue-tsc.js', '--project', 'tsconfig.vue.json'));

  it('Svelte', () => {
    const { output } = run('svelte-check', 'bin/svelte-check', '--tsconfig', './tsconfig.svelte.json', '--output', 'machine', '--threshold', 'error');
    const found = [...output.matchAll(/ ERROR "([^"]+)" (\d+):/g)].map(([, file, line]) => `${file}:${line}`);
    const lines = readFileSync(join(folder, 'frameworks/SvelteWrong.svelte'), 'utf8').split('\n');
    const wrong = lines.flatMap((line, index) => (line.startsWith('<!-- wrong') ? `frameworks/SvelteWrong.svelte:${index + 2}` : []));
    assert.deepEqual(found, wrong, output);
  });
});
