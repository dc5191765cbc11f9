#!/usr/bin/env node
// The command line: plain HTML of elements, and pages that hold one each.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementNames, embedPage, oEmbed, renderToHtml } from './index.js';

const HELP = `dry-needling-elements html <element> [options]   prints its words as plain HTML
dry-needling-elements html all --out <folder>    writes one file for each element
dry-needling-elements embed all --out <folder> [--base <address>] [--lang <tag>]
                                                 writes pages for frames: <folder>/<lang>/<element>.html

Options of html
  --lang <tag>          language, with a country for the emergency number (en-GB). Default: en
  --id <id>             prefix of the ids inside. Default: the name of the tag
  --out <folder>        writes <folder>/<element>.html instead of printing
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

function html(names, { lang, id, out, ...attributes }) {
  if (names.length > 1 && !out) throw new Error('"all" needs --out <folder>.');
  for (const name of names) {
    const words = `${renderToHtml(name, { attributes, ...(lang && { lang }), ...(id && { id }) })}\n`;
    if (out) write(out, `${name}.html`, words);
    else process.stdout.write(words);
  }
}

function embed(names, { lang = 'en', out, base, ...unknown }) {
  const [wrong] = Object.keys(unknown);
  if (wrong) throw new Error(`embed: there is no option --${wrong}. Possible: --lang --out --base`);
  if (!out) throw new Error('embed needs --out <folder>.');
  if (base && !/^https?:\/\//.test(base)) throw new Error(`--base ${base}: an address begins with https://.`);
  const frame = packed('embed/frame.js');
  for (const name of names) {
    write(join(out, lang), `${name}.html`, embedPage(name, { lang, base, hash, scripts: [packed(`cdn/dry-needling-${name}.js`), frame] }));
    if (base) write(join(out, lang), `${name}.json`, `${JSON.stringify(oEmbed(name, { lang, base }), null, 2)}\n`);
  }
}

const COMMANDS = { html, embed };

function run([command, element, ...rest]) {
  if (!command || ['help', '--help', '-h'].includes(command)) return console.log(HELP);
  if (!Object.hasOwn(COMMANDS, command)) throw new Error(`There is no command "${command}". Possible: ${Object.keys(COMMANDS).join(' ')}`);
  if (!element) throw new Error(`Which element? Possible: all ${elementNames.join(' ')}`);
  const options = optionsOf(rest);
  for (const name of ['lang', 'id', 'out', 'base']) if (options[name] === true) throw new Error(`--${name} needs a value.`);
  COMMANDS[command](element === 'all' ? elementNames : [element], options);
}

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
