// A page tells its accessibility tree to others a moment after it has changed.
import { setTimeout as sleep } from 'node:timers/promises';

/** @param read gives a tree, or nothing where the page is changing. @returns the first that is the same twice. */
export async function atRest(read) {
  let before;
  for (let round = 0; round < 100; round++) {
    const tree = await read();
    const now = JSON.stringify(tree);
    if (tree && now === before) return tree;
    before = now;
    await sleep(50);
  }
  throw new Error('The accessibility tree does not come to rest.');
}
