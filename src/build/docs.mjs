// The documentation site: `npm run docs:build` builds the package and the site into site/; `npm run docs` also serves and
// opens it. `--base https://clinic.example/docs/` names the address it will have, for a sitemap.
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { minify } from '@swc/core';
import { build } from './build.mjs';
import { ROOT } from './paths.mjs';
import { configure, siteData } from './docs/eleventy.mjs';
import { markdownForm } from './docs/markdown-form.mjs';
import { searchIndex } from './docs/search-index.mjs';

const SITE = `${ROOT}/site`;

/** Storybook's own build puts its files there: they stay. */
const STORYBOOK = 'storybook';

function clear(out) {
  if (!existsSync(out)) return;
  for (const name of readdirSync(out)) if (name !== STORYBOOK) rmSync(`${out}/${name}`, { recursive: true, force: true });
}

/** What reads the search index in the browser: it is no dependency of the package. */
async function searchLibrary() {
  const code = readFileSync(fileURLToPath(import.meta.resolve('minisearch')), 'utf8');
  return (await minify(code, { module: true, compress: true, mangle: true })).code;
}

const sitemap = (pages, base) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${pages.map(({ url }) => `  <url><loc>${new URL(url.slice(1), base)}</loc></url>\n`).join('')}</urlset>\n`;

/** Builds the site from what `dist` holds. @returns its pages. */
export async function buildSite({ out = SITE, base } = {}) {
  // Eleventy reads paths from the folder it runs in.
  process.chdir(ROOT);
  const { Eleventy } = await import('@11ty/eleventy');
  clear(out);
  const data = await siteData();
  const storybook = existsSync(`${out}/${STORYBOOK}/index.html`);
  let pages;
  const config = configure({ data, storybook, onPages: (found) => (pages = found) });
  await new Eleventy('src/docs', out, { quietMode: true, config }).write();

  const finished = pages.map((page) => ({ ...page, html: readFileSync(`${out}${page.url}`, 'utf8') }));
  for (const page of finished) writeFileSync(`${out}${page.url.replace(/\.html$/, '.md')}`, markdownForm(page, page.html));
  writeFileSync(`${out}/assets/search-index.json`, searchIndex(finished, data.languages[0], data.elements));
  writeFileSync(`${out}/assets/minisearch.js`, await searchLibrary());
  if (base) writeFileSync(`${out}/sitemap.xml`, sitemap(pages, base));
  return pages;
}

async function serve() {
  const { startDevServer } = await import('@web/dev-server');
  const { openPage } = await import('./start/open-page.mjs');
  const server = await startDevServer({ config: { rootDir: SITE }, readCliArgs: false, readFileConfig: false, logStartMessage: false });
  const address = `http://localhost:${server.config.port}/`;
  console.log(`\nThe documentation: ${address}\nStop it with Ctrl+C.\n`);
  openPage(address);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { serve: { type: 'boolean' }, base: { type: 'string' }, 'no-package': { type: 'boolean' } } });
  if (!values['no-package']) await build();
  const start = performance.now();
  const pages = await buildSite({ base: values.base });
  console.log(`site: ${pages.length} pages, ${((performance.now() - start) / 1000).toFixed(1)} s, in ${SITE}`);
  if (values.serve) await serve();
}
