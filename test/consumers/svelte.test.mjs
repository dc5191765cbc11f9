import { describe, it } from 'node:test';
import { buildApp, mustRefuse } from './tools/app.mjs';
import { checksOf } from './tools/checks.mjs';

describe('Svelte', () => {
  for (const [what, check] of checksOf(() => buildApp('svelte'))) it(what, check);

  const file = 'src/App.svelte';

  it('a wrong attribute fails its type check', () => mustRefuse('svelte', { file, right: '{open}\n', wrong: 'opened={open}\n', message: /opened/ }));
  it('a wrong use of an event fails its type check', () => mustRefuse('svelte', { file, right: 'detail.open ?', wrong: 'detail.opened ?', message: /opened/ }));
});
