// Finds what a page asks for: tags, placeholders, links, and fallbacks that stand beside their element.
import { load, names } from './load.js';

const PREFIX = 'dry-needling-';
export const OURS = `${names.map((name) => PREFIX + name)},[data-dry-needling]`;
const WANTED = ':not(:defined),[data-dry-needling],[data-dry-needling-fallback]';

function take(node: HTMLElement): void {
  const { dryNeedling, dryNeedlingFallback } = node.dataset;
  const name = node.localName.split(PREFIX)[1] ?? dryNeedling;
  // What is inside another one is its fallback.
  if (name == null ? dryNeedlingFallback == null : node.parentElement?.closest(OURS)) return;
  load(node, names.includes(name!) && !customElements.get(PREFIX + name) && name!);
}

/** Looks at an element and everything in it. */
export function find(root: Element): void {
  for (const node of [root, ...root.querySelectorAll(WANTED)])
    try {
      if (node.matches(WANTED)) take(node as HTMLElement);
    } catch {
      // A form whose fields are named as what is asked of it here. The others are found all the same.
    }
}
