// Runs test files with Node's own test runner and counts their tests.
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { spec as Spec } from 'node:test/reporters';
import { nothing } from './count.mjs';

export async function runNodeTests(files) {
  const count = nothing();
  if (files.length === 0) return count;

  const testsIn = new Map(files.map((file) => [file, 0]));
  const tests = run({ files, concurrency: availableParallelism() });
  // A file that does not load is reported as a test named as the file, and so is a file without a test.
  const isGroup = ({ details, name }) => details.type === 'suite' || testsIn.has(name);
  tests.on('test:pass', (test) => {
    if (isGroup(test)) return;
    testsIn.set(test.file, (testsIn.get(test.file) ?? 0) + 1);
    count[test.skip === undefined && test.todo === undefined ? 'passed' : 'skipped']++;
  });
  // A group fails with its tests, which are counted; or by itself, when its hooks or its file do.
  tests.on('test:fail', (test) => {
    testsIn.set(test.file, (testsIn.get(test.file) ?? 0) + 1);
    if (!(isGroup(test) && test.details.error.failureType === 'subtestsFailed')) count.failures.push(`${relative('.', test.file ?? '')}: ${test.name}`);
  });

  const report = tests.compose(new Spec());
  report.pipe(process.stdout, { end: false });
  await finished(report);

  for (const [file, number] of testsIn) {
    if (number === 0) count.failures.push(`${relative('.', file)} holds no test`);
  }
  return count;
}
