// What every app must do whose pages come from a server: two pages, English and Spanish, each with questions, a link to the
// other, and what was opened last.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { newPage, openBrowser } from './browser.mjs';
import { count, gone, meet, openQuestions, press, status, wordsOf } from './person.mjs';

const WORDS = { en: wordsOf('en').faq, es: wordsOf('es').faq };

/** Each thing stands there once. */
async function meetOnce(page, { heading, items }) {
  assert.equal(await count(page, 'heading', heading), 1, heading);
  for (const { question } of Object.values(items)) assert.equal(await count(page, 'button', question), 1, question);
}

/** Whether the words are there, and whether a reader has them before them: none of what is around them is closed. */
const find = (page, text) =>
  page.$$eval('>>> [part=answer] > p', (paragraphs, wanted) => {
    const found = paragraphs.find(({ textContent }) => textContent.includes(wanted));
    return found && (found.checkVisibility() ? 'shown' : 'closed');
  }, text);

/** Whatever moves on its way is counted from the first paint on. */
function watchLayout() {
  globalThis.moved = [];
  new PerformanceObserver((list) => {
    for (const { hadRecentInput, value, sources } of list.getEntries()) if (!hadRecentInput) globalThis.moved.push([value, ...sources.map(({ node }) => node?.localName)]);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Opens a page whose scripts wait until `arrive()`: what a reader has until then, the server has sent. */
async function openBeforeScripts(browser, address) {
  const page = await newPage(browser);
  await page.evaluateOnNewDocument(watchLayout);
  await page.setRequestInterception(true);
  let waiting = [];
  page.on('request', (request) => (waiting && request.resourceType() === 'script' ? waiting.push(request) : request.continue()));
  const loaded = page.goto(address, { waitUntil: ['load', 'networkidle0'] });
  await page.waitForSelector('>>> dry-needling-faq');
  // Two frames: it has been painted.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const arrive = async () => {
    const requests = waiting;
    waiting = undefined;
    assert.ok(requests.length > 0, 'The page has no script.');
    for (const request of requests) request.continue();
    await loaded;
    await settled(page);
  };
  return { page, arrive };
}

/** The elements are there, and frameworks that wait for a free moment have had one. */
async function settled(page) {
  await page.evaluate(async () => {
    await customElements.whenDefined('dry-needling-faq');
    await document.querySelector('dry-needling-faq').updateComplete;
    await new Promise((resolve) => requestIdleCallback(resolve));
  });
}

const CHECKS = {
  async 'without scripts, both pages show their words'({ browser, addresses }) {
    for (const [lang, words] of Object.entries(WORDS)) {
      const page = await newPage(browser);
      await page.setJavaScriptEnabled(false);
      await page.goto(addresses[lang]);
      await meetOnce(page, words);
      assert.equal(await find(page, words.items.hurt.answer.stop), 'shown');
      assert.equal(await find(page, words.items.safe.answer.licensed), 'closed');
      // It complains: of each script that it may not run.
      await page.close();
    }
  },

  async 'with scripts, they stay as they are: nothing moves, nothing stands there twice'({ browser, addresses, keeps }) {
    for (const [lang, words] of Object.entries(WORDS)) {
      const { page, arrive } = await openBeforeScripts(browser, addresses[lang]);
      // By the DOM: until the page has loaded, Chromium tells nothing to assistive technology.
      await page.$eval('dry-needling-faq', ({ shadowRoot }) => (globalThis.sent = shadowRoot.querySelector('h2')));
      await arrive();
      await meetOnce(page, words);
      await openQuestions(page, [words.items.hurt.question]);
      assert.equal(await page.$eval('dry-needling-faq', ({ shadowRoot }) => shadowRoot.querySelector('h2') === globalThis.sent), keeps, 'The nodes that the server has sent are kept');
      assert.deepEqual(await page.evaluate(() => globalThis.moved), []);
      await end(page);
    }
  },

  async 'an event reaches the app, with its detail, and only for a person'({ browser, addresses }) {
    const { page, arrive } = await openBeforeScripts(browser, addresses.en);
    await arrive();
    await status(page, '');
    await press(page, 'button', WORDS.en.items.safe.question);
    await status(page, 'safe is open');
    await press(page, 'button', WORDS.en.items.safe.question);
    await status(page, 'safe is closed');
    await end(page);
  },

  async 'from page to page by its links, the words are those of the page, once'({ browser, addresses }) {
    const { page, arrive } = await openBeforeScripts(browser, addresses.en);
    await arrive();
    for (const [link, words, before] of [['En español', WORDS.es, WORDS.en], ['In English', WORDS.en, WORDS.es]]) {
      await press(page, 'link', link);
      await meet(page, 'heading', words.heading);
      await gone(page, 'heading', before.heading);
      await meetOnce(page, words);
      await openQuestions(page, [words.items.hurt.question]);
    }
    await end(page);
  },
};

async function end(page) {
  // What a router has begun to fetch, it may break off.
  assert.deepEqual(page.complaints.filter((complaint) => !complaint.endsWith('net::ERR_ABORTED')), [], 'The page complained.');
  await page.close();
}

/**
 * Makes and starts an app, and opens a browser before the tests of a group; ends both after them.
 * @param start @returns {Promise<{ address: string, close: () => Promise<void> }>} the app's own server.
 * @param pages paths of the pages in each language.
 * @param keeps whether the elements keep what the server has rendered, or show the same anew.
 * @returns {[what: string, check: () => Promise<void>][]} for `it` in the test file itself.
 */
export function serverChecksOf(start, { pages = { en: '/', es: '/es/' }, keeps = true } = {}) {
  let server, browser;
  before(async () => {
    server = await start();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  return Object.entries(CHECKS).map(([what, check]) => [
    what,
    () => check({ browser, keeps, addresses: { en: server.address + pages.en, es: server.address + pages.es } }),
  ]);
}
