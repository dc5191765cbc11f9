// What a person would see go wrong in a layout: words that are cut, that lie over others, that stick out; targets too small.
import { all, deepAll, hostsIn, textOf } from '../helpers.js';

const named = (node) => `${node.localName}.${node.getAttribute('part') || node.className}: ${textOf(node).slice(0, 40)}`;

/** What sticks out of a box sideways, as a person would see it: cut or scrolled. */
export function tooWide(place) {
  const limit = place.getBoundingClientRect();
  return hostsIn(place).flatMap((host) =>
    all(host, '*')
      .filter((node) => !node.closest('.unseen, [popover]') && !node.ownerSVGElement && node.checkVisibility())
      // Heard, not seen.
      .filter((node) => getComputedStyle(node).clipPath !== 'inset(50%)')
      .filter((node) => {
        const { left, right, width } = node.getBoundingClientRect();
        return width > 0 && (left < limit.left - 1 || right > limit.right + 1);
      })
      .map(named),
  );
}

/** Texts that do not fit the box that holds them, and are cut by it. */
export const cutIn = (place) =>
  deepAll(place, '*')
    .filter((node) => {
      if (node.closest('.unseen, [popover], [hidden]') || node.ownerSVGElement) return false;
      const { overflowX, overflowY } = getComputedStyle(node);
      return (overflowX !== 'visible' && node.scrollWidth > node.clientWidth + 1) || (['hidden', 'clip'].includes(overflowY) && node.scrollHeight > node.clientHeight + 1);
    })
    .map(named);

function* textNodes(node) {
  for (const child of (node.shadowRoot ?? node).childNodes)
    if (child.nodeType === Node.TEXT_NODE) yield child;
    else if (child.nodeType === Node.ELEMENT_NODE && child.localName !== 'style') yield* textNodes(child);
}

const isHeard = (node) => node.closest('.unseen, .narrow') !== null;

/** The boxes of all lines of words that are seen. */
function linesIn(place) {
  const range = document.createRange();
  return [...textNodes(place)]
    .filter((text) => text.data.trim() && text.parentElement.checkVisibility() && !isHeard(text.parentElement))
    .flatMap((text) => {
      range.selectNodeContents(text);
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1).map((box) => ({ text, box }));
    });
}

/** Words that lie over other words: by more than the room that letters leave above and below themselves. */
export function overlapsIn(place) {
  const lines = linesIn(place).sort((one, other) => one.box.top - other.box.top);
  const found = [];
  lines.forEach(({ text, box }, index) => {
    for (let next = index + 1; next < lines.length && lines[next].box.top < box.bottom; next++) {
      const other = lines[next];
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - other.box.top;
      if (other.text !== text && across > 2 && down > 0.45 * Math.min(box.height, other.box.height)) found.push(`“${text.data.trim().slice(0, 30)}” over “${other.text.data.trim().slice(0, 30)}”`);
    }
  });
  return found;
}

const TARGETS = 'a[href], button, input, summary, [tabindex="0"]';
const LEAST = 24;

/** In a sentence, whose lines decide how high it is: an exception of WCAG 2.5.8. */
const isInSentence = (node) => getComputedStyle(node).display === 'inline' && textOf(node.parentElement) !== textOf(node);

/** A label that has no box of its own lies over the line that it is in. */
const boxOf = (node) => (getComputedStyle(node).display === 'contents' ? node.parentElement : node).getBoundingClientRect();

/** The boxes that can be pressed: a label works its control. */
function targetsIn(place) {
  return deepAll(place, TARGETS)
    .filter((node) => node.checkVisibility())
    .map((node) => ({ node, box: boxOf(node.labels?.[0] ?? node) }));
}

const gap = (start, end, at) => Math.max(start - at, at - end, 0);

/** Targets of less than 24 by 24 px that are neither in a sentence nor have that room around them (WCAG 2.5.8). */
export function smallTargetsIn(place) {
  const targets = targetsIn(place);
  return targets
    .filter(({ box, node }) => (box.width < LEAST - 0.1 || box.height < LEAST - 0.1) && !isInSentence(node))
    .filter(({ box, node }) => {
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      return targets.some((other) => other.node !== node && !other.node.contains(node) && Math.hypot(gap(other.box.left, other.box.right, x), gap(other.box.top, other.box.bottom, y)) < LEAST / 2);
    })
    .map(({ box, node }) => `${named(node)} (${box.width.toFixed(1)} x ${box.height.toFixed(1)})`);
}
