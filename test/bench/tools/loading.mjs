// What a visitor waits for: one visit with an empty cache.
import { watch } from './in-page.mjs';

/**
 * How many steps of requests there are: 1 where the page itself names a file. Where a browser does not say which script
 * asked for one, all that had come by then may have.
 */
function chainOf(requests) {
  const depths = new Map();
  for (const { url, initiator, start } of requests) {
    const from = initiator.url ?? initiator.stack?.callFrames[0]?.url;
    const before = initiator.type === 'script' && !depths.has(from) ? requests.filter(({ end }) => end < start) : requests.filter((each) => each.url === from);
    depths.set(url, Math.max(0, ...before.map((each) => depths.get(each.url) ?? 0)) + 1);
  }
  return Math.max(0, ...depths.values());
}

const isScriptOrStyle = (url) => /\.(js|css)$/.test(new URL(url).pathname);

/** @returns {Promise<object>} milliseconds, bytes as they are stored, and counts. */
export async function measureLoading(browser, origin, { path, usable, last }, { slow }) {
  const { page, cdp, close } = await browser.fresh({ slow });
  try {
    const requests = [];
    const problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    cdp.on('Network.requestWillBeSent', ({ requestId, request, initiator, documentURL, timestamp }) => {
      if (request.url.startsWith(origin) && request.url !== documentURL) requests.push({ id: requestId, url: request.url, initiator, start: timestamp });
    });
    cdp.on('Network.loadingFinished', ({ requestId, timestamp }) => {
      for (const each of requests) if (each.id === requestId) each.end = timestamp;
    });
    await page.evaluateOnNewDocument(`(${watch})(${JSON.stringify({ usable, last })})`);
    await page.goto(origin + path, { waitUntil: 'load', timeout: 90_000 });
    await page.waitForFunction('bench.usable', { timeout: 90_000 }).catch(() => {
      throw new Error(`${path} never became usable: nothing visible matches ${usable}. ${problems.join('; ')}`);
    });
    // What still moves or is painted then belongs to the visit, too.
    await new Promise((resolve) => setTimeout(resolve, slow ? 700 : 250));
    const { metrics } = await cdp.send('Performance.getMetrics');
    const metric = (name) => metrics.find((each) => each.name === name).value;
    const seen = await page.evaluate(() => ({
      usable: bench.usable,
      lcp: bench.lcp,
      cls: bench.shift,
      fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    }));
    if (problems.length) throw new Error(`${path}: ${problems.join('; ')}`);
    const loaded = requests.filter(({ url }) => isScriptOrStyle(url));
    return { ...seen, mainThread: metric('TaskDuration') * 1000, requests: loaded.length, chain: chainOf(requests), paths: [...new Set(loaded.map(({ url }) => new URL(url).pathname))] };
  } finally {
    await close();
  }
}
