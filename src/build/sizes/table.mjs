// The table of sizes that README.md shows.
import { budgetOf } from './budgets.mjs';

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const what = (file) => (file === 'all.js' ? 'every element' : `\`<${file.replace(/\.js$/, '')}>\``);
const row = (cells) => `| ${cells.join(' | ')} |`;

export const sizeTable = (integrity) =>
  [
    row(['File', 'What', 'Minified', 'gzip', 'brotli', 'Budget (brotli)']),
    row(['---', '---', '--:', '--:', '--:', '--:']),
    ...Object.entries(integrity).map(([file, { bytes, gzip, brotli }]) =>
      row([`\`${file}\``, what(file), kB(bytes), kB(gzip), kB(brotli), budgetOf(file) ? kB(budgetOf(file)) : '–'])),
  ].join('\n');
