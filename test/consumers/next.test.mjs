import { describe, it } from 'node:test';
import { buildApp } from './tools/app.mjs';
import { serverChecksOf } from './tools/server-checks.mjs';
import { startServer } from './tools/server.mjs';

describe('Next.js', () => {
  const start = async () => {
    await buildApp('next');
    return startServer('next', { path: '/en' });
  };
  for (const [what, check] of serverChecksOf(start, { pages: { en: '/en', es: '/es' } })) it(what, check);
});
