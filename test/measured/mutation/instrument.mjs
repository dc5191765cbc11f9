// Writes every mutant into the sources, each behind a switch: one build holds them all.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const silent = Object.fromEntries(['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((level) => [level, () => {}]));
const logger = { ...silent, ...Object.fromEntries(['Trace', 'Debug', 'Info', 'Warn', 'Error', 'Fatal'].map((level) => [`is${level}Enabled`, () => false])) };

/** @returns the mutants: `{ id, file, line, column, what, was, becomes, source }`, the last one its first line. */
export async function instrument(project, files) {
  const inputs = files.map((name) => ({ name, content: readFileSync(join(project, name), 'utf8'), mutate: true }));
  const options = { excludedMutations: [], ignorers: [], plugins: null };
  const { files: outputs, mutants } = await new Instrumenter(logger).instrument(inputs, options);
  for (const { name, content } of outputs) writeFileSync(join(project, name), content);
  // A mutant need not be what its types say.
  const settings = join(project, 'tsconfig.json');
  const { compilerOptions, ...rest } = JSON.parse(readFileSync(settings, 'utf8'));
  writeFileSync(settings, JSON.stringify({ ...rest, compilerOptions: { ...compilerOptions, noCheck: true } }));
  return mutants.map(({ id, fileName, location: { start, end }, mutatorName, replacement }) => {
    const lines = inputs.find(({ name }) => name === fileName).content.split('\n').slice(start.line, end.line + 1);
    const [source] = lines;
    lines.push(lines.pop().slice(0, end.column));
    lines[0] = lines[0].slice(start.column);
    return { id, file: fileName, line: start.line + 1, column: start.column + 1, what: mutatorName, was: lines.join('\n'), becomes: replacement, source };
  });
}
