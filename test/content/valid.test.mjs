// The content of every locale has the right shape, and every reference in it leads somewhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { referenceProblems, shapeProblems } from '../../src/build/content/check.mjs';
import { textsOf } from '../../src/build/content/texts.mjs';
import { contentOf, english, locales } from './sample.mjs';

const PLURAL = /(?<=^common\.frequency\.\w+)\.(zero|one|two|few|many|other)$/;

test('English is the source', () => {
  assert.ok(locales.includes('en'));
  assert.equal(english().translation.status, 'source');
});

for (const locale of locales) {
  test(`${locale}: shape`, () => assert.deepEqual(shapeProblems(contentOf(locale)), []));
  test(`${locale}: references`, () => assert.deepEqual(referenceProblems(contentOf(locale)), []));

  test(`${locale}: every text has the numbers, names and terms of the source, and no other`, () => {
    const source = Object.fromEntries(textsOf(english().words));
    const marks = (text) => (text.match(/\{[\w:.]+\}|\[\[term:\w+\|/g) ?? []).sort().join(' ');
    const wrong = [...textsOf(contentOf(locale).words)].filter(([path, text]) => marks(text) !== marks(source[path] ?? source[path.replace(PLURAL, '.other')])).map(([path]) => path);
    assert.deepEqual(wrong, []);
  });

  test(`${locale}: a text in plural forms has those of its language`, () => {
    const paths = [...textsOf(contentOf(locale).words)].map(([path]) => path).filter((path) => PLURAL.test(path));
    const texts = new Set(paths.map((path) => path.replace(PLURAL, '')));
    assert.notEqual(texts.size, 0);
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.map((category) => `.${category}`);
    for (const text of texts) assert.deepEqual(paths.filter((path) => path.startsWith(`${text}.`)).map((path) => path.replace(text, '')).sort(), categories.sort(), text);
  });
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
