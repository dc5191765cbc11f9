// What a person and assistive technology meet on the page of an app, and do there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INSTALLED_PACKAGE } from './workspace.mjs';

export const wordsOf = (locale) => JSON.parse(readFileSync(join(INSTALLED_PACKAGE, `dist/content/${locale}.json`), 'utf8')).words;

/** What assistive technology meets, through shadow roots. */
const byRole = (role, name) => `::-p-aria([name="${name}"][role="${role}"])`;

/** Waits until somebody meets it. */
export const meet = (page, role, name) => page.waitForSelector(byRole(role, name));
export const gone = (page, role, name) => page.waitForSelector(byRole(role, name), { hidden: true });
export const press = async (page, role, name) => (await meet(page, role, name)).click();
/** How many of them somebody meets now. */
export const count = async (page, role, name) => (await page.$$(byRole(role, name))).length;

/** Waits until what `read` tells of the elements that fit, is `expected`. */
export async function until(page, selector, read, expected) {
  const told = () => page.$eval(`>>> ${selector}`, read);
  const isThere = async () => JSON.stringify(await told()) === JSON.stringify(expected);
  for (const end = Date.now() + 10_000; !(await isThere()) && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.deepEqual(await told(), expected);
}

export const openQuestions = (page, expected) =>
  until(page, 'dry-needling-faq', ({ shadowRoot }) => [...shadowRoot.querySelectorAll('[aria-expanded=true]')].map((button) => button.textContent.trim()), expected);
export const status = (page, expected) => until(page, '[role=status]', (element) => element.textContent, expected);
