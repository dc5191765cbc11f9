// What the comparison of pictures sees, and what it lets pass.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { HIGHEST, openCamera, photograph } from './tools/camera.mjs';
import { difference } from './tools/compare.mjs';
import { halfSize, smallPng } from './tools/small-png.mjs';

const camera = await openCamera();
const page = await camera.newPage();
after(() => camera.close());

const take = async (file, look, change) => PNG.sync.read(Buffer.from(await photograph(page, file, { story: 'Default', look }, change)));
/** As it is kept. */
const small = (picture) => PNG.sync.read(smallPng(halfSize(picture)));
const differs = (kept, now) => difference(kept, halfSize(now));

const CARDS = { procedure: '[part=card]', 'care-plan': '[part=card]', takeaways: '[part~=care-card]' };
const moved = (file, step) => `{
  const card = document.querySelector('dry-needling-${file}').shadowRoot.querySelector('${CARDS[file]}');
  if (!(card?.getBoundingClientRect().top < ${HIGHEST})) throw new Error('There is no card in the picture.');
  card.style.translate = '${step}';
}`;

describe('one pixel is seen', () => {
  for (const file of Object.keys(CARDS))
    for (const look of ['light', 'dark', 'phone'])
      for (const step of ['1px 0', '0 1px'])
        it(`${file}, ${look}: a card that moves by ${step}`, async () => {
          const kept = small(await take(file, look));
          assert.equal(differs(kept, await take(file, look))?.words, undefined);
          assert.ok(differs(kept, await take(file, look, moved(file, step))));
        });

  it('of height', async () => {
    const kept = small(await take('takeaways', 'light'));
    const higher = { width: kept.width, height: kept.height + 1, data: Buffer.concat([kept.data, kept.data.subarray(0, 4 * kept.width)]) };
    assert.match(difference(kept, higher).words, /^is \d+ × \d+ px, was/);
  });
});

describe('noise passes', () => {
  /** Pixels at the edges of letters, drawn a little lighter or darker, as by another way of rounding. */
  function noisy({ width, height, data }) {
    const changed = Buffer.from(data);
    let seed = 1;
    for (let place = 4; place < data.length - 4; place += 4) {
      const isEdge = [0, 1, 2].some((each) => data[place + each] !== data[place + each - 4] && data[place + each] !== data[place + each + 4]);
      seed = (seed * 16807) % 2147483647;
      if (isEdge) for (const each of [0, 1, 2]) changed[place + each] = Math.min(255, Math.max(0, data[place + each] + (seed % 5) - 2));
    }
    return { width, height, data: changed };
  }

  for (const look of ['light', 'dark', 'rtl'])
    it(`of letters: ${look}`, async () => {
      const picture = await take('side-effects', look);
      const noise = noisy(picture);
      assert.ok(noise.data.some((value, index) => value !== picture.data[index]));
      assert.equal(differs(small(picture), noise)?.words, undefined);
    });
});
