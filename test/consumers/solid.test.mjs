import { describe, it } from 'node:test';
import { buildApp, mustRefuse } from './tools/app.mjs';
import { checksOf } from './tools/checks.mjs';

describe('Solid', () => {
  for (const [what, check] of checksOf(() => buildApp('solid'))) it(what, check);

  const file = 'src/app.tsx';

  it('a wrong attribute fails its type check', () => mustRefuse('solid', { file, right: 'open={open()}', wrong: 'opened={open()}', message: /opened/ }));
  it('a name that Solid would write in small letters fails its type check', () => mustRefuse('solid', { file, right: 'heading-level=', wrong: 'headingLevel=', message: /headingLevel/ }));
  it('a wrong use of an event fails its type check', () => mustRefuse('solid', { file, right: 'detail.open ?', wrong: 'detail.opened ?', message: /opened/ }));
});
