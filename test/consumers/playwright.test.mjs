import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { buildApp } from './tools/app.mjs';
import { BROWSER, serveFolder } from './tools/browser.mjs';
import { mustRun } from './tools/run.mjs';

let server;
before(async () => (server = await serveFolder(await buildApp('playwright'))));
after(() => server?.close());

it('Playwright finds what is in the elements by its role, and opens an answer', async () => {
  const output = await mustRun('playwright', 'test', {
    environment: { BASE_URL: server.address, CHROME_PATH: BROWSER.executablePath, NO_SANDBOX: BROWSER.args.join() },
  });
  assert.match(output, /1 passed/);
});
