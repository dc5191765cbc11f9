/**
 * By how many pixels content is wider than what holds it: a page, or an element of the library with those inside it. The
 * content of an element is contained there, and makes its page no wider. It imports nothing: it also runs inside another page.
 */
export function excessOf(node) {
  const own = node.localName.startsWith('dry-needling-') ? node.shadowRoot?.querySelector('[part=base]') : node;
  const inside = [...node.querySelectorAll('*'), ...(node.shadowRoot?.querySelectorAll('*') ?? [])].filter(({ localName }) => localName.startsWith('dry-needling-'));
  return Math.max(own ? own.scrollWidth - own.clientWidth : 0, ...inside.map(excessOf));
}
