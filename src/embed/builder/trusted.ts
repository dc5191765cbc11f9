// Strict pages, such as this one, take HTML and the address of a script only from a policy. What is shown here has gone
// through escapeHtml, or is the library's own; the script is a file beside the page.
interface Policy {
  createHTML(html: string): string;
  createScriptURL(address: string): string;
}

const rules: Policy = { createHTML: (html) => html, createScriptURL: (address) => address };
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
const policy = trustedTypes?.createPolicy('dry-needling-builder', rules) ?? rules;

/** The HTML as the page wants it. */
export const trustedHtml = (html: string): string => policy.createHTML(html);

/** The address of a script of the page's own, as the page wants it. */
export const trustedScript = (address: string): string => policy.createScriptURL(address);
