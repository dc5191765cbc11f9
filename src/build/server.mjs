// What runs in Node (dist/server): rendering to plain HTML and the command line; and what they make: the plain HTML of
// every element (dist/html), and a page for frames (dist/embed).
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBundle } from './bundle.mjs';
import { localeNames } from './content/load.mjs';
import { licenceText } from './licence-text.mjs';
import { DIST } from './paths.mjs';

const SERVER = `${DIST}/server`;

/** The licences of the packages that a bundle holds. */
function licencesOf(modules) {
  const folders = new Set(modules.map((path) => /\/.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]).filter(Boolean));
  return [...folders].sort().map((folder) => {
    const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    return `${name} ${version}, ${license}\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : licenceText(license, author)}\n`;
  });
}

/** @param base the public address of dist/embed: with it, the pages can be found by oEmbed. */
export async function buildServer({ server, renderer, frames }, base) {
  for (const frame of frames) await writeBundle(frame);
  for (const bundle of [server, renderer]) {
    const [{ modules, fileName }] = await writeBundle(bundle);
    writeFileSync(join(dirname(bundle.output.file), 'licences.txt'), `${fileName} holds these packages.\n\n\n${licencesOf(Object.keys(modules)).join('\n\n')}`);
  }
  // The bundle stands for the compiler's modules, which import what the package does not depend on; their types stay.
  for (const file of readdirSync(SERVER)) if (/\.js(\.map)?$/.test(file) && file !== 'index.js') rmSync(`${SERVER}/${file}`);
  for (const name of ['cli', 'shadow-of-script']) copyFileSync(fileURLToPath(new URL(`../server/${name}.mjs`, import.meta.url)), `${SERVER}/${name}.js`);
  chmodSync(`${SERVER}/cli.js`, 0o755);
  // In a process of its own: rendering puts a document's classes into the global scope.
  const run = (...args) => execFileSync(process.execPath, [`${SERVER}/cli.js`, ...args]);
  for (const locale of localeNames()) {
    run('html', 'all', '--lang', locale, '--out', `${DIST}/html/${locale}`);
    run('embed', 'all', '--lang', locale, '--out', `${DIST}/embed`, ...(base ? ['--base', base] : []));
  }
}
