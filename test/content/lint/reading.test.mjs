// The reading grade has two bounds: one for each text, which CL10 proves with its planted mistake, and one for the average.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textsOf } from '../../../src/build/content/texts.mjs';
import { english } from '../sample.mjs';
import { grade, shown } from './read.mjs';
import { CL10 } from './rules/reading.mjs';

const plain = (content) => (text) => shown(text, content.evidence);

test('CL10 finds an average above 6, though no text is above 8', () => {
  const content = english();
  const hard = 'A licensed acupuncturist, and some doctors and therapists. Rules differ by place.';
  assert.ok(grade(hard) > 6 && grade(hard) <= 8);
  const texts = [...textsOf(content.words)].map(([path]) => [path, hard]);
  assert.deepEqual(CL10.check({ texts, plain: plain(content) }).map(({ path }) => path), ['(all)']);
});

test('a count is read as it is shown', () => {
  const read = plain(english());
  assert.equal(read('{freq:anyMild}'), '19 to 37 side effects in every 100 treatments');
  assert.equal(read('{freq:bruise}'), '8 of every 100 treatments');
});
