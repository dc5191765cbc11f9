import { describe, it } from 'node:test';
import { buildApp, mustRefuse } from './tools/app.mjs';
import { checksOf } from './tools/checks.mjs';

describe('Preact', () => {
  for (const [what, check] of checksOf(() => buildApp('preact'))) it(what, check);

  const file = 'src/app.tsx';

  it('a wrong attribute fails its type check', () => mustRefuse('preact', { file, right: 'open={open}', wrong: 'opened={open}', message: /opened/ }));
  it('a wrong use of an event fails its type check', () => mustRefuse('preact', { file, right: 'detail.open ?', wrong: 'detail.opened ?', message: /opened/ }));
});
