// What real bundlers make of the package for production: what is imported is there and runs, and nothing else is.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildApp } from './tools/app.mjs';
import { openBrowser, openPage, serveFolder } from './tools/browser.mjs';
import { INSTALLED_PACKAGE } from './tools/workspace.mjs';

const wordsOf = (locale) => JSON.parse(readFileSync(join(INSTALLED_PACKAGE, `dist/content/${locale}.json`), 'utf8')).words;
const english = wordsOf('en');
const tags = readdirSync(join(INSTALLED_PACKAGE, 'dist/html/en')).map((file) => `dry-needling-${file.replace('.html', '')}`);

/** The headings of the topics, which no other topic repeats. */
const headings = (words) => Object.values(words).map(({ heading }) => heading).filter(Boolean);
const others = headings(english).filter((heading) => heading !== english.faq.heading);

describe('bundlers', () => {
  let folder, server, browser;
  before(async () => {
    folder = await buildApp('bundlers');
    writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">');
    server = await serveFolder(folder);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('there are tags and headings to look for', () => assert.ok(tags.length === 16 && others.length >= 14, `${tags.length} ${others.length}`));

  for (const bundler of ['esbuild', 'rollup', 'webpack', 'vite']) {
    describe(bundler, () => {
      const code = (name) => readFileSync(join(folder, bundler, `${name}.js`), 'utf8');
      const holds = (name, texts) => texts.filter((text) => code(name).includes(text));

      /** Runs the bundle in a page of its own. */
      async function run(name) {
        const page = await openPage(browser, `${server.address}/index.html`);
        await page.addScriptTag({ type: 'module', url: `${server.address}/${bundler}/${name}.js` });
        return page;
      }
      const registered = (page) => page.evaluate((names) => names.filter((name) => customElements.get(name)), tags);
      /** The heading of an element that is put on the page. */
      const headingOf = (page, tag, lang) =>
        page.evaluate(async (name, language) => {
          const element = document.createElement(name);
          if (language) element.lang = language;
          document.body.append(element);
          await element.updateComplete;
          return element.shadowRoot.querySelector('h2').textContent.trim();
        }, tag, lang);
      const end = async (page) => {
        assert.deepEqual(page.complaints, []);
        await page.close();
      };

      it('a class that is imported registers nothing, leaves the other elements out, and works', async () => {
        assert.deepEqual(holds('one-class', [...others, 'customElements.define']), []);
        const page = await run('one-class');
        assert.deepEqual(await registered(page), []);
        await page.evaluate(() => customElements.define('my-questions', globalThis.ImportedClass));
        assert.equal(await headingOf(page, 'my-questions'), english.faq.heading);
        await end(page);
      });

      it('a class that is imported and not used is left out', () => {
        assert.deepEqual(holds('unused-class', [...headings(english), 'LitElement', 'shadowRoot']), []);
        assert.deepEqual(holds('unused-class', ['Nothing is done with it.']), ['Nothing is done with it.']);
      });

      it('an element that is imported for its side effect is registered, alone', async () => {
        assert.deepEqual(holds('one-element', others), []);
        const page = await run('one-element');
        assert.deepEqual(await registered(page), ['dry-needling-faq']);
        assert.equal(await headingOf(page, 'dry-needling-faq'), english.faq.heading);
        assert.equal(await headingOf(page, 'dry-needling-faq', 'es'), english.faq.heading);
        await end(page);
      });

      it('a language that is imported for its side effect is known', async () => {
        const page = await run('with-language');
        assert.equal(await headingOf(page, 'dry-needling-faq', 'es'), wordsOf('es').faq.heading);
        await end(page);
      });

      it('all.js registers every element', async () => {
        const page = await run('all');
        assert.deepEqual(await registered(page), tags);
        assert.equal(await headingOf(page, 'dry-needling-comparison'), english.comparison.heading);
        await end(page);
      });
    });
  }
});
