// Strict pages, such as this one, take HTML only from a policy. What is shown here has gone through escapeHtml, or is the
// library's own.
interface Policy {
  createHTML(html: string): string;
}

const rules: Policy = { createHTML: (html) => html };
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
const policy = trustedTypes?.createPolicy('dry-needling-builder', rules) ?? rules;

/** The HTML as the page wants it. */
export const trustedHtml = (html: string): string => policy.createHTML(html);
