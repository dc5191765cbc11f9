import { describe, it } from 'node:test';
import { buildApp, mustRefuse } from './tools/app.mjs';
import { checksOf } from './tools/checks.mjs';

describe('Lit', () => {
  for (const [what, check] of checksOf(() => buildApp('lit'))) it(what, check);

  const file = 'src/clinic-page.ts';

  it('a wrong attribute fails its check of templates', () => mustRefuse('lit', { file, right: 'open=${this.open}', wrong: 'opened=${this.open}', message: /Unknown attribute 'opened'/ }));
  it('a wrong property fails its check of templates', () => mustRefuse('lit', { file, right: '.headingLevel=', wrong: '.headingSize=', message: /Unknown property 'headingsize'/i }));
  it('a wrong use of an event fails its type check', () => mustRefuse('lit', { file, right: 'detail.open ?', wrong: 'detail.opened ?', message: /'opened' does not exist/ }));
});
