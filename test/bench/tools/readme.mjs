// The part of README.md that the benchmark writes: between <!-- bench --> and <!-- /bench -->.
import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from '../../../src/build/paths.mjs';
import { textIn, withText } from '../../../src/build/readme-places.mjs';
import { targetsTable } from './targets.mjs';

const README = `${ROOT}/README.md`;
const number = (value, digits = 2) => (Number.isFinite(value) ? value.toFixed(digits) : '–');

const HEAD = ['The same FAQ as', 'Scripts and styles, brotli', 'Requests / steps', 'Usable ×, fast / slow', 'Layout shift, fast / slow', 'Insert 1,000 ×', 'Open one of 1,000 ×', 'Memory of each ×', 'Kept of each'];

/** Of all figures, those that people choose by; the rest is in the file of the figures. */
function faqTable(rows) {
  const lines = rows
    .filter(({ job }) => job === 'faq')
    .map(({ name, version, bytes, requests, chain, fast, slow, living }) => [
      version ? `${name} ${version}` : name,
      `${number(bytes.brotli / 1000, 1)} kB`,
      `${requests} / ${chain}`,
      `${number(fast?.usableRatio)} / ${number(slow?.usableRatio)}`,
      `${number(fast?.cls, 3)} / ${number(slow?.cls, 3)}`,
      number(living?.inserted[1000]?.ratio),
      number(living?.openRatio),
      number(living?.heapRatio),
      living ? `${Math.round(living.kept)} B` : '–',
    ]);
  return [HEAD, HEAD.map((_, i) => (i ? '--:' : '---')), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @returns what README.md says of a run. */
export const readmePart = ({ setting, rows }) => `${faqTable(rows)}

× is the ratio to HTML written by hand in the same round (median): it says the same, with every source. Slow: a processor four times slower, 1.6 Mbit/s, 150 ms to and fro. "Usable": the first question can be opened; on our embed page it can be seen, and opens as soon as its script has run, right after the page is painted. Fast, the page by hand is usable after some 40 ms, and a frame takes 16: from run to run, these ratios differ by up to 0.3.

${targetsTable(rows)}
Measured on ${setting.date} with ${setting.browser}, Node.js ${setting.node.slice(1)}, ${setting.cores} cores (${setting.cpu.trim()}), ${Math.round(setting.memory / 2 ** 30)} GB; ${setting.rounds} rounds of ours and of HTML by hand, ${setting.peerRounds} of the others (two where many are put on a page). All figures, also of the comparison and the conditions: \`test/bench/figures.json\`.`;

export function writeReadme(run) {
  const readme = readFileSync(README, 'utf8');
  if (textIn(readme, 'bench') === undefined) throw new Error('README.md has no place for the benchmark: write the lines <!-- bench --> and <!-- /bench --> where it belongs.');
  writeFileSync(README, withText(readme, 'bench', readmePart(run)));
}
