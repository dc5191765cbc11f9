#!/usr/bin/env node
// The command line: HTML of elements, pages that hold them, and what is wrong with a clinic's pack.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkClinic, elementNames, embedPage, oEmbed, readJson, renderPage, renderToHtml, renderToShadowHtml } from './index.js';
import { shadowOfScript } from './shadow-of-script.js';

const HELP = `dry-needling-elements html <element> [options]   prints its words as plain HTML
dry-needling-elements html all --out <folder>    writes one file for each element
dry-needling-elements html <element> --shadow    prints its tag with all that it shows, as declarative shadow DOM
dry-needling-elements render <file or folder> ... [--lang <tag>] [--clinic <file>]
                                                 does so for every tag of ours in the HTML files there
dry-needling-elements embed <element or all> --out <folder> [--base <address>] [--lang <tag>] [--clinic <file>]
                      [--accent <color>] [--scheme dark] [--<attribute> [value]]
                                                 writes pages for frames: <folder>/<lang>/<element>.html
dry-needling-elements check <file> ...           says what is wrong with a clinic's pack (clinic.json)

Options of html
  --lang <tag>          language, with a country for the emergency number (en-GB). Default: en
  --id <id>             prefix of the ids inside. Default: the name of the tag; none with --shadow
  --out <folder>        writes <folder>/<element>.html instead of printing
  --clinic <file>       with a clinic's own words: its pack, which must have no problem
  --<attribute> [value] any attribute of the element: --open hurt, --heading-level 3, --icon-array

--base is the public address of the folder: with it, the pages can be found by oEmbed.

Elements: ${elementNames.join(' ')}
`;

/** `--open hurt --icon-array` as a record; a name without a value is true. */
function optionsOf(words) {
  const options = {};
  for (let index = 0; index < words.length; index++) {
    const [, name, inline] = /^--([\w-]+)(?:=(.*))?$/s.exec(words[index]) ?? [];
    if (!name) throw new Error(`"${words[index]}" is no option. Options begin with --.`);
    const next = words[index + 1];
    if (inline !== undefined) options[name] = inline;
    else if (next === undefined || next.startsWith('--')) options[name] = true;
    else options[name] = words[++index];
  }
  return options;
}

const packed = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function write(folder, file, text) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), text);
}

const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;

function packIn(file) {
  try {
    return readJson(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`);
  }
}

/** What is wrong with the pack in a file, each problem in a line that names the file; nothing where all is well. */
function problemsIn(file, { problems }) {
  return problems.length && `${file}: ${count(problems.length, 'problem')}\n${problems.map(({ message }) => `  ${message}`).join('\n')}`;
}

/** A pack that can be used. */
function goodPackIn(file) {
  const pack = packIn(file);
  const wrong = problemsIn(file, checkClinic(pack));
  if (wrong) throw new Error(wrong);
  return pack;
}

function html(names, { lang, id, out, shadow, clinic: file, ...attributes }) {
  if (names.length > 1 && !out) throw new Error('"all" needs --out <folder>.');
  const clinic = file && goodPackIn(file);
  const render = shadow ? renderToShadowHtml : renderToHtml;
  for (const name of names) {
    const words = `${render(name, { attributes, ...(lang && { lang }), ...(id && { id }), ...(clinic && { clinic }) })}\n`;
    if (out) write(out, `${name}.html`, words);
    else process.stdout.write(words);
  }
}

function embed(names, { lang = 'en', out, base, accent, scheme, clinic: file, ...attributes }) {
  const [first] = Object.keys(attributes);
  if (names.length > 1 && first) throw new Error(`embed: --${first} is for one element, not for all.`);
  if (!out) throw new Error('embed needs --out <folder>.');
  if (base && !/^https?:\/\//.test(base)) throw new Error(`--base ${base}: an address begins with https://.`);
  const frame = packed('embed/frame.js');
  const clinic = file && { pack: goodPackIn(file), code: packed('cdn/clinic.js') };
  const options = { lang, base, attributes };
  for (const name of names) {
    // The guide holds other elements, which come when its script has run.
    write(join(out, lang), `${name}.html`, embedPage(name, { ...options, accent, scheme, hash, script: packed(`cdn/dry-needling-${name}.js`), frame, ...(name !== 'guide' && { shadowOf: shadowOfScript }), ...(clinic && { clinic }) }));
    if (base) write(join(out, lang), `${name}.json`, `${JSON.stringify(oEmbed(name, { ...options, ...(clinic && { clinic: clinic.pack }) }), null, 2)}\n`);
  }
}

/** The HTML files at a path. */
const pagesAt = (path) => (statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).filter((file) => /\.html?$/.test(file)).map((file) => join(path, file)).sort() : [path]);

/** Pages that another program has written: their elements are rendered in place. */
function render(paths, { lang, clinic: file, ...unknown }) {
  const [wrong] = Object.keys(unknown);
  if (wrong) throw new Error(`render: there is no option --${wrong}. Possible: --lang --clinic`);
  if (!paths.length) throw new Error('Which files? dry-needling-elements render _site');
  const clinic = file && goodPackIn(file);
  const pages = paths.flatMap(pagesAt);
  const changed = pages.filter((page) => {
    const before = readFileSync(page, 'utf8');
    const after = renderPage(before, { ...(lang && { lang }), ...(clinic && { clinic }) });
    if (after !== before) writeFileSync(page, after);
    return after !== before;
  });
  console.log(`${count(pages.length, 'page')}, ${changed.length} with elements to render`);
}

/** Every file is looked at, whatever is wrong with the one before. */
function check(files) {
  if (!files.length) throw new Error('Which file? dry-needling-elements check clinic.json');
  for (const file of files) {
    try {
      const checked = checkClinic(packIn(file));
      const wrong = problemsIn(file, checked);
      if (wrong) throw new Error(`${wrong}\n  ${count(checked.changes, 'change')} can be made`);
      console.log(`${file}: ${count(checked.changes, 'change')}, no problem`);
    } catch (error) {
      fail(error);
    }
  }
}

const RENDERING = { html, embed };
const COMMANDS = ['html', 'render', 'embed', 'check'];

function fail(error) {
  console.error(error.message);
  process.exitCode = 1;
}

function run([command, ...rest]) {
  if (!command || ['help', '--help', '-h'].includes(command)) return console.log(HELP);
  if (!COMMANDS.includes(command)) throw new Error(`There is no command "${command}". Possible: ${COMMANDS.join(' ')}`);
  if (command === 'check') return check(rest);
  const first = rest.findIndex((word) => word.startsWith('--'));
  const named = command === 'render' ? rest.slice(0, first < 0 ? undefined : first) : rest.slice(0, 1);
  const options = optionsOf(rest.slice(named.length));
  for (const name of ['lang', 'id', 'out', 'base', 'clinic', 'accent', 'scheme']) if (options[name] === true) throw new Error(`--${name} needs a value.`);
  if (command === 'render') return render(named, options);
  const [element] = named;
  if (!element) throw new Error(`Which element? Possible: all ${elementNames.join(' ')}`);
  RENDERING[command](element === 'all' ? elementNames : [element], options);
}

try {
  run(process.argv.slice(2));
} catch (error) {
  fail(error);
}
