// Whether two pictures show the same. Both are half the size of what was seen.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** So many pixels of a square of this size may differ visibly. A card that moves by one pixel changes all its letters. */
const SQUARE = 32;
const SOME = 10;
/** How much a pixel may differ, from 0 to 1. Areas and lines are kept as they are; the edges of letters nearly so. */
const IN_AREAS = 0.012;
const ANYWHERE = 0.06;
/** As a part of its height: no browser draws the same page so much higher. */
const MUCH_HIGHER = 0.02;

/** Pixels that are as those to the left and above, in both pictures, are 0. */
function edges(kept, now) {
  const [one, other] = [kept, now].map(({ data, width, height }) => new Uint32Array(data.buffer, data.byteOffset, width * height));
  return one.map((pixel, place) => [1, now.width].some((step) => pixel !== one[place - step] || other[place] !== other[place - step]));
}

/** @returns what differs, in words, and a picture of it; undefined where nothing does. `isGrave`: in any browser. */
export function difference(kept, now) {
  const { width, height } = now;
  if (kept.width !== width || kept.height !== height) return { words: `is ${width} × ${height} px, was ${kept.width} × ${kept.height}`, isGrave: kept.width !== width || Math.abs(kept.height - height) > MUCH_HIGHER * kept.height };
  for (const options of [{ threshold: ANYWHERE }, { threshold: IN_AREAS, ignoreMask: Uint8Array.from(edges(kept, now)) }]) {
    const picture = new PNG({ width, height });
    const most = pixelmatch(kept.data, now.data, picture.data, width, height, { windowSize: SQUARE, includeAA: true, ...options });
    if (most > SOME) return { words: `${most} of ${SQUARE * SQUARE} pixels differ in one place`, picture };
  }
  return undefined;
}
