import { describe, it } from 'node:test';
import { buildApp } from './tools/app.mjs';
import { serverChecksOf } from './tools/server-checks.mjs';
import { startServer } from './tools/server.mjs';

describe('Nuxt', () => {
  const start = async () => {
    await buildApp('nuxt');
    return startServer('nuxt');
  };
  for (const [what, check] of serverChecksOf(start)) it(what, check);
});
