// What widgets cost once the page is there: more of them, opening one among many, memory, and what stays.
import { insert, openOne, removeAll, watch } from './in-page.mjs';

async function heap(cdp) {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await cdp.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}

async function nodes(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'Nodes').value;
}

async function work(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

const OPENED = 10;

/** @returns {Promise<object>} times by count, and bytes of one. */
export async function measureLiving(browser, origin, { path, usable, markup }, { counts }) {
  const { page, cdp, close } = await browser.fresh();
  const call = (work, argument) => page.evaluate(`(${work})(${JSON.stringify(argument)})`);
  try {
    await page.evaluateOnNewDocument(`(${watch})(${JSON.stringify({ usable })})`);
    await page.goto(origin + path, { waitUntil: 'load' });
    await page.waitForFunction('bench.usable', { timeout: 60_000 });
    // Once for nothing: code is compiled, words are parsed.
    await call(insert, { count: 1, markup, usable });
    await call(removeAll);

    const before = { heap: await heap(cdp), nodes: await nodes(cdp) };
    const inserted = [];
    let open;
    let each;
    for (const count of counts) {
      inserted.push(await call(insert, { count, markup, usable }));
      if (count === counts.at(-1)) {
        each = (await heap(cdp) - before.heap) / count;
        const start = await work(cdp);
        for (let i = 0; i < OPENED; i++) await call(openOne, { selector: usable, nth: (count >> 1) + i });
        open = (await work(cdp) - start) / OPENED;
      }
      await call(removeAll);
      await heap(cdp);
    }
    const last = counts.at(-1);
    return { inserted, open, heap: each, kept: (await heap(cdp) - before.heap) / last, keptNodes: (await nodes(cdp) - before.nodes) / last };
  } finally {
    await close();
  }
}
