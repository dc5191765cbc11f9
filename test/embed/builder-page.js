// The page that makes snippets, as tests open it, and pages that its snippets are pasted into.
import { ready } from '../helpers.js';

export const HOST = 'https://your-site.example/dry-needling/';
export const until = async (holds, what) => {
  for (let turn = 0; turn < 800; turn++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Waited in vain: ${what ?? holds}`);
};

let frames = [];
export function closePages() {
  for (const frame of frames) frame.remove();
  frames = [];
}

function addFrame(width, properties) {
  const frame = Object.assign(document.createElement('iframe'), properties);
  frame.style.cssText = `inline-size: ${width}px; block-size: 800px; border: 0`;
  document.body.append(frame);
  frames.push(frame);
  return frame;
}

/** The builder, with the messages of its console. */
export async function open(query = {}, width = 1280) {
  const frame = addFrame(width, { src: `/dist/builder/index.html?${new URLSearchParams(query)}` });
  const messages = [];
  await until(() => frame.contentWindow.location.href !== 'about:blank');
  const view = frame.contentWindow;
  for (const level of ['log', 'info', 'warn', 'error']) view.console[level] = (...args) => messages.push(args.join(' '));
  view.addEventListener('error', ({ message }) => messages.push(message));
  view.addEventListener('unhandledrejection', ({ reason }) => messages.push(`${reason}`));
  const page = () => frame.contentDocument;
  await until(() => page().querySelector('#stage iframe'), 'a preview');
  const builder = {
    frame, view, messages,
    page: page(),
    find: (selector) => page().querySelector(selector),
    field: (name) => page().querySelector('#choices').elements.namedItem(name),
    get snippet() {
      return page().querySelector('#snippet code').textContent;
    },
    get query() {
      return new URLSearchParams(view.location.search);
    },
    /** Chooses as a person would, and waits until the page has followed. */
    async choose(name, value) {
      const before = page().querySelector('#stage iframe');
      const field = name.startsWith('option-') && value === true ? page().querySelector(`[name="${name}"]`) : builder.field(name);
      const boxes = [...page().querySelectorAll(`[name="${name}"]`)];
      const box = boxes.find((each) => ['checkbox', 'radio'].includes(each.type) && (value === true || each.value === value));
      if (box) box.click();
      else {
        field.value = value;
        field.dispatchEvent(new view.Event('input', { bubbles: true }));
      }
      await until(() => page().querySelector('#stage iframe') !== before, `the preview to follow ${name}`);
    },
  };
  return builder;
}

/** A snippet in an empty page of this site, which holds the files in the place of the clinic's. */
export async function paste(text) {
  const listen = "<script>window.messages = []; for (const level of ['warn', 'error']) console[level] = (...args) => messages.push(args.join(' '))</script>";
  const frame = addFrame(800, { srcdoc: `<!doctype html><html lang="en"><title>Page</title>${listen}${text.replaceAll(HOST, `${location.origin}/dist/`)}` });
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame;
}

export async function rendered(frame, tag) {
  await until(() => frame.contentDocument.querySelector(tag)?.shadowRoot?.querySelector('h2,h3'), tag);
  await ready(frame.contentDocument);
  return frame.contentDocument.querySelector(tag);
}

/** What axe finds. */
export async function faults({ page, view }) {
  // The builder takes the address of a script from a policy alone.
  const trusted = view.trustedTypes?.createPolicy('axe', { createScriptURL: (address) => address });
  const src = '/node_modules/axe-core/axe.min.js';
  const axe = Object.assign(page.createElement('script'), { src: trusted?.createScriptURL(src) ?? src });
  const loaded = new Promise((resolve) => axe.addEventListener('load', resolve, { once: true }));
  page.head.append(axe);
  await loaded;
  const { violations } = await view.axe.run();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
}
