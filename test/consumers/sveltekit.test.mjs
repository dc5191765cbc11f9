import { describe, it } from 'node:test';
import { buildApp } from './tools/app.mjs';
import { serverChecksOf } from './tools/server-checks.mjs';
import { startServer } from './tools/server.mjs';

describe('SvelteKit', () => {
  const start = async () => {
    await buildApp('sveltekit');
    return startServer('sveltekit');
  };
  for (const [what, check] of serverChecksOf(start)) it(what, check);
});
