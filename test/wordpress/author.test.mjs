// What authors write, who have no right to unfiltered HTML: in both editors, with the plugin and without.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PLUGIN, openSite, upgraded } from './tools.mjs';

const TAG = '<dry-needling-faq id="mine" lang="en-GB" open="hurt" single="" heading="Ours" only="hurt"><a href="https://example.org/leaflet.pdf">Leaflet</a></dry-needling-faq>';
const PLACEHOLDER = '<div data-dry-needling="faq" data-lang="es"><a href="https://example.org/faq">Questions</a></div>';

describe('an author', () => {
  let site, page;
  before(async () => {
    site = await openSite();
    site.install();
    site.php(`update_option( 'tests_classic_editor', 1 ); return 1;`);
    page = await site.as('author');
  });
  after(() => site?.close());

  /** The editor also changes the address by itself, which is no navigation: the message tells that it is saved. */
  async function save() {
    await page.$eval('#message', (message) => message.remove()).catch(() => {});
    // While WordPress saves a draft by itself, the button does nothing; that may begin at any moment. A person presses it again.
    for (let tries = 3; ; tries--) {
      await page.waitForFunction(() => !document.querySelector('#publish')?.classList.contains('disabled'));
      await page.$eval('#publish', (button) => button.click());
      if (await page.waitForSelector('#message', { timeout: 10_000 }).catch((error) => { if (tries === 1) throw error; })) break;
    }
    await page.waitForFunction(() => document.readyState === 'complete');
  }

  async function write(tab, content) {
    await site.go(page, 'wp-admin/post-new.php');
    await page.waitForSelector('#content');
    await page.waitForFunction(() => window.tinymce?.get('content')?.initialized || document.querySelector('#wp-content-wrap.html-active'));
    await page.evaluate(() => window.switchEditors.go('content', 'html'));
    await page.type('#title', 'Written by the author');
    await page.$eval('#content', (field, text) => (field.value = text), content);
    if (tab === 'visual') {
      await page.evaluate(() => window.switchEditors.go('content', 'tmce'));
      await page.waitForFunction(() => window.tinymce.get('content')?.initialized && !window.tinymce.get('content').isHidden());
      await page.evaluate(() => window.tinymce.get('content').setDirty(true));
      if (process.env.SCREENSHOTS && content.includes('Before')) await page.screenshot({ path: `${process.env.SCREENSHOTS}/classic.png` });
    }
    await page.waitForSelector('#publish:not(.disabled)');
    await save();
    return Number(new URL(page.url()).searchParams.get('post'));
  }

  for (const tab of ['text', 'visual']) {
    it(`a pasted tag survives the ${tab} tab, with its attributes and its words`, async () => {
      const id = await write(tab, `Before\n\n${TAG}\n\nBetween\n\n<dry-needling-visit></dry-needling-visit>\n\n${PLACEHOLDER}\n\nAfter`);
      const content = site.content(id);
      assert.match(content, /<dry-needling-faq [^>]*open="hurt"[^>]*><a href="https:\/\/example.org\/leaflet.pdf">Leaflet<\/a><\/dry-needling-faq>/, content);
      assert.match(content, /<dry-needling-visit>(&nbsp;)?<\/dry-needling-visit>\s+<div data/, content);
      assert.match(content, /data-dry-needling="faq"/);
      await site.go(page, `?p=${id}`);
      assert.match(await upgraded(page, '#mine'), /Ours/);
      assert.equal(await page.$eval('#mine', (element) => element.shadowRoot.querySelectorAll('[aria-expanded]').length >= 1), true);
      assert.deepEqual(await page.$eval('#mine', (element) => [element.lang, element.getAttribute('only'), element.hasAttribute('single'), element.textContent]), ['en-GB', 'hurt', true, 'Leaflet']);
      assert.equal(await page.$$eval('dry-needling-visit dry-needling-faq, dry-needling-faq dry-needling-visit', (list) => list.length), 0);
      await upgraded(page, 'dry-needling-visit');
    });
  }

  it('a second time in the visual tab changes nothing', async () => {
    const id = await write('visual', TAG);
    const first = site.content(id);
    await page.evaluate(() => { window.switchEditors.go('content', 'html'); window.switchEditors.go('content', 'tmce'); window.tinymce.get('content').setDirty(true); });
    await save();
    assert.equal(site.content(id), first);
  });

  it('a shortcode works', async () => {
    const id = await write('visual', '[dry_needling_faq open="hurt"]');
    await site.go(page, `?p=${id}`);
    assert.ok(await upgraded(page, 'dry-needling-faq'));
    assert.equal(await page.$eval('dry-needling-faq', (element) => element.getAttribute('open')), 'hurt');
  });

  it('gets no script past the filter, and no other tag', async () => {
    const id = await write('text', '<dry-needling-guide onclick="alert(1)" previous="javascript:alert(1)" related="https://example.org"></dry-needling-guide><other-tag>x</other-tag><dry-needling-nothing>y</dry-needling-nothing><script>alert(1)</script>');
    const content = site.content(id);
    assert.doesNotMatch(content, /onclick|javascript|other-tag|dry-needling-nothing|<script/);
    assert.match(content, /<dry-needling-guide [^>]*related="https:\/\/example.org"/);
  });

  it('a tag in a Custom HTML block survives', async () => {
    site.php(`delete_option( 'tests_classic_editor' ); return 1;`);
    const id = site.post(`<!-- wp:html -->\n${TAG}\n<!-- /wp:html -->`, 'author');
    assert.match(site.content(id), /<dry-needling-faq id="mine"/);
    await site.go(page, `?p=${id}`);
    assert.match(await upgraded(page, '#mine'), /Ours/);
  });

  it('PHP has nothing to complain of', () => assert.deepEqual(site.complaints(), []));

  it('without the plugin, the tag is gone: it is the plugin that keeps it', async () => {
    site.php(`deactivate_plugins( '${PLUGIN}' ); update_option( 'tests_classic_editor', 1 ); return 1;`);
    const content = site.content(await write('text', TAG));
    assert.doesNotMatch(content, /dry-needling-faq/);
    assert.match(content, /Leaflet/);
  });
});
