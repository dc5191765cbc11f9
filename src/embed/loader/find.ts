// Finds what a page asks for: tags, placeholders, links, and fallbacks that stand beside their element.
import { removeFallback } from './fallback.js';
import { load } from './load.js';
import { elements } from './parts.js';
import { replace } from './placeholder.js';
import { warn } from './warn.js';

const PREFIX = 'dry-needling-';
const names = Object.keys(elements);
const OURS = [...names.map((name) => PREFIX + name), '[data-dry-needling]'].join();
const WANTED = ':not(:defined),[data-dry-needling],[data-dry-needling-fallback]';

function take(node: Element): void {
  if (node.hasAttribute('data-dry-needling-fallback')) void removeFallback(node);
  const isTag = node.localName.startsWith(PREFIX);
  const name = isTag ? node.localName.replace(PREFIX, '') : node.getAttribute('data-dry-needling');
  // What is inside another one is its fallback.
  if (name === null || node.parentElement?.closest(OURS)) return;
  if (!names.includes(name)) return warn(`there is no "${name}", only ${names}`);
  const tag = PREFIX + name;
  if (!customElements.get(tag)) load(name);
  if (!isTag) void customElements.whenDefined(tag).then(() => replace(node, tag));
}

/** Looks at an element and everything in it. */
export function find(root: Element): void {
  for (const node of [root, ...root.querySelectorAll(WANTED)]) if (node.matches(WANTED)) take(node);
}
