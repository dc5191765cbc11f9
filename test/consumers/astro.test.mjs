import { describe, it } from 'node:test';
import { buildApp } from './tools/app.mjs';
import { serveFolder } from './tools/browser.mjs';
import { serverChecksOf } from './tools/server-checks.mjs';

describe('Astro', () => {
  for (const [what, check] of serverChecksOf(async () => serveFolder(await buildApp('astro')))) it(what, check);
});
