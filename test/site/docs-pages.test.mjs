// The pages of the documentation site in a browser: quiet, within their policy, for everybody, on a phone, and searchable.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { excessOf } from '../excess.js';
import { openBrowser, serveFolder } from './tools/browser.mjs';
import { builtSite, settled, watchedPage } from './tools/docs.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site;
let server;
let browser;
before(async () => {
  site = await builtSite();
  // As on a host where the site does not lie at the top.
  server = await serveFolder(site.out, '/some/where');
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
  site?.remove();
});

async function open(path, { width = 1280, scheme = 'light', scripts = true } = {}) {
  const watched = await watchedPage(browser, server.address);
  await watched.page.setViewport({ width, height: 900 });
  await watched.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await watched.page.setJavaScriptEnabled(scripts);
  await watched.page.goto(`${server.address}/${path}`, { waitUntil: 'load' });
  if (scripts) await settled(watched.page);
  return watched;
}

/** Faults that axe finds in the page, its elements included; frames are pages of their own, tested by themselves. */
async function axeFaults(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run({ exclude: [['iframe']] }, { iframes: false, resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

describe('every page of the documentation', () => {
  it('is quiet, asks nobody else, keeps to its policy, keeps nothing, and axe finds no fault, light and dark', async () => {
    const found = [];
    for (const { path } of site.pages) {
      const { page, faults } = await open(path);
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        faults.push(...(await axeFaults(page)).map((fault) => `${scheme}: ${fault}`));
      }
      const kept = await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
      assert.deepEqual(kept, ['', 0, 0, 0], path);
      found.push(...faults.map((fault) => `${path}: ${fault}`));
      await page.close();
    }
    assert.deepEqual(found, []);
  });

  it('fits a phone of 320 pixels and a page with text twice as large', async () => {
    for (const { path } of site.pages) {
      const { page } = await open(path, { width: 320 });
      const widest = () => page.evaluate(`(${excessOf})(document.documentElement)`);
      assert.equal(await widest(), 0, path);
      await page.setViewport({ width: 640, height: 900 });
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      assert.equal(await widest(), 0, `${path}, 200%`);
      await page.close();
    }
  });

  it('refuses a script, a style and a picture that are not its own', async () => {
    const { page, faults } = await open('index.html');
    await page.evaluate(() => {
      const add = (name, properties) => document.head.append(Object.assign(document.createElement(name), properties));
      add('style', { textContent: 'body { color: red }' });
      add('img', { src: 'https://elsewhere.example/a.png' });
      try {
        add('script', { textContent: 'globalThis.ran = true' });
      } catch {}
    });
    // The browser says so a moment later.
    const said = (kind) => faults.some((fault) => kind.test(fault));
    const kinds = [/style-src/, /img-src/, /TrustedScript|script-src/];
    for (let turn = 0; turn < 200 && !kinds.every(said); turn++) await sleep(50);
    assert.equal(await page.evaluate(() => globalThis.ran), undefined);
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).color), 'rgb(255, 0, 0)');
    for (const kind of kinds) assert.ok(said(kind), faults.join('\n'));
    await page.close();
  });
});

describe('by keyboard', () => {
  const focused = (page) => page.evaluate(() => document.activeElement.textContent.trim() || document.activeElement.id);

  it('the first stop skips to the content', async () => {
    const { page } = await open('elements/faq.html');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Skip to the content');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'content');
    await page.close();
  });

  it('the menu of a phone opens, closes with Escape and gives the focus back', async () => {
    const { page } = await open('elements/faq.html', { width: 320 });
    const shown = () => page.$eval('#site', (menu) => menu.checkVisibility());
    assert.equal(await shown(), false);
    await page.focus('.top .menu');
    await page.keyboard.press('Enter');
    assert.equal(await shown(), true);
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Your website');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await focused(page), 'Website owners');
    await page.keyboard.press('Escape');
    assert.equal(await shown(), false);
    assert.equal(await focused(page), 'Menu');
    await page.close();
  });

  it('a wide table can be scrolled', async () => {
    const { page } = await open('clinicians/claims.html', { width: 320 });
    const box = await page.$('.table');
    assert.match(await box.evaluate((node) => node.getAttribute('aria-label')), /claims/);
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((node) => node.scrollLeft > 0, {}, box);
    await page.close();
  });
});

