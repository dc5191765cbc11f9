// What this library costs beside HTML written by hand, and beside other libraries that do the same.
//   npm run bench     seven rounds of everything, some twelve minutes on a quiet machine
//   npm run bench -- --write     the same; its figures go to figures.json, and their summary to README.md
//   npm run bench -- --quick     one round, ours and the limit, under a minute
//   --rounds 3  --jobs faq,comparison  --only "ours|Lion"  --json file  --markdown file  --no-build
// All pages of a round are measured one after the other: what slows the machine down slows all of them, and the ratios to
// the page written by hand are taken within a round. Other libraries take part in every third round, and in every sixth
// where many widgets are put on a page, which takes them longest.
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../src/build/build.mjs';
import { launch } from './tools/browser.mjs';
import { inlineOf, weigh } from './tools/bytes.mjs';
import { installLibraries } from './tools/install.mjs';
import { measureLiving } from './tools/living.mjs';
import { measureLoading } from './tools/loading.mjs';
import { writeReadme } from './tools/readme.mjs';
import { markdown, summarize } from './tools/report.mjs';
import { serve } from './tools/server.mjs';
import { targetsTable } from './tools/targets.mjs';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, write: { type: 'boolean' }, rounds: { type: 'string' }, jobs: { type: 'string' }, only: { type: 'string' }, json: { type: 'string' }, markdown: { type: 'string' }, 'no-build': { type: 'boolean' } },
});
const rounds = Number(values.rounds ?? (values.quick ? 1 : 7));
const jobs = (values.jobs ?? (values.quick ? 'faq' : 'faq,comparison,conditions')).split(',');
const only = values.only ?? (values.quick ? 'ours' : undefined);
const json = values.json ?? (values.write ? fileURLToPath(new URL('figures.json', import.meta.url)) : undefined);
const COUNTS = [1, 10, 100, 1000];

if (!values['no-build']) await build();
// Reads what was built.
const { makeSite } = await import('./tools/site.mjs');
const folder = installLibraries();
const { files, pages } = await makeSite(folder, { jobs, only: only && new RegExp(only) });
const certificate = await createRequire(join(folder, 'package.json'))('selfsigned').generate([{ name: 'commonName', value: 'localhost' }]);
const server = await serve({ files, certificate });
const browser = await launch();
const figures = new Map(pages.map(({ id }) => [id, { fast: [], slow: [], living: [] }]));
const start = performance.now();

try {
  for (let round = 0; round < rounds; round++) {
    // Another page begins in each round.
    const order = [...pages.slice(round % pages.length), ...pages.slice(0, round % pages.length)].filter(({ version }) => !version || round % 3 === 0);
    for (const page of order) {
      const own = figures.get(page.id);
      own.fast[round] = await measureLoading(browser, server.origin, page, { slow: false });
      if (!values.quick) own.slow[round] = await measureLoading(browser, server.origin, page, { slow: true });
    }
    // Those of the FAQ stand for all: they are what is used most often on one page.
    for (const page of order.filter(({ job, single, version }) => job === 'faq' && !single && (!version || round % 6 === 0))) figures.get(page.id).living[round] = await measureLiving(browser, server.origin, page, { counts: COUNTS });
    console.log(`Round ${round + 1} of ${rounds}: ${Math.round((performance.now() - start) / 1000)} s so far`);
  }
} finally {
  await browser.close();
  server.close();
}

for (const page of pages) page.bytes = weigh([...figures.get(page.id).fast[0].paths.map((path) => files.get(path)), ...inlineOf(page, files)]);
const rows = summarize(pages, figures, COUNTS);
const setting = {
  date: new Date().toISOString().slice(0, 10),
  browser: browser.version,
  node: process.version,
  cpu: cpus()[0].model,
  cores: cpus().length,
  memory: totalmem(),
  rounds,
  peerRounds: Math.ceil(rounds / 3),
};
const text = `${markdown(rows)}\n${targetsTable(rows)}\n${setting.date}, ${setting.browser}, ${setting.cores} × ${setting.cpu.trim()}, ${rounds} rounds. × is the ratio to the first line in the same round (median). Slow: 4× slower processor, 1.6 Mbit/s, 150 ms.\n`;
console.log(`\n${text}`);
if (json) writeFileSync(json, `${JSON.stringify({ setting, rows }, null, 2)}\n`);
if (values.markdown) writeFileSync(values.markdown, text);
if (values.write) writeReadme({ setting, rows });
