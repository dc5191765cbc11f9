// Runs test files in Node, each in a process of its own: also what happens when a module is loaded is then a mutant's.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = (name) => pathToFileURL(join(import.meta.dirname, name)).href;

/** @returns whether all its tests passed, and in what time. */
function runFile(project, file, env, most = 120_000) {
  const start = performance.now();
  const child = spawn(process.execPath, [`--test-reporter=${here('bail-reporter.mjs')}`, file], { cwd: project, stdio: 'ignore', env: { ...process.env, ...env } });
  // A mutant may never end.
  const timer = setTimeout(() => child.kill('SIGKILL'), most);
  return new Promise((resolve) =>
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve({ passed: code === 0, time: performance.now() - start });
    }),
  );
}

/** Which mutants each test file passes, and how long it takes. */
async function measure(project, files) {
  const measured = [];
  for (const file of files) {
    const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
    const { passed, time } = await runFile(project, file, { NODE_OPTIONS: `--import=${here('tell-hits.mjs')}`, MUTATION_HITS: folder });
    if (!passed) throw new Error(`${file} fails without any mutant.`);
    measured.push({ file, time, hits: new Set(readdirSync(folder).flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))) });
    rmSync(folder, { recursive: true });
  }
  return measured.sort((a, b) => a.time - b.time);
}

/** Tells of each mutant whether a test of `files` fails with it. */
export async function runInNode({ project, files, mutants, tell }) {
  const tests = await measure(project, files);
  const waiting = [...mutants];
  async function work() {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const own = tests.filter(({ hits }) => hits.has(mutant.id));
      let killedBy;
      for (const { file, time } of own) {
        const { passed } = await runFile(project, file, { __STRYKER_ACTIVE_MUTANT__: mutant.id }, 20_000 + 5 * time);
        if (passed) continue;
        killedBy = file;
        break;
      }
      tell(mutant, own.length ? (killedBy ? 'killed' : 'survived') : 'not run', killedBy);
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
