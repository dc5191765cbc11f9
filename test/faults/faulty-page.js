// What the tests of faults share: folders with a fault, scripts that are added to a page, and what is waited for.
import { fresh, until } from '../embed/page.js';

/** A folder like dist/cdn in which one file has a fault. */
export const fault = (kind, target) => fresh(`fault/${kind}/${target}`);

/** A script that comes when the page is there: one that never ends would keep the page from that. */
export function addScript({ page }, properties, data = {}) {
  const script = Object.assign(page.createElement('script'), properties);
  Object.assign(script.dataset, data);
  page.head.append(script);
  return script;
}

/** The elements are there, all of them: words that do not come are waited for up to five seconds. */
export const come = ({ page }, times = 1) => until('the elements are there', () => [...page.querySelectorAll('dry-needling-faq')].filter(({ shadowRoot }) => shadowRoot?.querySelector('[part=question]')).length === times);

/** What is said of faults by the browser is said; what is thrown by our code is not. */
export const thrown = (messages) => messages.filter((message) => /^(uncaught|rejected)/.test(message) && !/SyntaxError|Unexpected|Invalid|unterminated|missing|import|module|Importing|fetch|end of script/i.test(message));
