// Pages that are watched from outside: below /watched/<any>/ lie the files of dist, the documentation site (site/…) and
// pages that a test has put there. Every request and every report of a broken policy is kept.
//   PUT /watched/<any>/<path>     a page (its body, or the file of this path) with the policies that the test wants
//   GET /watched/<any>/log        what was asked for and reported so far
// It is a middleware: what goes through the plugins of Web Test Runner gets a script of its own.
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css', '.svg': 'image/svg+xml', '.png': 'image/png' };
const PLACE = /^\/watched\/([\w-]+)\/([\w./-]*)$/;

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** @returns for the configuration: what answers, and the plugin that cleans up. */
export function watchedPages() {
  const places = new Map();
  const placeOf = (id) => {
    if (!places.has(id)) places.set(id, { pages: new Map(), requests: [], reports: [] });
    return places.get(id);
  };
  let site;

  /** Built once, and only where a test wants it: what builds it is loaded then, too. */
  const builtSite = () => (site ??= import('../site/tools/docs.mjs').then((docs) => docs.builtSite()));

  async function fileAt(path) {
    const folder = path.startsWith('site/') ? (await builtSite()).out : `${ROOT}/dist`;
    const file = path === 'watch.js' ? `${ROOT}/test/security/watch.js` : `${folder}/${path.replace(/^site\//, '')}`;
    return existsSync(file) && statSync(file).isFile() ? readFile(file) : undefined;
  }

  async function answer(context, next) {
    const [, id, path] = PLACE.exec(context.path) ?? [];
    if (!id) {
      // What a watched page wants elsewhere on this host.
      const [, asker] = /\/watched\/([\w-]+)\//.exec(context.get('referer')) ?? [];
      if (asker) placeOf(asker).requests.push(context.path);
      return next();
    }
    const place = placeOf(id);
    const { method } = context;
    if (method === 'PUT') {
      const { body, policy, reportOnly } = JSON.parse(await bodyOf(context.req));
      place.pages.set(path, { body, policy, reportOnly });
      context.status = 204;
    } else if (path === 'report') {
      place.reports.push(JSON.parse(await bodyOf(context.req)));
      context.status = 204;
    } else if (path === 'log') {
      context.body = { requests: place.requests, reports: place.reports };
    } else {
      place.requests.push(path);
      const { body, policy, reportOnly } = place.pages.get(path) ?? {};
      const content = body ?? (await fileAt(path));
      const reported = (asked) => `${asked}; report-uri /watched/${id}/report`;
      if (policy) context.set('content-security-policy', reported(policy));
      if (reportOnly) context.set('content-security-policy-report-only', reported(reportOnly));
      context.set('cache-control', 'no-store');
      context.status = content === undefined ? 404 : 200;
      context.type = `${TYPES[extname(path)] ?? 'text/plain'}; charset=utf-8`;
      context.body = content ?? '';
    }
    return undefined;
  }

  return { middleware: answer, plugin: { name: 'watched-pages', serverStop: async () => (await site)?.remove() } };
}
