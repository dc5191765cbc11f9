// Broken content is refused, with a message that says what is wrong and where.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertContent } from '../../src/build/content/check.mjs';
import { english, plant } from './sample.mjs';

/** What is planted where, and what the message must name. */
const samples = [
  ['a benefit without a citation', 'evidence.claims.C49.citations', [], /evidence\.claims\.C49\.citations: must NOT have fewer than 1 items/],
  ['a benefit without a certainty', 'evidence.claims.C49.certainty', 'none', /evidence\.claims\.C49\.certainty: must NOT be valid/],
  ['a claim that cites nothing we know', 'evidence.claims.C49.citations', ['nobody1999'], /evidence\.claims\.C49: cites "nobody1999"/],
  ['a clinical state without a reviewer', 'evidence.review.state', 'clinical', /evidence\.review\.reviewedBy: must NOT have fewer than 1 items/],
  ['a denominator of 37', 'evidence.frequencies.bruise.outOf', 37, /evidence\.frequencies\.bruise\.outOf: must be equal to constant "100"/],
  ['a frequency without a study', 'evidence.frequencies.bruise.citations', [], /evidence\.frequencies\.bruise\.citations: must NOT have fewer than 1 items/],
  ['a DOI that is none', 'evidence.references.0.DOI', 'doi.org/abc', /evidence\.references\.0\.DOI: must match pattern/],
  ['a text that states an unknown claim', 'evidence.topics.guide.claims.lead', 'C99', /evidence\.topics\.guide\.claims\.lead: no claim "C99"/],
  ['a claim of a text that is not there', 'evidence.topics.guide.claims.nothing', 'C49', /evidence\.topics\.guide\.claims: no text at "nothing"/],
  ['a locked path that is not there', 'evidence.topics.guide.locked', ['nothing'], /evidence\.topics\.guide\.locked: nothing at "nothing"/],
  ['a point of time without a text', 'evidence.topics.figure.timeline', { nothing: { from: 0, unit: 'day' } }, /evidence\.topics\.figure\.timeline: no text for "nothing"/],
  ['an article item that is told nowhere', 'evidence.articleItems.A001.texts', ['guide.nothing'], /evidence\.articleItems\.A001: nothing at "guide\.nothing"/],
  ['HTML in a text', 'words.guide.lead', 'It <b>may</b> help.', /words\.guide\.lead: must match pattern.*<b>may/],
  ['an empty text', 'words.guide.lead', '', /words\.guide\.lead: must NOT have fewer than 1 characters/],
  ['a text that is missing', 'words.guide.lead', undefined, /words\.guide: must have required property 'lead'/],
  ['a text nobody asked for', 'words.guide.extra', 'Hello.', /words\.guide: must NOT have additional properties "extra"/],
  ['an unknown slot', 'words.guide.lead', 'Ask {somebody}.', /guide\.lead: unknown slot \{somebody\}/],
  ['a slot of a clinic where none need be known', 'words.guide.lead', 'Ask {clinic.name}.', /guide\.lead: unknown slot \{clinic\.name\}/],
  ['a lost slot', 'words.clinic.book', 'Book a visit', /clinic\.book: lacks the slot \{name\}/],
  ['a mark that nothing reads', 'words.guide.lead', '[Press](javascript:alert)', /guide\.lead: has a mark that nothing reads/],
  ['an unknown frequency', 'words.guide.lead', 'About {freq:nothing}.', /guide\.lead: no frequency "nothing"/],
  ['a count whose study is not cited', 'evidence.topics.guide.claims.lead', 'C49', /guide\.lead: counts "major", but its claim does not cite "boyce2020"/],
  ['an unknown quantity', 'words.guide.lead', 'For {qty:nothing}.', /guide\.lead: no quantity "nothing"/],
  ['an unknown term', 'words.guide.lead', 'A [[term:nothing|word]].', /guide\.lead: no term "nothing"/],
  ['further reading that is no source', 'words.references.reading.items.nobody1999', 'A paper', /references\.reading\.items\.nobody1999: no source/],
  ['a locale tag that is none', 'locale', 'English!', /locale: must match pattern/],
];

test('the content as it is, is accepted', () => assertContent(english()));

for (const [name, path, value, message] of samples)
  test(name, () => {
    const content = english();
    plant(content, path, value);
    assert.throws(() => assertContent(content), message);
  });
