import { warnOnce } from '../../base/warn.js';

// Strict pages refuse a script's text unless it comes from a policy. What is written here is data and never runs.
interface Policy {
  createScript(text: string): unknown;
}

let policy: Policy | undefined;

/** The text as the page wants it. */
function trusted(text: string): string {
  const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes;
  policy ??= factory ? factory.createPolicy('dry-needling-elements', { createScript: (json) => json }) : { createScript: (json) => json };
  return policy.createScript(text) as string;
}

/** Writes, renews or, without data, takes away our JSON-LD script among the children of an element; one of the page's own stays. */
export function writeJsonLd(element: Element, data: object | undefined): void {
  const before = element.querySelector<HTMLScriptElement>(':scope > script[data-dry-needling]');
  // No text may end the script where a program writes the page down as HTML.
  const text = data && JSON.stringify(data).replaceAll('<', '\\u003c');
  if (before?.text === text) return;
  before?.remove();
  if (!text) return;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset['dryNeedling'] = '';
  try {
    script.text = trusted(text);
    element.append(script);
  } catch {
    // A page that allows only policies by name.
    warnOnce(element, 'structured-data cannot be written. The page must allow the trusted-types policy "dry-needling-elements"');
  }
}
