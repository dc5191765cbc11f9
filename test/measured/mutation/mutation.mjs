// `npm run mutation`: changes the code in a thousand small ways, one at a time, and sees whether a test fails each time.
// What nobody notices is listed. Fails below the threshold.
//   npm run mutation -- src/content/locale.ts     only these files
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../../../src/build/build.mjs';
import { ROOT } from '../../../src/build/paths.mjs';
import { copyProject } from '../copy-of-project.mjs';
import { buildReadable } from '../readable-bundles.mjs';
import { runInNode } from './in-node.mjs';
import { instrument } from './instrument.mjs';
import { EQUIVALENT } from './equivalent.mjs';
import { PLAN } from './plan.mjs';

/** So many of them, in percent. */
const LEAST = 85;

const { values, positionals } = parseArgs({ options: { 'no-build': { type: 'boolean' } }, allowPositionals: true });
const isAsked = (file) => !positionals.length || positionals.some((each) => file.startsWith(each));

/** The build writes another table in its place: src/build/bundle/parts-table.mjs. */
const isBuilt = (file) => file === 'src/embed/loader/parts.ts';
const filesIn = (folder) => readdirSync(join(ROOT, folder), { recursive: true }).filter((name) => name.endsWith('.ts')).map((name) => folder + name);
const filesOf = (pattern) => (pattern.endsWith('/') ? filesIn(pattern).filter((file) => !isBuilt(file)) : [pattern]);
const plan = PLAN.map((each) => ({ ...each, mutate: each.mutate.flatMap(filesOf).filter(isAsked) })).filter(({ mutate }) => mutate.length);
if (!plan.length) throw new Error('None of these files is in the plan.');

if (!values['no-build']) await build();
const project = copyProject('mutated');
const mutants = await instrument(project, plan.flatMap(({ mutate }) => mutate).filter((file, index, all) => all.indexOf(file) === index));
await buildReadable(project, ['all', 'server', 'none'].find((which) => plan.some(({ bundles = 'none' }) => bundles === which)));

// The copy's own, whose server serves what the copy holds.
const { runInChromium } = await import(pathToFileURL(join(project, 'test/measured/mutation/in-chromium.mjs')).href);

const start = performance.now();
/** By mutant: where tests of two kinds are to notice it, it is enough that one does. */
const found = new Map();
const SIGNS = { killed: '.', survived: '!', 'not run': '?' };
let tried = 0;
function tell(mutant, outcome, by) {
  const before = found.get(mutant.id)?.outcome;
  if (before !== 'survived' || outcome === 'killed') found.set(mutant.id, { ...mutant, outcome, by });
  process.stdout.write(`${SIGNS[outcome]}${++tried % 100 ? '' : ` ${tried}\n`}`);
}
console.log(`${mutants.length} mutants`);
for (const { run, mutate, tests } of plan) {
  const own = mutants.filter(({ id, file }) => mutate.includes(file) && found.get(id)?.outcome !== 'killed');
  await { node: runInNode, chromium: runInChromium }[run]({ project, files: tests, mutants: own, tell });
}
const results = [...found.values()];

const reasonFor = ({ file, source, was, becomes, outcome }) => (outcome === 'killed' ? undefined : EQUIVALENT.find((each) => each.file === file && source.includes(each.line) && each.was === was && each.becomes === becomes)?.why);
const scoreOf = (some) => {
  const counted = some.filter((each) => !reasonFor(each));
  const killed = counted.filter(({ outcome }) => outcome === 'killed').length;
  return { killed, counted: counted.length, same: some.length - counted.length, score: counted.length ? (100 * killed) / counted.length : 100 };
};
const line = (name, { killed, counted, same, score }) => `${name.padEnd(42)} ${score.toFixed(1).padStart(5)} %  ${killed} of ${counted}${same ? `, and ${same} that change nothing` : ''}`;

const oneLine = (code) => code.replace(/\s+/g, ' ').slice(0, 110);
console.log('\nNoticed by no test:');
for (const each of results.filter((result) => result.outcome !== 'killed' && !reasonFor(result)).sort((a, b) => a.id - b.id))
  console.log(`${each.file}:${each.line}:${each.column} ${each.what}${each.outcome === 'not run' ? ' (not run by any)' : ''}\n    ${oneLine(each.was)}\n    ${oneLine(each.becomes)}`);

console.log('');
for (const file of new Set(mutants.map((each) => each.file))) console.log(line(file, scoreOf(results.filter((result) => result.file === file))));
const all = scoreOf(results);
console.log(`${line('all', all)}\nin ${Math.round((performance.now() - start) / 60_000)} minutes`);
mkdirSync(join(ROOT, 'coverage'), { recursive: true });
writeFileSync(join(ROOT, 'coverage/mutants.json'), JSON.stringify(results, null, 1));
if (all.score < LEAST) console.error(`At least ${LEAST} % must be noticed.`);
process.exit(all.score < LEAST ? 1 : 0);
