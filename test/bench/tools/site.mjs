// Makes the files of every page: its HTML, its bundle, and what a library serves beside it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { libraries } from '../libraries/index.mjs';
import { content } from './content.mjs';

/** What opens an answer, where a page does not say otherwise. */
const USABLE = 'summary, button[aria-expanded]';

const BUNDLE = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  write: false,
  legalComments: 'none',
  define: { 'process.env.NODE_ENV': '"production"' },
  external: ['/assets/*'],
  logLevel: 'error',
};

const CLINIC = 'body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 1rem auto; padding: 0 1rem }';

/** A page of a clinic with the widget in the middle. */
const pageOf = ({ head = '', entry, style, markup, wrap = (page) => page }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Our clinic</title><link rel="icon" href="data:,"><style>${CLINIC}</style>${head}${style ? '<link rel="stylesheet" href="style.css">' : ''}${entry ? '<script type="module" src="app.js"></script>' : ''}</head>
<body>${wrap(`<h1>Our clinic</h1><p>Welcome. We treat muscles and joints.</p>${markup}<p>${'More words stand below the widget. '.repeat(20)}</p>`)}</body></html>`;

/**
 * @param {string} folder where the libraries are installed.
 * @param {{ jobs: string[], only?: RegExp }} wanted
 * @returns {Promise<{ files: Map<string, string | Buffer>, pages: object[] }>}
 */
export async function makeSite(folder, { jobs, only }) {
  const { build } = await import(pathToFileURL(createRequire(join(folder, 'package.json')).resolve('esbuild')));
  const files = new Map();
  const pages = [];
  for (const [number, library] of libraries.entries())
    for (const job of jobs) {
      if (!library.jobs[job] || (only && !library.limit && !only.test(library.name))) continue;
      const page = library.jobs[job](content);
      const base = `/${job}/${number}`;
      for (const [path, body] of Object.entries(page.served ?? {})) files.set(path, body);
      for (const file of page.assets ? readdirSync(join(folder, 'node_modules', page.assets)) : [])
        files.set(`/assets/${basename(page.assets)}/${file}`, readFileSync(join(folder, 'node_modules', page.assets, file)));
      const bundle = async (stdin) => (await build({ ...BUNDLE, stdin: { ...stdin, resolveDir: folder } })).outputFiles[0].text;
      if (page.entry) files.set(`${base}/app.js`, await bundle({ contents: page.entry }));
      if (page.style) files.set(`${base}/style.css`, await bundle({ contents: `@import "${page.style}";`, loader: 'css' }));
      if (!page.address) files.set(`${base}/`, pageOf(page));
      pages.push({
        id: `${job} ${library.name}`,
        job,
        name: library.name,
        limit: library.limit ?? false,
        version: library.package && versionOf(folder, library.package),
        path: page.address ?? `${base}/`,
        usable: page.usable ?? USABLE,
        last: page.last,
        markup: page.markup,
        single: page.single ?? false,
      });
    }
  return { files, pages };
}

function versionOf(folder, name) {
  const file = join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}
