// The table of sizes that README.md shows.
import { budgetOf } from './budgets.mjs';

export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
export const row = (cells) => `| ${cells.join(' | ')} |`;

const SPECIAL = {
  'all.js': 'every element',
  'embed.js': 'loads what a page needs, in parts',
  'clinic.js': "reads a clinic's pack",
  'parts/core-….js': 'what all elements share',
  'parts/pictures-….js': 'what pictures share',
  'parts/settle-….js': 'puts elements in their places',
};

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** The language of a file of words: `Spanish`. */
export function wordsIn(file) {
  const [, tag] = /^locales\/(.+)\.js$/.exec(file) ?? [];
  return tag && languages.of(tag);
}

const whatIs = (file) => SPECIAL[nameOf(file)] ?? (wordsIn(file) ? `words in ${wordsIn(file)}` : `\`<${file.replace(/\.js$/, '')}>\``);

/** The hash in the name of a part changes with every word. */
const nameOf = (file) => file.replace(/^(parts\/.+)-.{8}\.js$/, '$1-….js');
const isElementPart = (file) => file.startsWith('parts/') && !(nameOf(file) in SPECIAL);

export function sizeTable(integrity) {
  const partOf = (file) => Object.entries(integrity).find(([part]) => nameOf(part) === `parts/${file.replace(/^dry-needling-(.+)\.js$/, '$1')}-….js`)?.[1];
  return [
    row(['File', 'What', 'Minified', 'gzip', 'brotli', 'Budget (brotli)', 'As a part (brotli)']),
    row(['---', '---', '--:', '--:', '--:', '--:', '--:']),
    ...Object.entries(integrity)
      .filter(([file]) => !isElementPart(file))
      .map(([file, { bytes, gzip, brotli }]) => {
        const part = partOf(file);
        return row([`\`${nameOf(file)}\``, whatIs(file), kB(bytes), kB(gzip), kB(brotli), budgetOf(file) ? kB(budgetOf(file)) : '–', part ? kB(part.brotli) : '–']);
      }),
  ].join('\n');
}
