// Says in a few letters what was rendered, so that a page knows whether it would render the same as the server did.
// Used by the server and by hydrate.ts: pages without server rendering do not carry it.
import type { TemplateResult } from 'lit';

const isTemplate = (value: unknown): value is TemplateResult => Boolean((value as TemplateResult | null)?.strings);

/** Everything that reaches the page: the templates and what fills them in, listeners apart. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  if (isTemplate(value)) return `${value.strings.join('\0')}(${value.values.map(textOf).join()})`;
  // Lit's `nothing` is a symbol.
  return ['function', 'symbol', 'undefined'].includes(typeof value) ? '' : String(value);
}

/** FNV-1a: guards against a mistake, not against an attack. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

const PREFIX = 'dry-needling ';

/** What the comment says that ends the shadow root of an element rendered on a server. */
export const markOf = (rendered: unknown): string => PREFIX + digestOf(textOf(rendered));

/** The mark of a shadow root, if a server has written one. */
export function markIn(root: ShadowRoot | null): string | undefined {
  const last = root?.lastChild;
  return last?.nodeType === 8 && (last as Comment).data.startsWith(PREFIX) ? (last as Comment).data : undefined;
}
