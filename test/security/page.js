// What the tests of security share: pages that are watched from inside (watch.js) and from outside
// (test/runner/watched-pages.mjs).
import { engine } from '../runner/commands.js';
import { wait } from '../embed/page.js';

/** As strict as a page with our elements can be: its own files, its own words, and text that is never code. */
export const STRICT = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "frame-src 'self'", "base-uri 'none'", "form-action 'none'",
  "require-trusted-types-for 'script'", 'trusted-types lit-html dry-needling-elements',
].join('; ');

let count = 0;
let frames = [];
export function closePages() {
  for (const frame of frames) frame.remove();
  frames = [];
}

/** Every element below a node, through shadow roots. */
export const everything = (node) => [...node.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? everything(each.shadowRoot) : [])]);

/** A place of its own on the server. */
export function newPlace() {
  const base = `/watched/${engine}-${Date.now()}-${count++}/`;
  return {
    base,
    put: (path, page) => fetch(base + path, { method: 'PUT', body: JSON.stringify(page) }),
    log: async () => (await fetch(`${base}log`)).json(),
  };
}

const documentOf = (head, body, lang) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title><script src="watch.js"></script>${head}</head><body>${body}</body></html>`;

/** Opens a page that has a policy of its own, and sends the same once more as a header: in the page it cannot report. */
export async function showWithOwnPolicy(place, address) {
  const [path] = address.split(/[?#]/);
  const page = new DOMParser().parseFromString(await (await fetch(place.base + path)).text(), 'text/html');
  const policy = page.querySelector('meta[http-equiv=Content-Security-Policy]').content;
  await place.put(path, { policy });
  return { ...(await show(place, address)), policy };
}

/** Opens an address of a place in a frame. */
export async function show(place, address, { width = 900 } = {}) {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}px; block-size: 700px; border: 0`;
  frame.title = 'A page';
  let loads = 0;
  frame.addEventListener('load', () => loads++);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = place.base + address;
  frames.push(frame);
  document.body.append(frame);
  await loaded;
  // It would wait for somebody to close a dialog.
  frame.contentWindow.print = () => {};
  return {
    frame,
    view: frame.contentWindow,
    page: frame.contentDocument,
    place,
    /** How often the frame has gone somewhere. */
    get loads() {
      return loads;
    },
    /** What was asked for after the page itself, in the order of the alphabet. */
    requests: async () => (await place.log()).requests.filter((path) => path !== 'watch.js').sort(),
    /** What the browser has told the server that it refused. */
    reports: async () => (await place.log()).reports.map(({ 'csp-report': report }) => `${report['effective-directive'] ?? report['violated-directive']} ${report['blocked-uri']}`),
  };
}

/** A page with a body of one's own. */
export async function open(body, { head = '', lang = 'en', policy, reportOnly, files = {}, address = '' } = {}) {
  const place = newPlace();
  for (const [path, content] of Object.entries(files)) await place.put(path, { body: content });
  await place.put('page.html', { body: documentOf(head, body, lang), policy, reportOnly });
  return show(place, `page.html${address}`);
}

/** Waits until something holds; what it gives is returned. */
export async function patiently(get) {
  for (let turn = 0; turn < 1500; turn++) {
    const value = get();
    if (value) return value;
    await wait(30);
  }
  throw new Error(`This did not happen: ${get}`);
}

/** All elements of ours in a page have rendered. */
export async function settled(page) {
  await patiently(() => everything(page).every(({ localName }) => !localName.startsWith('dry-needling-') || page.defaultView.customElements.get(localName)));
  for (let turn = 0; turn < 3; turn++) await Promise.all(everything(page).map((element) => element.updateComplete));
}

/** The browser tells of what it has refused, when it likes. */
export async function expectReported(get, directives) {
  let list;
  for (let turn = 0; turn < 300; turn++) {
    list = await get();
    if (directives.every((directive) => list.some((report) => report.startsWith(`${directive} `)))) return;
    await wait(50);
  }
  throw new Error(`Not all of ${directives} were reported: ${list}`);
}
