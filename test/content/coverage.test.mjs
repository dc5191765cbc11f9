// Nothing of the article and nothing of the fact-check gets lost: every item has a place, every claim a text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at } from '../../src/build/content/texts.mjs';
import { english, notes } from './sample.mjs';

const { words, evidence } = english();
const numbered = (letter, count, digits) => Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(digits, '0'));
const itemIds = [...numbered('A', 156, 3), ...numbered('X', 24, 2)];
const claimIds = numbered('C', 53, 2);

/** C22 for C22neck: the statement of the fact-check that a finer one belongs to. */
const family = (claim) => claim.slice(0, 3);

/** Lines that lead into a list, and names of professions: they state nothing themselves. */
const LEADS = new Set(['A018', 'A117', 'A118', 'A119']);

/** The claims stated at a path, by its texts or by the study behind its number. */
function* claimsBelow(path) {
  const [topic, ...rest] = path.split('.');
  const { claims, frequencies = {} } = evidence.topics[topic];
  const inside = (key) => `${key}.`.startsWith(`${rest.join('.')}.`);
  for (const [key, claim] of Object.entries(claims)) if (inside(key)) yield family(claim);
  // A frequency carries its own study, so its item needs no claim besides.
  for (const key of Object.keys(frequencies)) if (inside(key)) yield 'number';
}

test('the 156 items of the article and the 24 things it lacked are there, and no other', () => {
  assert.deepEqual(Object.keys(evidence.articleItems).sort(), itemIds);
  assert.deepEqual(Object.keys(notes.articleItems).sort(), itemIds);
});

test('every item has its quote, and a place that exists', () => {
  for (const id of itemIds) {
    assert.ok(notes.articleItems[id].trim(), `${id} has no quote`);
    for (const path of evidence.articleItems[id].texts) assert.ok(at(words, path), `${id}: nothing at "${path}"`);
  }
});

test('an item that makes a claim is told by a text that states the checked claim', () => {
  const lost = itemIds.filter((id) => {
    const { claim, texts } = evidence.articleItems[id];
    if (!claim || id.startsWith('X') || LEADS.has(id)) return false;
    const told = texts.flatMap((path) => [...claimsBelow(path)]);
    return !told.includes(claim) && !told.includes('number');
  });
  assert.deepEqual(lost, []);
});

test('the 53 claims of the fact-check are there, with what the article said and what was found', () => {
  assert.deepEqual([...new Set(Object.keys(evidence.claims).map(family))].sort(), claimIds);
  for (const id of claimIds) {
    assert.ok(evidence.claims[id], `${id} is missing`);
    assert.ok(notes.claims[id]?.finding, `${id} has no note`);
  }
});

test('every claim is stated by a text or told for an item of the article', () => {
  const stated = Object.values(evidence.topics).flatMap(({ claims }) => Object.values(claims));
  const told = Object.values(evidence.articleItems).map(({ claim }) => claim);
  const used = new Set([...stated, ...told]);
  assert.deepEqual(Object.keys(evidence.claims).filter((id) => !used.has(id)), []);
});

test('a finer claim says which claim it is part of', () => {
  for (const [id, { partOf }] of Object.entries(evidence.claims)) assert.equal(partOf, id.length > 3 ? family(id) : undefined, id);
});
