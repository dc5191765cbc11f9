// What the files were asked to weigh, and what they do: README.md shows it, also where it is not reached. The budgets that
// fail a build are in budgets.mjs.
import { kB, row, wordsIn } from './table.mjs';

const isElement = (file) => /^dry-needling-(?!guide)/.test(file);
const nameIn = (file) => file.replace(/^dry-needling-(.+)\.js$/, '$1');

const ASKED = [
  { what: '`embed.js`', most: 2000, isMeant: (file) => file === 'embed.js' },
  { what: 'every element and every English word in one file', most: 55_000, isMeant: (file) => file === 'all.js' },
  { what: 'another language', most: 14_000, isMeant: (file) => file.startsWith('locales/'), name: (file) => `${wordsIn(file)} ` },
  { what: 'one element, with all it needs', most: 9000, isMeant: (file) => isElement(file) && nameIn(file) !== 'faq', name: (file) => `${nameIn(file)} ` },
  { what: 'the questions (faq)', most: 8000, isMeant: (file) => file === 'dry-needling-faq.js' },
];

/** @param integrity what dist/cdn/integrity.json holds. */
export function askedTable(integrity) {
  const lines = ASKED.map(({ what, most, isMeant, name = () => '' }) => {
    const files = Object.entries(integrity).filter(([file]) => isMeant(file)).map(([file, { brotli }]) => ({ file, brotli }));
    const say = (some) => some.map(({ file, brotli }) => `${name(file)}${kB(brotli)}`).join(', ');
    const [within, above] = [files.filter(({ brotli }) => brotli <= most), files.filter(({ brotli }) => brotli > most)];
    return row([what, kB(most), [within.length && `yes: ${say(within)}`, above.length && `**no**: ${say(above)}`].filter(Boolean).join('; ')]);
  });
  return [row(['', 'Asked', 'Reached (brotli)']), row(['---', '--:', '---']), ...lines].join('\n');
}