describe('the search', () => {
  const results = (page) => page.$$eval('#results a', (links) => links.map(({ href }) => href));

  it('finds pages as somebody writes, says how many, and is left by keyboard', async () => {
    const { page, faults } = await open('search.html');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'query');
    await page.keyboard.type('bruise');
    await page.waitForSelector('#results a');
    assert.match(await page.$eval('#status', ({ textContent }) => textContent), /^\d+ places found/);
    assert.ok((await results(page)).slice(0, 5).some((address) => address.includes('elements/side-effects.html')), `${await results(page)}`);
    assert.equal(await page.$eval('#contents', (node) => node.checkVisibility()), false);
    assert.ok((await page.$$eval('#results mark', (marks) => marks.map(({ textContent }) => textContent))).some((text) => /bruis/i.test(text)));
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.notEqual(new URL(page.url()).pathname.split('/').at(-1), 'search.html');
    await Promise.all([page.waitForNavigation(), page.goBack()]);
    await page.waitForSelector('#results a');
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('leads to a single claim by its id', async () => {
    const { page } = await open('search.html?q=C21summary');
    await page.waitForSelector('#results a');
    assert.match((await results(page))[0], /clinicians\/claims\.html#C21summary$/);
    await page.close();
  });

  it('forgives a slip of the pen, and says where there is nothing', async () => {
    const { page } = await open('search.html?q=acupunture');
    await page.waitForSelector('#results a');
    assert.ok((await results(page)).some((address) => address.includes('comparison')));
    await page.$eval('#query', (field) => field.select());
    await page.keyboard.type('xylophone');
    await page.waitForFunction(() => /Nothing found/.test(document.querySelector('#status').textContent));
    await page.close();
  });

  it('is reached from each page, by its field', async () => {
    const { page } = await open('guides/wordpress.html');
    await page.type('.find input', 'shortcode');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await page.waitForSelector('#results a');
    assert.ok((await results(page)).some((address) => address.includes('guides/wordpress.html')));
    await page.close();
  });

  it('is a list of all pages where scripts do not run', async () => {
    const { page } = await open('search.html?q=bruise', { scripts: false });
    assert.equal(await page.$eval('form.search', (form) => form.checkVisibility()), false);
    const links = await page.$$eval('#contents a', (all) => all.filter((link) => link.checkVisibility()).map(({ href }) => href));
    assert.ok(links.length >= site.pages.length - 4);
    await page.close();
  });
});

describe('the example of an element', () => {
  const textOf = (page, tag) => page.$eval(`.stage ${tag}`, ({ shadowRoot }) => shadowRoot.querySelector('[part=base]').textContent.replace(/\s+/g, ' '));
  const code = (page) => page.$eval('[data-tag]', ({ textContent }) => textContent);

  it('follows the choices, and shows the tag that makes them', async () => {
    const { page, faults } = await open('elements/faq.html');
    assert.equal(await code(page), '<dry-needling-faq></dry-needling-faq>');
    await page.select('.choices [name=lang]', 'es');
    await page.waitForFunction(() => /punción seca/.test(document.querySelector('.stage dry-needling-faq').shadowRoot.textContent));
    await page.click('.choices [value=hurt]');
    await page.click('.choices [name=option-single]');
    await page.waitForFunction(() => document.querySelector('.stage dry-needling-faq').shadowRoot.querySelectorAll('[aria-expanded=true]').length === 1);
    assert.equal(await code(page), '<dry-needling-faq lang="es" open="hurt" single></dry-needling-faq>');
    await page.select('.choices [name=lang]', 'ar');
    await page.waitForFunction(() => getComputedStyle(document.querySelector('.stage dry-needling-faq').shadowRoot.querySelector('[part=base]')).direction === 'rtl');
    await page.select('.choices [name=scheme]', 'dark');
    await page.waitForFunction(() => getComputedStyle(document.querySelector('.stage')).backgroundColor === 'rgb(20, 32, 31)');
    assert.deepEqual(await axeFaults(page), []);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('has choices for every kind of option, on each page', async () => {
    for (const { path } of site.pages.filter((each) => /^elements\/(?!index)/.test(each.path))) {
      const { page, faults } = await open(path);
      const tag = `dry-needling-${path.replace(/^elements\/|\.html$/g, '')}`;
      const before = await textOf(page, tag);
      assert.ok(before.length > 200, path);
      // Each in turn, back and forth: none may fail, or be refused by the element.
      const fields = await page.$$('.choices [name^=option-]');
      for (const field of fields) {
        await field.evaluate((node) => {
          if (node.type === 'checkbox') node.checked = true;
          else node.selectedIndex = node.options.length - 1;
          node.dispatchEvent(new Event('input', { bubbles: true }));
        });
        await settled(page);
      }
      if (fields.length) assert.notEqual(await code(page), `<${tag}></${tag}>`, path);
      assert.deepEqual(faults, [], path);
      await page.close();
    }
  });

  it('stands there as a link where scripts do not run', async () => {
    const { page } = await open('elements/visit.html', { scripts: false });
    assert.equal(await page.$eval('.stage a', (link) => link.checkVisibility() && new URL(link.href).pathname.endsWith('/embed/en/visit.html')), true);
    assert.equal(await page.$eval('.choices', (form) => form.checkVisibility()), false);
    await page.close();
  });

  it('has more of them in frames, as high as what they show', async () => {
    const { page, faults } = await open('elements/faq.html');
    const frames = await page.$$('.stories iframe');
    assert.ok(frames.length >= 4);
    await frames[0].scrollIntoView();
    await page.waitForFunction((frame) => frame.style.blockSize !== '', {}, frames[0]);
    assert.ok(await frames[0].evaluate((frame) => frame.getBoundingClientRect().height) > 400);
    const inside = await frames[0].contentFrame();
    await inside.waitForFunction(() => document.querySelector('[data-embed]')?.shadowRoot?.querySelector('[aria-expanded=true]'));
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('can be copied', async () => {
    const { page } = await open('elements/faq.html');
    await page.browserContext().overridePermissions(new URL(server.address).origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await page.bringToFront();
    await page.click('.copyable:has([data-tag]) .copy');
    await page.waitForFunction(() => [...document.querySelectorAll('.copy')].some(({ textContent }) => textContent === 'Copied'));
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '<dry-needling-faq></dry-needling-faq>');
    await page.close();
  });
});

describe('on paper', () => {
  it('the claims are on A4, landscape, with boxes to tick and without what is for screens', async () => {
    const { page } = await open('clinicians/claims.html');
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => `${Math.round(width)} x ${Math.round(height)}`);
    assert.deepEqual([...new Set(sizes)], ['842 x 595']);
    await page.emulateMediaType('print');
    const seen = (selector) => page.$eval(selector, (node) => node.checkVisibility());
    for (const selector of ['.sign', '.boxes', '.review thead']) assert.equal(await seen(selector), true, selector);
    for (const selector of ['.top', '#site', '[data-print]', '.review .state']) assert.equal(await seen(selector), false, selector);
    await page.close();
  });

  it('an element page is dark ink on white, also for those who read it dark', async () => {
    const { page } = await open('elements/side-effects.html', { scheme: 'dark' });
    await page.emulateMediaType('print');
    const [paper, ink] = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]);
    assert.deepEqual([paper, ink], ['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await page.close();
  });
});
