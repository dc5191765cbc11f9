// What runs in the measured page. Each is sent there as text, so none uses anything outside itself.

/** Before anything else of the page: notes when the widget can be used, and what moved. */
export function watch({ usable, last }) {
  const bench = (globalThis.bench = { shift: 0, lcp: 0 });

  /** What matches, in open shadow roots too, and can be seen. */
  bench.find = function find(selector, root) {
    for (const scope of [root.shadowRoot, root]) {
      if (!scope) continue;
      for (const element of scope.querySelectorAll('*')) {
        if (element.matches(selector) && element.getBoundingClientRect().height > 0) return element;
        const inside = element.shadowRoot && find(selector, element);
        if (inside) return inside;
      }
    }
    return null;
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });

  /** Whether a widget, or the words in its place, are there. */
  const isThere = (widget) => (widget?.shadowRoot ?? widget)?.childElementCount > 0;

  (function look() {
    // Of several widgets the first and the last.
    const ready = document.body && bench.find(usable, document.body) && (!last || isThere(document.querySelector(last)));
    if (ready) bench.usable = performance.now();
    else requestAnimationFrame(look);
  })();
}

/** @returns {Promise<number>} milliseconds until `count` widgets that come now can be used and are painted. */
export async function insert({ count, markup, usable }) {
  const { bench } = globalThis;
  const host = document.createElement('div');
  host.id = 'inserted';
  document.body.append(host);
  const start = performance.now();
  if (globalThis.benchMount) globalThis.benchMount(host, count);
  else host.insertAdjacentHTML('beforeend', markup.repeat(count));
  globalThis.benchEnhance?.(host);
  for (;;) {
    await new Promise(requestAnimationFrame);
    const last = host.lastElementChild;
    if (last && host.childElementCount >= count && bench.find(usable, last)) break;
    if (performance.now() - start > 60_000) throw new Error(`${count} widgets were not usable in a minute.`);
  }
  // Until the frame is out.
  await new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  });
  return performance.now() - start;
}

/** Opens one in the middle, as a person would, and waits for the frames it takes. */
export async function openOne({ selector, nth }) {
  const { bench } = globalThis;
  const host = document.getElementById('inserted');
  bench.find(selector, host.children[nth]).click();
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

export function removeAll() {
  const host = document.getElementById('inserted');
  globalThis.benchUnmount?.(host);
  host.remove();
}
