// Writes the tables of attributes, events and custom properties into README.md. Run it after `npm run build`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readmeTables } from './api/readme.mjs';
import { DIST, ROOT } from './paths.mjs';
import { placeless, withTables } from './readme-places.mjs';

const README = `${ROOT}/README.md`;
const MANIFEST = `${DIST}/custom-elements.json`;

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (!existsSync(MANIFEST)) fail('There is nothing to read yet: run `npm run build` first.');
const tables = readmeTables(JSON.parse(readFileSync(MANIFEST, 'utf8')));
const readme = readFileSync(README, 'utf8');
const missing = placeless(readme, tables);
if (missing.length) fail(`README.md has no place for: ${missing.join(', ')}. Write the lines <!-- ${missing[0]} --> and <!-- /${missing[0]} --> where it belongs.`);
writeFileSync(README, withTables(readme, tables));
