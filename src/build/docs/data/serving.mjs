// What it takes to serve the elements to many: sums over the files as they are built.
import { readFileSync } from 'node:fs';
import { DIST } from '../../paths.mjs';

const VIEWS = 1_000_000;
const SECONDS = 24 * 60 * 60;
/** What an answer weighs beside its file, over HTTP/2: an assumption, on the safe side. */
const HEADERS = 200;
/** How much busier the busiest minute is than the mean: an assumption. */
const PEAK = 5;
/** Places of a CDN that fetch a file by themselves, each once a day: an assumption, far from what keeps files for a year. */
const EDGES = 300;

const SIX = ['faq', 'comparison', 'conditions', 'side-effects', 'visit', 'evidence'];
const through = (...elements) => ['embed', 'parts/core', 'parts/settle', ...(elements.some((name) => ['conditions', 'visit'].includes(name)) ? ['parts/pictures'] : []), ...elements.map((name) => `parts/${name}`)];

/** Files that a page asks for, by the start of their names. */
const PAGES = [
  ['The questions, by their own file', ['dry-needling-faq']],
  ['The questions, through embed.js', through('faq')],
  ['Six widgets, through embed.js', through(...SIX)],
  ['The whole guide, through embed.js', ['embed', 'parts/settle', 'parts/guide']],
];

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

export function serving() {
  const integrity = JSON.parse(readFileSync(`${DIST}/cdn/integrity.json`, 'utf8'));
  const weigh = (name) => Object.entries(integrity).find(([file]) => file === `${name}.js` || (file.startsWith(`${name}-`) && file.length === `${name}-.js`.length + 8))[1].brotli;
  const pages = PAGES.map(([name, files]) => {
    const bytes = files.reduce((sum, file) => sum + weigh(file), 0);
    const sent = bytes + files.length * HEADERS;
    return {
      name,
      files: files.length,
      bytes: number.format(bytes / 1000),
      sent: number.format(sent / 1000),
      // The same in gigabytes: a million of so many kilobytes.
      perDay: number.format((sent * VIEWS) / 1e9),
      mean: number.format((sent * VIEWS * 8) / SECONDS / 1e6),
      peak: number.format((sent * VIEWS * 8 * PEAK) / SECONDS / 1e6),
      requests: number.format((files.length * VIEWS * PEAK) / SECONDS),
      // What reaches the place where the files lie.
      misses: number.format(files.length * EDGES),
      hits: ((1 - (files.length * EDGES) / (files.length * VIEWS)) * 100).toFixed(2),
      origin: number.format((bytes * EDGES) / 1e6),
    };
  });
  return { views: number.format(VIEWS), seconds: number.format(SECONDS), headers: HEADERS, peak: PEAK, edges: EDGES, pages };
}
