// What a page still holds of elements that it has taken away.

async function countOnce(page, tag, frame) {
  const prototype = await frame.evaluateHandle((name) => customElements.get(name).prototype, tag);
  const alive = await page.queryObjects(prototype);
  // The list belongs to no frame that could be asked for its length.
  const count = (await alive.getProperties()).size;
  await Promise.all([alive.dispose(), prototype.dispose()]);
  return count;
}

/** How many objects of an element's class live, after the browser has collected what nobody holds; `frame` is where its tag is registered. */
export async function countAlive(page, tag, frame = page.mainFrame()) {
  const session = await page.createCDPSession();
  let count = Infinity;
  // The page and the scripts have a collector each, and what both hold goes only after some turns.
  for (let turn = 0; turn < 5 && count > 0; turn++) {
    // The browser itself keeps what has left until the page is next painted.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    // Counting collects too, but spares what looks like an address on the stack.
    await session.send('HeapProfiler.collectGarbage');
    count = await countOnce(page, tag, frame);
  }
  await session.detach();
  return count;
}

/** How many listeners the window and the document have. */
export async function countListeners(page) {
  const session = await page.createCDPSession();
  let count = 0;
  for (const expression of ['window', 'document']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    count += listeners.length;
  }
  await session.detach();
  return count;
}
