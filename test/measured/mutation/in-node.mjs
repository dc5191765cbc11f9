// Tries mutants in Node: first many in one process, then what is left, and what a module does when it is loaded, each in a
// process of its own.
import { fork, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = (name) => join(import.meta.dirname, name);
/** Longer than this, a mutant does not end. */
const patience = (time) => 10_000 + 5 * time;

/** A process that tries one mutant after the other. */
async function openTrial(project, files) {
  const child = fork(here('try-in-one-process.mjs'), files, { cwd: project, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const answer = (most) =>
    new Promise((resolve, reject) => {
      const timer = most && setTimeout(() => child.kill('SIGKILL'), most);
      const end = (settle, value) => {
        clearTimeout(timer);
        child.off('message', onMessage).off('exit', onExit);
        settle(value);
      };
      const onMessage = (message) => end(resolve, message);
      const onExit = () => (most ? end(resolve, { by: 'no end', isClean: false }) : end(reject, new Error('The tests fail without any mutant.')));
      child.on('message', onMessage).on('exit', onExit);
    });
  const { tests, atStart } = await answer();
  tests.sort((a, b) => a.time - b.time);
  const hits = tests.map((test) => new Set(test.hits));
  return {
    concerned: (id) => tests.filter((_, place) => hits[place].has(id)),
    isAtStart: (id) => atStart.includes(id),
    try(id, concerned) {
      const told = answer(patience(concerned.reduce((sum, { time }) => sum + time, 0)));
      child.send({ mutant: id, indexes: concerned.map(({ index }) => index) });
      return told;
    },
    close: () => child.kill(),
  };
}

/** @returns whether all tests of a file pass with a mutant, in a process of its own. */
function passes(project, file, mutant) {
  const child = spawn(process.execPath, [`--test-reporter=${pathToFileURL(here('bail-reporter.mjs')).href}`, file], { cwd: project, stdio: 'ignore', env: { ...process.env, __STRYKER_ACTIVE_MUTANT__: mutant } });
  const timer = setTimeout(() => child.kill('SIGKILL'), 120_000);
  return new Promise((resolve) =>
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    }),
  );
}

/** Tells of each mutant whether a test of `files` fails with it. */
export async function runInNode({ project, files, mutants, tell }) {
  const waiting = [...mutants];
  async function work() {
    let trial = await openTrial(project, files);
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const { id } = mutant;
      const concerned = trial.concerned(id);
      const { by, isClean } = concerned.length ? await trial.try(id, concerned) : { isClean: true };
      if (!isClean) {
        trial.close();
        trial = await openTrial(project, files);
      }
      if (by) tell(mutant, 'killed', by);
      else if (!concerned.length && !trial.isAtStart(id)) tell(mutant, 'not run');
      else {
        let killer;
        for (const file of files) if (!killer && !(await passes(project, file, id))) killer = file;
        tell(mutant, killer ? 'killed' : 'survived', killer);
      }
    }
    trial.close();
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
