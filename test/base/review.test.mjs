import assert from 'node:assert/strict';
import { it } from 'node:test';
import { dayText } from '../../dist/base/review.js';

it('a day of the content is the same day west of Greenwich', () => {
  const { TZ } = process.env;
  process.env.TZ = 'America/Los_Angeles';
  assert.equal(dayText('2026-11-23', 'en'), 'November 23, 2026');
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});
