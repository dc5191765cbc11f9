// The content of every locale has the right shape, and every reference in it leads somewhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceProblems, shapeProblems } from '../../src/build/content/check.mjs';
import { contentOf, english, locales } from './sample.mjs';

test('English is the source', () => {
  assert.ok(locales.includes('en'));
  assert.equal(english().translation.status, 'source');
});

for (const locale of locales) {
  test(`${locale}: shape`, () => assert.deepEqual(shapeProblems(contentOf(locale)), []));
  test(`${locale}: references`, () => assert.deepEqual(referenceProblems(contentOf(locale)), []));
}

test('a picture and a list of the same course of soreness have the same times', () => {
  const { topics, quantities } = english().evidence;
  assert.deepEqual(topics.figure.timeline, topics.visit.timeline);
  // The list tells the times by quantities, the curve draws them by the timeline.
  for (const [id, quantity] of Object.entries({ fall: 'sorenessFall', fade: 'sorenessTime' })) {
    const { value: from, valueTo: to, unit } = quantities[quantity];
    assert.deepEqual(topics.visit.timeline[id], { from, to, unit }, id);
  }
});
