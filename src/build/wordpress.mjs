// Writes dist/wordpress/dry-needling-elements.zip: the plugin with everything it needs.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { DIST, ROOT } from './paths.mjs';
import { elementsOfManifest } from './wordpress/elements.mjs';
import { countries } from './countries.mjs';
import { wordParts } from './bundle/word-parts.mjs';
import { clinicWordsPhp, elementsPhp, partsPhp, regionsPhp } from './wordpress/php.mjs';
import { clinicWords } from './wordpress/clinic-words.mjs';

const SOURCES = `${ROOT}/src/wordpress`;
const NAME = 'dry-needling-elements';
/** The same files make the same archive, whenever and wherever. */
const TIME = new Date(1980, 0, 1);

function sources() {
  const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
  return Object.fromEntries(
    readdirSync(SOURCES, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .map((path) => [relative(SOURCES, path).split(sep).join('/'), readFileSync(path, 'utf8').replaceAll('{{version}}', version)]),
  );
}

/** The loader has its own parts of each element: the files for pages that load one by hand are not needed. */
const isSingle = (path) => path.startsWith('dry-needling-');

const scripts = () =>
  Object.fromEntries(
    readdirSync(`${DIST}/cdn`, { recursive: true })
      .map((path) => path.split(sep).join('/'))
      .filter((path) => /\.(js|txt)$/.test(path) && !isSingle(path))
      .map((path) => [`elements/${path}`, readFileSync(`${DIST}/cdn/${path}`, 'utf8')]),
  );

/** What rendering tells: the ids that attributes take, and words by file names below `html/`. */
const rendered = () => JSON.parse(execFileSync(process.execPath, [fileURLToPath(new URL('wordpress/words.mjs', import.meta.url))], { encoding: 'utf8', maxBuffer: 1e8 }));

export async function buildWordPress() {
  const { choices, files: words } = rendered();
  const elements = await elementsOfManifest(choices);
  const files = {
    ...sources(),
    ...scripts(),
    ...Object.fromEntries(Object.entries(words).map(([name, html]) => [`html/${name}`, html])),
    'includes/clinic-words.php': clinicWordsPhp(clinicWords()),
    'includes/elements.php': elementsPhp(elements),
    'includes/parts.php': partsPhp(wordParts(JSON.parse(readFileSync(`${DIST}/cdn/integrity.json`, 'utf8')))),
    'includes/regions.php': regionsPhp(countries().map(({ tag, name }) => [tag, name])),
    'LICENSE.txt': readFileSync(`${ROOT}/LICENSE`, 'utf8'),
  };
  const sorted = Object.keys(files).sort().map((path) => [`${NAME}/${path}`, strToU8(files[path])]);
  mkdirSync(`${DIST}/wordpress`, { recursive: true });
  writeFileSync(`${DIST}/wordpress/${NAME}.zip`, zipSync(Object.fromEntries(sorted), { level: 9, mtime: TIME }));
}
