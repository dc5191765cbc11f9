// What pages in the wild hold on to is still there: nothing public goes, or comes, without somebody saying so.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publicSurface } from '../../src/build/surface/list.mjs';
import { readJson } from './tools/files.mjs';

const PROMISE = 'A name that pages, packs or programs can hold goes only with a major version, after it was deprecated in a minor one: src/docs/guides/versioning.md. If that is what happens here, run `npm run surface`.';
const ADDED = 'What is new is written down, so that it stays: run `npm run surface`.';

/** Every name with the way to it: `elements / dry-needling-faq / parts / question`. */
const namesIn = (value, path = []) => {
  if (Array.isArray(value)) return value.map((each) => [...path, each].join(' / '));
  if (typeof value === 'object') return [path.join(' / '), ...Object.entries(value).flatMap(([key, below]) => namesIn(below, [...path, key]))];
  return [`${path.join(' / ')} = ${value}`];
};

function compare(kept, now) {
  const [before, after] = [kept, now].map((each) => new Set(namesIn(each)));
  return { gone: [...before].filter((name) => !after.has(name)), added: [...after].filter((name) => !before.has(name)) };
}

describe('the public surface', async () => {
  const kept = readJson('test/package/public-surface.json');
  const now = await publicSurface();

  it('has lost nothing', () => assert.deepEqual(compare(kept, now).gone, [], PROMISE));
  it('is written down', () => assert.deepEqual(compare(kept, now).added, [], ADDED));

  it('is compared by name: a part, a value, an id or a path that is missed is named', () => {
    const less = structuredClone(now);
    less.elements['dry-needling-faq'].parts = less.elements['dry-needling-faq'].parts.filter((name) => name !== 'question');
    less.elements['dry-needling-comparison'].attributes.with.pop();
    less.contentIds = less.contentIds.filter((id) => id !== 'faq.items.hurt');
    delete less.elements['dry-needling-visit'];
    const { gone, added } = compare(now, less);
    for (const name of ['elements / dry-needling-faq / parts / question', 'contentIds / faq.items.hurt', 'elements / dry-needling-visit / parts / base']) assert.ok(gone.includes(name), name);
    assert.ok(gone.some((name) => name.startsWith('elements / dry-needling-comparison / attributes / with / ')));
    assert.deepEqual(added, []);
  });
});
