// What a visitor sees of a page: the one thing that tests of faults and of hostile pages ask.
import { expect } from '@open-wc/testing';

/** The children of a node as they are laid out: what stands in a shadow root, and in its slots. */
function laidOut(node) {
  if (node.localName === 'slot') {
    const assigned = node.assignedNodes();
    if (assigned.length) return assigned;
  }
  return (node.shadowRoot ?? node).childNodes;
}

/** Text has a place on the page; what stands left of it or above it, nobody can scroll to. */
function isOnPage(text) {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  const { scrollX, scrollY } = text.ownerDocument.defaultView;
  return [...range.getClientRects()].some(({ right, bottom, width, height }) => width > 0 && height > 0 && right + scrollX > 0 && bottom + scrollY > 0);
}

function textIn(node) {
  if (node.nodeType === 3) return node.data.trim() && isOnPage(node) ? node.data : ' ';
  if (node.nodeType !== 1 || /^(script|style|template|noscript)$/.test(node.localName)) return '';
  // A slot has no box of its own.
  if (node.localName !== 'slot' && !node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return '';
  const inline = /^(a|b|bdi|em|strong|sup|small)$/.test(node.localName);
  return `${inline ? '' : ' '}${[...laidOut(node)].map(textIn).join('')}${inline ? '' : ' '}`;
}

/** The words that a visitor can read, shadow roots included, in the order of the page. */
export const seenOn = (node) => textIn(node.body ?? node).replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

/** The warning of the questions, which the plain words of a page and the element hold alike. */
const WARNING = /Call .{3,40} now if you are short of breath or have chest pain/g;
const QUESTION = 'How is dry needling different from acupuncture?';

/** Visitors read the questions and the warning, each as often as they stand on the page: none is lost, none shown twice. */
export function expectReadable(page, times = 1, what = '') {
  const seen = seenOn(page);
  expect(seen.match(WARNING)?.length ?? 0, `${what}: warnings in "${seen.slice(0, 300)}"`).to.equal(times);
  expect(seen.split(QUESTION).length - 1, `${what}: questions in "${seen.slice(0, 300)}"`).to.equal(times);
}

const upgraded = (page) => [...page.querySelectorAll('dry-needling-faq')].filter(({ shadowRoot }) => shadowRoot?.querySelector('[part=question]'));

/** The words that the page itself holds are still there, and no element has come, whole or in half. */
export function expectFallback(page, times = 1, what = '') {
  expectReadable(page, times, what);
  expect(upgraded(page).length, `${what}: elements`).to.equal(0);
}

/** The elements have come, whole. */
export function expectElements(page, times = 1, what = '') {
  expectReadable(page, times, what);
  expect(upgraded(page).length, `${what}: elements`).to.equal(times);
}

const plain = await (await fetch('/dist/html/en/faq.html')).text();

/** The same words in the two forms that a page may hold: plain HTML inside a tag, plain HTML that is a placeholder. */
export const TAG = `<dry-needling-faq>${plain.replace('data-dry-needling="faq" ', '').replaceAll('dry-needling-faq', 'in-tag')}</dry-needling-faq>`;
export const PLACEHOLDER = plain;
