// The documentation site: `npm run docs:build` builds the package and the site into site/; `npm run docs` also serves and
// opens it. `--base https://clinic.example/docs/` names the address it will have, for a sitemap.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { minify } from '@swc/core';
import { build } from './build.mjs';
import { ROOT } from './paths.mjs';
import { configure, pagesOf, siteData } from './docs/eleventy.mjs';
import { addressOf } from './docs/links.mjs';
import { markdownForm } from './docs/markdown-form.mjs';
import { searchIndex } from './docs/search-index.mjs';

export const SITE = `${ROOT}/site`;

/** Storybook's own build puts its files there: they stay. */
const STORYBOOK = 'storybook';

function clear(out) {
  if (!existsSync(out)) return;
  for (const name of readdirSync(out)) if (name !== STORYBOOK) rmSync(`${out}/${name}`, { recursive: true, force: true });
}

async function write(out, path, text) {
  mkdirSync(dirname(`${out}/${path}`), { recursive: true });
  writeFileSync(`${out}/${path}`, text);
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
  const configured = configure({ data, storybook, base });
  const eleventy = new Eleventy('src/docs', out, {
    quietMode: true,
    config(config) {
      const result = configured(config);
      config.addCollection('all pages', (api) => {
        pages = pagesOf(api).map(({ url, data: { title, label, description } }) => ({ url: addressOf(url), title, label: label ?? title, description }));
        return pages;
      });
      return result;
    },
  });
  await eleventy.write();

  const written = pages.map((page) => ({ ...page, html: readFileSync(`${out}${page.url}`, 'utf8') }));
  for (const page of written) await write(out, page.url.slice(1).replace(/\.html$/, '.md'), markdownForm(page, page.html));
  await write(out, 'assets/search-index.json', searchIndex(written, data.languages[0], data.elements));
  const library = readFileSync(fileURLToPath(import.meta.resolve('minisearch')), 'utf8');
  await write(out, 'assets/minisearch.js', (await minify(library, { module: true, compress: true, mangle: true })).code);
  if (base) await write(out, 'sitemap.xml', sitemap(pages, base));
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
  console.log(`site: ${pages.length} pages, ${((performance.now() - start) / 1000).toFixed(1)} s, in ${resolve(SITE)}`);
  if (values.serve) await serve();
}
