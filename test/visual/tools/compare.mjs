// Whether two pictures show the same.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** So many pixels of a square of this size may differ visibly. A card that moves by one pixel changes whole lines. */
const SQUARE = 32;
const SOME = 12;
/** How much a pixel may differ: less than a card from the page below it. Edges of letters may differ more. */
const THRESHOLD = 0.02;

/** As a part of its height: no browser draws the same page so much higher. */
const MUCH_HIGHER = 0.02;

/** @returns what differs, in words, and a picture of it; undefined where nothing does. `isGrave`: in any browser. */
export function difference(kept, now) {
  if (kept.width !== now.width || kept.height !== now.height) return { words: `is ${now.width} × ${now.height} px, was ${kept.width} × ${kept.height}`, isGrave: kept.width !== now.width || Math.abs(kept.height - now.height) > MUCH_HIGHER * kept.height };
  const picture = new PNG({ width: now.width, height: now.height });
  const most = pixelmatch(kept.data, now.data, picture.data, now.width, now.height, { threshold: THRESHOLD, windowSize: SQUARE });
  return most > SOME ? { words: `${most} of ${SQUARE * SQUARE} pixels differ in one place`, picture } : undefined;
}
