// Lighthouse: accessibility, best practices and what search engines read, on the demo page and on the documentation site.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import lighthouse from 'lighthouse';
import { ROOT } from '../../src/build/paths.mjs';
import { builtSite, startBrowser } from './tools/docs.mjs';
import { serve } from './tools/serve.mjs';

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

/** Pages of the documentation, one of each kind. */
const PAGES = ['index.html', 'elements/faq.html', 'guides/developers.html', 'clinicians/claims.html', 'search.html', 'reference/ids.html'];
/** Pages that `npm start` opens. */
const DEMOS = ['src/embed/demo/index.html', 'src/embed/demo/guide.html'];

let browser;
let site;
const servers = {};
before(async () => {
  site = await builtSite();
  Object.assign(servers, { docs: await serve(site.out, '/docs/'), demo: await serve(ROOT) });
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  for (const server of Object.values(servers)) await server.close();
  site?.remove();
});

/** What fails, of what holds or fails at all; without what only informs. */
async function failing(address) {
  const page = await browser.newPage();
  try {
    const { lhr } = await lighthouse(address, { logLevel: 'silent', output: 'json', onlyCategories: CATEGORIES }, undefined, page);
    assert.equal(lhr.runtimeError, undefined);
    const audits = CATEGORIES.flatMap((category) => lhr.categories[category].auditRefs.map(({ id, weight }) => ({ id, weight, ...lhr.audits[id] })));
    const decided = audits.filter(({ scoreDisplayMode }) => ['binary', 'numeric', 'metricSavings'].includes(scoreDisplayMode));
    assert.ok(decided.length > 40, `Only ${decided.length} audits were decided.`);
    const broken = audits.filter(({ scoreDisplayMode }) => scoreDisplayMode === 'error');
    const failed = decided.filter(({ score }) => score < 1);
    return [...broken, ...failed].map(({ id, title, errorMessage, details }) => `${id}: ${title} ${errorMessage ?? ''} ${JSON.stringify(details?.items ?? '').slice(0, 600)}`);
  } finally {
    await page.close();
  }
}

describe('Lighthouse finds no failing audit', () => {
  for (const path of DEMOS) it(`on ${path}`, async () => assert.deepEqual(await failing(servers.demo.address + path), []));
  for (const path of PAGES) it(`on ${path} of the documentation`, async () => assert.deepEqual(await failing(servers.docs.address + path), []));
});
