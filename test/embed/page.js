// What the tests of the loader share: pages of their own, as people write them.
import { engine } from '../runner/commands.js';

export const integrity = await (await fetch('/dist/cdn/integrity.json')).json();
/** The file of a part, whose name holds a hash. */
export const part = (name) => Object.keys(integrity).find((file) => new RegExp(`^parts/${name}-[^-]{8}\\.js$`).test(file));
export const pathOf = (name) => `/dist/cdn/${part(name)}`;

let count = 0;
/** A folder that no page has asked anything of: test/runner/elsewhere-plugin.mjs. */
export const fresh = (place) => `/${place}/${engine}-${Date.now()}-${count++}/`;

export const MODULE = '<script type="module" src="/dist/cdn/embed.js"></script>';
export const CLASSIC = '<script src="/dist/cdn/embed.js" async></script>';
/** The loader with attributes, and parts that take their time. */
export const slowly = (attributes = '') => `<script ${attributes} data-base="${fresh('slow')}" src="/dist/cdn/embed.js"></script>`;

/** Keeps what goes wrong, is warned of or is refused on a page. */
export const LISTEN = `<script>
  window.messages = [];
  for (const level of ['log', 'info', 'warn', 'error']) console[level] = (...args) => messages.push(args.join(' '));
  addEventListener('error', (event) => event.message && messages.push('uncaught: ' + event.message));
  addEventListener('unhandledrejection', (event) => messages.push('rejected: ' + event.reason));
  document.addEventListener('securitypolicyviolation', (event) => messages.push('refused: ' + event.violatedDirective + ' ' + event.blockedURI));
</script>`;

let frames = [];
export function closePages() {
  for (const frame of frames) frame.remove();
  frames = [];
}

/** A page of its own. */
export async function open(body, { head = '', listen = LISTEN, lang = 'en', css = 'inline-size: 800px; block-size: 600px' } = {}) {
  const frame = document.createElement('iframe');
  frame.style.cssText = css;
  frame.srcdoc = `<!doctype html><html lang="${lang}"><head><title>A page</title>${listen}${head}</head><body>${body}</body></html>`;
  frames.push(frame);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const view = frame.contentWindow;
  // It would wait for somebody to close a dialog.
  view.print = () => {};
  return { frame, page: frame.contentDocument, view, messages: view.messages };
}

export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something holds, as long as a busy machine with three browsers may take; what it gives is returned. */
export async function until(what, get, most = 800) {
  for (let rounds = 0; rounds < most; rounds++) {
    const value = get();
    if (value) return value;
    await wait(20);
  }
  throw new Error(`This did not happen: ${what}`);
}

/** Time for what should not happen. */
export const pause = () => wait(400);

export const isShown = (element) => Boolean(element?.shadowRoot?.textContent.trim());
export const shown = (page, name = 'faq') =>
  until(`<dry-needling-${name}> is shown`, () => {
    const element = page.querySelector(`dry-needling-${name}`);
    return isShown(element) && element;
  });

const resources = (view) => view.performance.getEntriesByType('resource');

/** Every request of a page, in order of their paths. */
export const requests = (view) => resources(view).map(({ name }) => new URL(name).pathname).sort();

/** Those that match; none of them waited for another to come. What is preloaded, WebKit may ask for once more. */
export function requestsAtOnce(view, pattern) {
  const all = resources(view).filter(({ name }) => pattern.test(name));
  const entries = all.filter((entry) => all.find(({ name }) => name === entry.name) === entry);
  const last = Math.max(...entries.map(({ startTime }) => startTime));
  // Parts take their time in these tests; what is there in a moment, nothing can have waited for.
  const first = Math.min(...entries.filter(({ name }) => name.includes('/parts/')).map(({ responseEnd }) => responseEnd));
  if (last >= first) throw new Error(`Asked for one after the other: ${entries.map(({ name, startTime, responseEnd }) => `${name} ${startTime} to ${responseEnd}`).join(', ')}`);
  return entries.map(({ name }) => new URL(name).pathname.split('/').at(-1).replace(/-.{8}\.js$/, '')).sort();
}

export const add = (page, markup, place = page.body) => {
  const holder = page.createElement('div');
  holder.innerHTML = markup;
  place.append(holder);
  return holder;
};
