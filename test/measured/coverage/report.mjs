// Puts together what ran in Node and in Chromium, by file of src.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CoverageReport } from 'monocart-coverage-reports';

/** At least, of all of src, in percent. */
const LEAST = { lines: 95, branches: 95 };

/** What is not measured here, and why. The guide "Quality" says the same. */
const NOT_MEASURED = {
  'src/build/': 'tools that make the package, run by every build',
  'src/content/schema/': 'the schema of the content, part of those tools',
  'src/docs/': 'the documentation site, which test:site opens',
  'src/wordpress/': 'PHP, and scripts of its editors, which test:wordpress drives',
  'src/content/generated/': 'written by the build',
  'src/embed/loader/parts.ts': 'the build writes its table in the place of it',
  'src/server/worker.ts': 'runs in a worker of the snippet builder, where nothing is counted; tests see what it renders',
};
const isMeasured = (path) => /\.(ts|m?js)$/.test(path) && !Object.keys(NOT_MEASURED).some((folder) => path.startsWith(folder));

/** A map that the file brings, or that the compiler has put beside it. */
function mapOf(source, file) {
  const [, inside] = /\/\/# sourceMappingURL=data:application\/json;(?:charset=utf-8;)?base64,([\w+/=]+)\s*\}?\s*$/.exec(source) ?? [];
  if (inside) return JSON.parse(Buffer.from(inside, 'base64').toString());
  return existsSync(`${file}.map`) ? JSON.parse(readFileSync(`${file}.map`, 'utf8')) : undefined;
}

/** Everything that ran: `{ path, source, functions }`, the path inside the project. */
function* entriesIn(raw, project, isWanted = (name) => name.endsWith('.json')) {
  const read = (name) => readFileSync(join(raw, name), 'utf8');
  for (const name of readdirSync(raw).filter(isWanted)) {
    const content = JSON.parse(read(name));
    if (name.startsWith('browser-')) yield { ...content, path: content.path.slice(1), source: read(content.source) };
    else
      for (const { url, functions } of content.result) {
        const path = url.startsWith('file:') ? relative(project, fileURLToPath(url.replace(/[?#].*/, ''))) : '';
        if (/^(dist|src)\//.test(path)) yield { path, functions, source: readFileSync(join(project, path), 'utf8') };
      }
  }
}

/** Files that hold nothing that runs: types, and names of what other files hold. */
function holdsNothing(project, path) {
  const built = join(project, path.replace(/^src/, 'dist').replace(/\.ts$/, '.js'));
  const code = readFileSync(existsSync(built) ? built : join(project, path), 'utf8').replace(/\/\*[^]*?\*\//g, '');
  return code.split('\n').every((line) => /^(|\/\/.*|export (type )?\{.*\}( from '.*')?;|export \* from '.*';)$/.test(line.trim()));
}

const folderOf = ({ sourcePath }) => sourcePath.split('/').slice(0, -1).join('/').replace(/^(src\/elements)\/.*/, '$1');

const percent = ({ covered, total }) => (total ? (100 * covered) / total : 100);
const shown = (numbers) => `${percent(numbers).toFixed(1).padStart(6)} % (${numbers.covered} of ${numbers.total})`;

/** @returns the files of src, and what ran of each. */
async function filesOf(entries, { project, ...options }) {
  const coverage = new CoverageReport({
    logging: 'error',
    // Libraries have a folder of this name, too.
    sourcePath: (path) => (path.includes('node_modules') ? path : path.replace(/^.*?(?=src\/)/, '')),
    sourceFilter: (path) => path.startsWith('src/') && isMeasured(path),
    ...options,
  });
  // A list may name a file once: what ran of it in another frame or process is in the next list.
  const lists = [];
  const seen = new Map();
  for (const { path, source, functions } of entries) {
    // The build copies these as they are.
    const copied = path.replace(/^dist\/server\/([\w-]+)\.js$/, 'src/server/$1.mjs');
    const own = copied !== path && existsSync(join(project, copied)) ? copied : undefined;
    const sourceMap = own ? undefined : mapOf(source, join(project, path));
    if (!own && !sourceMap && !(path.startsWith('src/') && isMeasured(path))) continue;
    const url = own ?? path;
    const place = seen.get(url) ?? 0;
    seen.set(url, place + 1);
    (lists[place] ??= []).push({ url, source, functions, ...(sourceMap && { sourceMap }) });
  }
  for (const list of lists) await coverage.add(list);
  return (await coverage.generate()).files;
}

/** Lines and branches of files together. */
function sumOf(files) {
  const sum = { lines: { covered: 0, total: 0 }, branches: { covered: 0, total: 0 } };
  for (const { summary } of files) for (const what of Object.keys(sum)) for (const number of ['covered', 'total']) sum[what][number] += summary[what][number];
  return sum;
}

function print(name, { lines, branches }) {
  console.log(`${name.padEnd(28)} lines ${shown(lines).padEnd(24)} branches ${shown(branches)}`);
}

export async function report({ project, raw, out }) {
  const files = await filesOf(entriesIn(raw, project), { project, name: 'src, as the tests in Node and Chromium run it', outputDir: out, reports: ['v8', 'lcovonly', 'json-summary'] });
  const inBrowser = await filesOf(entriesIn(raw, project, (name) => name.startsWith('browser-')), { project, name: 'src, as the tests in Chromium run it', outputDir: `${out}-browser`, reports: ['v8'] });

  for (const folder of [...new Set(files.map(folderOf))].sort()) print(folder, sumOf(files.filter((file) => folderOf(file) === folder)));
  const all = sumOf(files);
  print('all of it', all);
  const browser = sumOf(inBrowser);
  print('of it, by Chromium alone', browser);

  console.log('\nLines and branches that did not run:');
  for (const { sourcePath, source, data } of files.sort((a, b) => (a.sourcePath < b.sourcePath ? -1 : 1))) {
    const lineAt = (place) => source.slice(0, place).split('\n').length;
    const lines = Object.entries(data.lines).filter(([, count]) => count === 0).map(([line]) => line);
    const branches = data.branches.filter(({ count, ignored }) => count === 0 && !ignored).map(({ start, none }) => `${lineAt(start)}${none ? ' (no else)' : ''}`);
    if (lines.length || branches.length) console.log(`${sourcePath}: ${lines.join(' ') || 'no line'}; branches ${branches.join(', ') || 'none'}`);
  }

  const missing = readdirSync(join(project, 'src'), { recursive: true })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => isMeasured(path) && !path.endsWith('.d.ts') && !files.some(({ sourcePath }) => sourcePath === path) && !holdsNothing(project, path));
  if (missing.length) console.error(`\nNo test loads:\n${missing.join('\n')}`);
  const low = [['all of it', all], ['by Chromium alone', browser]].flatMap(([name, sum]) =>
    Object.entries(LEAST).filter(([what, least]) => percent(sum[what]) < least).map(([what, least]) => `\nToo few ${what}, ${name}: ${shown(sum[what])}, at least ${least} %`));
  for (const line of low) console.error(line);
  console.log('\nNot measured:');
  for (const [folder, why] of Object.entries(NOT_MEASURED)) console.log(`${folder}: ${why}`);
  console.log(`\nLine by line: ${relative(process.cwd(), join(out, 'index.html'))}`);
  return !missing.length && !low.length;
}
