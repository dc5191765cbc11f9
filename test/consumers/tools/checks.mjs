// What every app must do, whatever it is made with. All of them show the same page: questions that are open, in a language,
// with a heading of a level, one answer at a time; a comparison with several choices; and what was opened last.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { openBrowser, openPage, serveFolder } from './browser.mjs';
import { countAlive, countListeners } from '../../runner/memory.mjs';
import { gone, meet, openQuestions, press, status, until, wordsOf } from './person.mjs';

const { faq, comparison } = wordsOf('en');
const { faq: spanish } = wordsOf('es');

const CHECKS = {
  async 'people meet the heading, the questions and the comparison'(page) {
    await meet(page, 'heading', faq.heading);
    for (const { question } of Object.values(faq.items)) await meet(page, 'button', question);
    await meet(page, 'columnheader', comparison.options.acupuncture);
  },

  async 'an attribute is passed, and follows the state'(page) {
    await openQuestions(page, [faq.items.hurt.question]);
    await press(page, 'button', 'How many sessions?');
    await openQuestions(page, [faq.items.sessions.question]);
  },

  async 'a boolean is passed, and follows the state'(page) {
    await meet(page, 'button', faq.expandAll);
    await press(page, 'checkbox', 'One answer at a time');
    await gone(page, 'button', faq.expandAll);
    await press(page, 'button', faq.items.safe.question);
    await openQuestions(page, [faq.items.safe.question]);
    await press(page, 'checkbox', 'One answer at a time');
    await meet(page, 'button', faq.expandAll);
  },

  async 'a number is passed, and follows the state'(page) {
    const level = (number) => until(page, 'dry-needling-faq', ({ shadowRoot }) => shadowRoot.querySelector('[part~=heading]').localName, `h${number}`);
    await level(2);
    await press(page, 'button', 'Smaller heading');
    await level(3);
  },

  async 'a list of choices is passed, and follows the state'(page) {
    await press(page, 'checkbox', 'Compare with massage');
    await meet(page, 'columnheader', comparison.options.massage);
    await meet(page, 'columnheader', comparison.options.acupuncture);
    await press(page, 'checkbox', 'Compare with massage');
    await gone(page, 'columnheader', comparison.options.massage);
  },

  async 'the language follows the state'(page) {
    await press(page, 'button', 'Español');
    await meet(page, 'heading', spanish.heading);
    await meet(page, 'button', spanish.items.hurt.question);
    await gone(page, 'button', faq.items.hurt.question);
  },

  async 'an event reaches the app, with its detail, and only for a person'(page) {
    await press(page, 'button', 'How many sessions?');
    await openQuestions(page, [faq.items.sessions.question]);
    await status(page, '');
    await press(page, 'button', faq.items.safe.question);
    await status(page, 'safe is open');
    await press(page, 'button', faq.items.safe.question);
    await status(page, 'safe is closed');
  },

  async 'fifty times shown and hidden, nothing is kept'(page) {
    // By the page's own means: the handles of this test would keep elements, too.
    const toggle = (times) =>
      page.evaluate(async (number) => {
        const root = document.querySelector('clinic-page')?.shadowRoot ?? document;
        const button = [...root.querySelectorAll('button')].find(({ textContent }) => /Hide|Show/.test(textContent));
        const faq = () => root.querySelector('dry-needling-faq');
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        for (let time = 0; time < number; time++) {
          const hide = Boolean(faq());
          button.click();
          while (hide ? faq() : !faq()?.shadowRoot?.querySelector('h2')) await frame();
        }
      }, times);
    const left = async () => [await countListeners(page), await page.$$eval('*', ({ length }) => length)];
    await toggle(3);
    const before = await left();
    await toggle(100);
    assert.deepEqual(await left(), before, 'Listeners of window and document, and nodes in the page');
    for (const tag of ['dry-needling-faq', 'dry-needling-comparison']) assert.equal(await countAlive(page, tag), 0, tag);
  },
};

/**
 * Makes an app, serves it and opens a browser before the tests of a group, and ends both after them.
 * @param build makes the app; @returns the folder that is served.
 * @returns {[what: string, check: () => Promise<void>][]} for `it` in the test file itself: tests belong to the file that calls it.
 */
export function checksOf(build) {
  let server, browser;
  before(async () => {
    server = await serveFolder(await build());
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  return Object.entries(CHECKS).map(([what, check]) => [
    what,
    async () => {
      const page = await openPage(browser, server.address);
      await check(page);
      assert.deepEqual(page.complaints, [], 'The page complained.');
      await page.close();
    },
  ]);
}
