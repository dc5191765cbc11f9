// A page tells its accessibility tree to others a moment after it has changed.
import { setTimeout as sleep } from 'node:timers/promises';

/** Firefox tells where the focus is a little later than the rest. */
const TIMES = 4;

/** @param read gives a tree, or nothing where the page is changing. @returns the first that stays the same. */
export async function atRest(read) {
  let before;
  let times = 0;
  for (let round = 0; round < 200; round++) {
    const tree = await read();
    const now = JSON.stringify(tree);
    times = tree && now === before ? times + 1 : 1;
    if (times === TIMES) return tree;
    before = now;
    await sleep(25);
  }
  throw new Error('The accessibility tree does not come to rest.');
}
