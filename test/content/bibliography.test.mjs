// The list of all sources: every one in one format, nothing lost, and known again by the elements that cite it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { byId, byKey, keyOfRecord } from '../../dist/elements/references/records.js';
import { keyOf } from '../../dist/base/sources.js';
import { sections } from '../../dist/elements/guide/sections.js';
import { bibliographyLine } from '../../src/build/content/bibliography.mjs';
import { READING_ORDER, topicOf } from '../../src/build/content/generate.mjs';
import { english, plant } from './sample.mjs';

const content = english();
const { words, evidence } = content;
const recordOf = (id) => evidence.references.find((reference) => reference.id === id);
const lineOf = (record) => bibliographyLine(record).join('');
const plain = (text) => text.replace(/[’‘]/g, "'");

/** A record of an article, to change. */
const article = (changes) => ({
  id: 'sample2020',
  type: 'article-journal',
  title: 'A title of a paper',
  author: [{ family: 'Sample', given: 'AB' }],
  issued: { 'date-parts': [[2020]] },
  'container-title': 'J Test',
  volume: '7',
  issue: '2',
  page: '101-109',
  custom: { verification: 'V' },
  ...changes,
});

describe('a line of the bibliography', () => {
  it('has the parts in the order of the Vancouver style', () => {
    assert.deepEqual(bibliographyLine(article()), ['Sample AB. ', 'A title of a paper', '. J Test. 2020;7(2):101–9.']);
  });

  it('keeps all initials, and particles of names', () => {
    const author = [{ family: 'De Test', given: 'A' }, { family: 'Sample', given: 'ÁL' }, { family: 'Third', given: 'ABC' }];
    assert.equal(bibliographyLine(article({ author }))[0], 'De Test A, Sample ÁL, Third ABC. ');
  });

  it('names six authors, then et al.', () => {
    const author = [...'ABCDEFG'].map((letter) => ({ family: `Sample${letter}`, given: letter }));
    assert.match(bibliographyLine(article({ author }))[0], /SampleF F, et al\. $/);
  });

  it('says et al. where not all authors were read', () => {
    assert.equal(bibliographyLine(article({ custom: { verification: 'V', moreAuthors: true } }))[0], 'Sample AB, et al. ');
  });

  it('begins with the title where no author is known', () => {
    assert.deepEqual(bibliographyLine(article({ author: undefined })), ['', 'A title of a paper', '. J Test. 2020;7(2):101–9.']);
  });

  it('names an organization as it is', () => {
    const record = article({ type: 'report', author: [{ literal: 'Society of Samples' }], 'container-title': undefined, volume: undefined, issue: undefined, page: undefined, publisher: 'Press' });
    assert.equal(lineOf(record), 'Society of Samples. A title of a paper. Press; 2020.');
  });

  it('ends without a semicolon where there is no volume', () => {
    assert.match(lineOf(article({ volume: undefined, issue: undefined, page: undefined })), / 2020\.$/);
  });

  it('finds a title with an apostrophe, quotes or a question mark', () => {
    for (const title of ["A survey of therapists' practice", 'The "gold standard" in question', 'Does it help?']) {
      const [, found, rest] = bibliographyLine(article({ title }));
      assert.equal(found.replace(/[’‘]/g, "'").replace(/[“”]/g, '"'), title);
      assert.match(rest, /^\.? J Test/);
    }
  });

  it('names the record whose title does not come out', () => {
    assert.throws(() => bibliographyLine(article({ title: 'A <i>title</i> with marks' })), /references\.json: "sample2020": the formatted line does not hold its title: Sample AB/);
  });
});

describe('the list of all sources', () => {
  it('holds every source that is cited, with its title', () => {
    const cited = new Set(Object.values(evidence.topics).flatMap(({ claims }) => Object.values(claims)).flatMap((claim) => evidence.claims[claim].citations));
    for (const { frequencies = {} } of Object.values(evidence.topics)) for (const id of Object.values(frequencies).flat()) for (const source of evidence.frequencies[id].citations) cited.add(source);
    assert.ok(cited.size > 40);
    for (const id of cited) assert.equal(plain(byId[id]?.line[1] ?? ''), plain(recordOf(id).title), id);
  });

  it('is numbered in the order of the guide', () => {
    const told = [...new Set(sections.map(({ element }) => element))].filter((element) => element !== 'references');
    assert.deepEqual(READING_ORDER, ['guide', ...told, 'figure']);
  });

  it('holds every source of further reading', () => {
    for (const id of Object.keys(words.references.reading.items)) assert.ok(byId[id], id);
  });

  it('also holds one that only further reading names', () => {
    const more = english();
    plant(more, 'words.references.reading.items.koc2023', 'A guideline on heel pain');
    assert.ok(!byId.koc2023);
    assert.match(topicOf('references', more).facts.references.koc2023.line[1], /^Heel Pain/);
  });

  it('says of each how far it was read', () => {
    for (const [id, { read = 'V' }] of Object.entries(byId)) {
      assert.equal(read, recordOf(id).custom.verification, id);
      assert.ok(words.references.checked[read], read);
    }
  });

  it('knows each source of each element again, and no two as one', () => {
    assert.equal(byKey.size, Object.keys(byId).length);
    for (const name of Object.keys(evidence.topics).filter((topic) => !['clinic', 'common', 'glossary', 'references'].includes(topic)))
      for (const source of topicOf(name, content).facts.sources) assert.ok(byKey.has(keyOf(source)), `${name}: ${source.join(' ')}`);
    for (const record of Object.values(byId)) assert.ok(keyOfRecord(record));
  });

  it('has no line with a hole in it', () => {
    for (const [id, { line }] of Object.entries(byId)) assert.doesNotMatch(line.join(''), /undefined|\[object|;\.|\.\.|;$| {2}|\(\)/, id);
  });
});

it('the published content holds the records in full, as CSL-JSON', () => {
  const published = JSON.parse(readFileSync(new URL('../../dist/content/en.json', import.meta.url), 'utf8'));
  assert.deepEqual(published.evidence.references, evidence.references);
  const { author, issued, DOI, PMID, custom } = published.evidence.references.find(({ id }) => id === 'chys2023');
  assert.deepEqual([author.length, issued['date-parts'][0][0], DOI, PMID, custom.verification], [8, 2023, '10.3390/jcm12031205', '36769852', 'V']);
});
