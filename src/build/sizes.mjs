// Writes the sizes of the built files into README.md. Run it after `npm run build`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DIST, ROOT } from './paths.mjs';
import { tableIn, withTable } from './sizes/readme.mjs';
import { sizeTable } from './sizes/table.mjs';

const README = `${ROOT}/README.md`;
const INTEGRITY = `${DIST}/cdn/integrity.json`;

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (!existsSync(INTEGRITY)) fail('There is nothing to weigh yet: run `npm run build` first.');
const table = sizeTable(JSON.parse(readFileSync(INTEGRITY, 'utf8')));
console.log(table);
const readme = existsSync(README) ? readFileSync(README, 'utf8') : '';
if (tableIn(readme) === undefined) fail('\nREADME.md has no place for this table: write the lines <!-- sizes --> and <!-- /sizes --> where it belongs.');
writeFileSync(README, withTable(readme, table));
