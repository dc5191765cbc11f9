// Writes the sizes of the built files into README.md. Run it after `npm run build`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DIST, ROOT } from './paths.mjs';
import { placeless, withTables } from './readme-places.mjs';
import { sizeTables } from './sizes/readme.mjs';

const README = `${ROOT}/README.md`;
const INTEGRITY = `${DIST}/cdn/integrity.json`;

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (!existsSync(INTEGRITY)) fail('There is nothing to weigh yet: run `npm run build` first.');
const tables = sizeTables(JSON.parse(readFileSync(INTEGRITY, 'utf8')));
console.log(tables.sizes);
const readme = existsSync(README) ? readFileSync(README, 'utf8') : '';
const [missing] = placeless(readme, tables);
if (missing) fail(`\nREADME.md has no place for a table: write the lines <!-- ${missing} --> and <!-- /${missing} --> where it belongs.`);
writeFileSync(README, withTables(readme, tables));
