// A page whose elements a server has rendered, for the tests of hydration.
import { expect } from '@open-wc/testing';
import { deepAll, ready } from '../helpers.js';

/** Brings hydrate.js and then every element. */
export const HYDRATED = '/test/server/hydrated-page.js';

/** The script that gives a page the pack at an address. */
export const registering = async (address) => `import { registerClinic } from '/dist/clinic.js'; registerClinic(${JSON.stringify(await (await fetch(address)).json())});`;

/** A page as its reader gets it, before any script of the library. */
export async function open(html, options = {}) {
  const frame = document.createElement('iframe');
  frame.title = 'A page';
  frame.style.cssText = 'inline-size: 1000px; block-size: 700px';
  frame.src = `/server-rendered?${new URLSearchParams({ html, ...options })}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const { contentWindow: view, contentDocument: document_ } = frame;
  const problems = [];
  // The tests run on Lit's development build, which says so.
  view.console.warn = view.console.error = (...args) => String(args[0]).startsWith('Lit is in dev mode') || problems.push(args.join(' '));
  view.addEventListener('error', (event) => problems.push(event.message));
  view.addEventListener('unhandledrejection', (event) => problems.push(String(event.reason)));
  return { frame, view, document: document_, body: document_.body, root: document_.documentElement, problems };
}

/** Runs module scripts, by address or by code, one after the other, and waits until every element has rendered. */
export async function run({ document: page, view }, ...scripts) {
  const trusted = view.trustedTypes?.createPolicy(`test-${Math.random()}`, { createScriptURL: (address) => address });
  for (const each of scripts) {
    const script = Object.assign(page.createElement('script'), { type: 'module' });
    const ran = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', () => reject(new Error(`${each} did not load`)));
      // A script in the page tells nobody that it has run.
      view.addEventListener('ran', resolve, { once: true });
    });
    if (each.startsWith('/')) script.src = trusted?.createScriptURL(each) ?? each;
    else script.textContent = `${each}\ndispatchEvent(new Event('ran'));`;
    page.head.append(script);
    await ran;
  }
  // The list of sources renders once more when it knows who cites them.
  for (let rounds = 0; rounds < 3; rounds++) await ready(page);
}

/** Every node that is shown, shadow roots included, but for what a list of sources adds when it knows who cites them. */
const nodesIn = ({ body }) => deepAll(body, ':not(style, script, [part=places], [part=places] *)');
const oneSpace = (text) => text.replace(/\s+/g, ' ').trim();
const ownText = (node) => oneSpace([...node.childNodes].map((child) => (child.nodeType === Node.TEXT_NODE ? child.data : '')).join(' '));

/** Where everything is that can be seen, up to the list of sources, which grows; what holds it grows as well. */
function placesOf(nodes) {
  const list = nodes.findIndex(({ localName }) => localName === 'dry-needling-references');
  return nodes.slice(0, list < 0 ? undefined : list).map((node) => [node.localName, ...['left', 'top', 'right'].map((edge) => Math.round(node.getBoundingClientRect()[edge]))].join(' '));
}

/** What is in a page, shadow roots included: elements with their attributes in the order of the alphabet, and texts. */
export function shapeOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return oneSpace(node.data) || [];
  if (node.nodeType !== Node.ELEMENT_NODE || node.matches('style, script')) return [];
  const attributes = [...node.attributes].filter(({ name }) => !(node.localName === 'input' && ['checked', 'value'].includes(name))).map(({ name, value }) => `${name}="${value}"`);
  return [`<${[node.localName, ...attributes.sort(), ...(node.checked ? ['is checked'] : []), ...(node.value ? [node.value] : [])].join(' ')}>`, ...[...(node.shadowRoot ?? node).childNodes].flatMap(shapeOf), `</${node.localName}>`];
}

/** Comparing nodes, or printing them, would take chai minutes. */
const outline = (nodes) => nodes.map((node) => node.localName + (node.id && `#${node.id}`));

/** Everything that was there is there, the same in the same place, and nothing else is. */
export async function expectKept(page, ...scripts) {
  const nodes = nodesIn(page);
  const [places, texts] = [placesOf(nodes), nodes.map(ownText)];
  await run(page, ...scripts);
  expect(page.problems).to.deep.equal([]);
  const after = nodesIn(page);
  expect(outline(after.filter((node) => !nodes.includes(node))), 'new').to.deep.equal([]);
  expect(outline(nodes.filter((node) => !after.includes(node))), 'gone').to.deep.equal([]);
  expect(deepAll(page.body, 'style'), 'styles that each element has for itself').to.have.length(0);
  expect(nodes.map(ownText)).to.deep.equal(texts);
  expect(placesOf(nodes)).to.deep.equal(places);
}
