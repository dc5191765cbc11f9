import { describe, it } from 'node:test';
import { buildApp, mustRefuse } from './tools/app.mjs';
import { checksOf } from './tools/checks.mjs';

describe('Angular', () => {
  for (const [what, check] of checksOf(() => buildApp('angular'))) it(what, check);

  const file = 'src/app.html';

  it('a wrong attribute fails its type check', () => mustRefuse('angular', { file, right: '[open]', wrong: '[opened]', message: /Can't bind to 'opened'/ }));
  it('a wrong value fails its type check', () => mustRefuse('angular', { file, right: '"single()"', wrong: `"'yes'"`, message: /Type 'string' is not assignable to type 'boolean'/ }));
  it('a wrong use of an event fails its type check', () => mustRefuse('angular', { file, right: 'toggled($event)', wrong: 'toggled($event.detail)', message: /not assignable to parameter of type 'DryNeedlingToggleEvent'/ }));
});
