#!/usr/bin/env node
// The command line: writes plain HTML of elements.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementNames, renderToHtml } from './index.js';

const HELP = `dry-needling-elements html <element> [options]   prints its words as plain HTML
dry-needling-elements html all --out <folder>    writes one file for each element

Options
  --lang <tag>          language, with a country for the emergency number (en-GB). Default: en
  --id <id>             prefix of the ids inside. Default: the name of the tag
  --out <folder>        writes <folder>/<element>.html instead of printing
  --<attribute> [value] any attribute of the element: --open hurt, --heading-level 3, --icon-array

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

function run([command, element, ...rest]) {
  if (!command || ['help', '--help', '-h'].includes(command)) return console.log(HELP);
  if (command !== 'html') throw new Error(`There is no command "${command}". Possible: html`);
  if (!element) throw new Error(`Which element? Possible: all ${elementNames.join(' ')}`);
  const { lang, id, out, ...attributes } = optionsOf(rest);
  for (const [name, value] of Object.entries({ lang, id, out })) if (value === true) throw new Error(`--${name} needs a value.`);
  if (element === 'all' && !out) throw new Error('"all" needs --out <folder>.');
  if (out) mkdirSync(out, { recursive: true });
  for (const name of element === 'all' ? elementNames : [element]) {
    const html = `${renderToHtml(name, { attributes, ...(lang && { lang }), ...(id && { id }) })}\n`;
    if (out) writeFileSync(join(out, `${name}.html`), html);
    else process.stdout.write(html);
  }
}

try {
  run(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
