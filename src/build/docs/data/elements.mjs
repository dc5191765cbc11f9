// What is known of each element: from the manifest, the stories, the sizes and the snippet builder.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { apiTables } from '../../api/tables.mjs';
import { READING_ORDER } from '../../content/generate.mjs';
import { DIST } from '../../paths.mjs';
import { storiesOf } from './stories.mjs';

const readJson = (path) => JSON.parse(readFileSync(`${DIST}/${path}`, 'utf8'));

/** What the snippet builder knows, by the same program. */
export const known = () => JSON.parse(execFileSync(process.execPath, [fileURLToPath(new URL('../../builder/widgets.mjs', import.meta.url))], { encoding: 'utf8' }));

/** Forms of a snippet that every page shows, as the builder makes them. */
const FORMS = { tag: 'html', loader: 'site-builder', shortcode: 'wordpress-plugin', link: 'links' };

async function snippetsOf(name, widgets) {
  const { fromQuery } = await import(`${DIST}/embed/builder/choices.js`);
  const { snippet } = await import(`${DIST}/embed/builder/snippet.js`);
  const words = readFileSync(`${DIST}/html/en/${name}.html`, 'utf8');
  return Object.fromEntries(Object.entries(FORMS).map(([form, place]) => [form, snippet(fromQuery(`?widget=${name}&place=${place}`, widgets), { known: widgets, words })]));
}

/** All that pages tell of the files for browsers: in kB as the README has them. */
export function sizes() {
  const integrity = readJson('cdn/integrity.json');
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  return Object.fromEntries(Object.entries(integrity).map(([file, { bytes, gzip, brotli }]) => [file, { bytes: kB(bytes), gzip: kB(gzip), brotli: kB(brotli) }]));
}

/** The address that the builder opens with these choices. */
const inBuilder = (name) => `builder/index.html?widget=${name}`;

/** @param tags the languages of the content @param widgets what the snippet builder knows */
export async function elements(allClaims, tags, widgets) {
  const declarations = new Map(readJson('custom-elements.json').modules.flatMap(({ declarations: found = [] }) => found).filter((each) => each.tagName).map((each) => [each.tagName, each]));
  const weights = sizes();
  const order = [...READING_ORDER, 'references'];
  const found = [...widgets.widgets].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  return Promise.all(
    found.map(async ({ name, options, titles }) => {
      const tag = `dry-needling-${name}`;
      const declaration = declarations.get(tag);
      const part = Object.keys(weights).find((file) => file.startsWith(`parts/${name}-`));
      return {
        name,
        tag,
        className: declaration.name,
        title: titles.en,
        description: declaration.description,
        options,
        api: apiTables(declaration),
        stories: await storiesOf(name, tags),
        snippets: await snippetsOf(name, widgets),
        builder: inBuilder(name),
        size: { file: weights[`${tag}.js`], part: weights[part] },
        claims: allClaims.flatMap((claim) => claim.texts.filter(({ topic }) => topic === name).map((text) => ({ ...claim, path: text.path, words: text.words.en }))),
      };
    }),
  );
}
