// The blocks in the editor, as an administrator and as an author: found, seen, set, saved, and shown on the page.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, upgraded } from './tools.mjs';

describe('the block editor', () => {
  let site;
  before(async () => {
    site = await openSite();
    site.install();
  });
  after(() => site?.close());

  /** The content stands in a frame in newer versions. */
  async function canvas(page) {
    await page.waitForFunction(() => document.querySelector('iframe[name=editor-canvas]') || document.querySelector('.editor-styles-wrapper'));
    const frame = await page.$('iframe[name=editor-canvas]');
    return frame ? frame.contentFrame() : page.mainFrame();
  }

  async function openEditor(page) {
    await site.go(page, 'wp-admin/post-new.php');
    await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId() && window.wp.blocks.getBlockTypes().length);
    await page.evaluate(() => {
      for (const scope of ['core/edit-post', 'core']) window.wp.data.dispatch('core/preferences')?.set(scope, 'welcomeGuide', false);
    });
  }

  const choose = (page, text) =>
    page.evaluate((wanted) => {
      const label = [...document.querySelectorAll('.block-editor-block-inspector label')].find((each) => each.textContent.trim() === wanted);
      if (!label) throw new Error(`No control is called ${wanted}.`);
      label.click();
    }, text);

  for (const user of ['admin', 'author']) {
    it(`as ${user}: a block is found, previewed, set, saved and shown`, async () => {
      const page = await site.as(user);
      const errors = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await openEditor(page);
      await page.click('.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle');
      await page.waitForSelector('.block-editor-inserter__search input');
      await page.type('.block-editor-inserter__search input', 'dry needling');
      await page.waitForSelector('.editor-block-list-item-dry-needling-elements-faq');
      assert.equal(await page.$$eval('[class*="editor-block-list-item-dry-needling-elements-"]', (list) => list.length), 16);
      if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/inserter-${user}.png` });
      await page.click('.editor-block-list-item-dry-needling-elements-faq');
      const content = await canvas(page);
      await content.waitForFunction(() => document.querySelector('dry-needling-faq')?.shadowRoot?.querySelector('[part=footer]'));

      // Also in a frame, it is the country of the site that chooses the emergency number.
      assert.match(await upgraded(content, 'dry-needling-faq'), /Call 911/);
      await page.evaluate(() => {
        const { getBlocks } = window.wp.data.select('core/block-editor');
        window.wp.data.dispatch('core/block-editor').selectBlock(getBlocks().find(({ name }) => name === 'dry-needling-elements/faq').clientId);
        window.wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
      });
      await page.waitForFunction(() => /Open at first/.test(document.querySelector('.block-editor-block-inspector')?.textContent));
      await choose(page, 'Hurt');
      await choose(page, 'Opening one answer closes the others');
      await content.waitForFunction(() => document.querySelector('dry-needling-faq[open=hurt][single]')?.shadowRoot?.querySelector('[aria-expanded=true]'));
      if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/editor-${user}.png` });

      const id = await page.evaluate(async () => {
        window.wp.data.dispatch('core/editor').editPost({ title: 'Questions', status: 'publish' });
        await window.wp.data.dispatch('core/editor').savePost();
        return window.wp.data.select('core/editor').getCurrentPostId();
      });
      assert.match(site.content(id), /<!-- wp:dry-needling-elements\/faq \{"open":"hurt","single":true\} \/-->/);
      await site.go(page, `?p=${id}`);
      assert.ok(await upgraded(page, '.wp-block-dry-needling-elements-faq > dry-needling-faq'));
      assert.deepEqual(await page.$eval('dry-needling-faq', (element) => [element.getAttribute('open'), element.hasAttribute('single')]), ['hurt', true]);
      if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/page-${user}.png`, fullPage: true });

      // Opened again, it is the same block and needs no repair.
      await site.go(page, `wp-admin/post.php?post=${id}&action=edit`);
      await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlocks().length);
      assert.deepEqual(await page.evaluate(() => window.wp.data.select('core/block-editor').getBlocks().map(({ name, isValid }) => [name, isValid])), [['dry-needling-elements/faq', true]]);
      assert.deepEqual(errors, []);
    });
  }

  it('the preview shows the clinic', async () => {
    site.php(`update_option( 'dry_needling_elements', array( 'name' => 'Clinic A', 'phone' => '+44 20 7946 0000' ) ); return 1;`);
    const page = await site.as('admin');
    await openEditor(page);
    await page.evaluate(() => window.wp.data.dispatch('core/block-editor').insertBlocks([window.wp.blocks.createBlock('dry-needling-elements/faq')]));
    const content = await canvas(page);
    await content.waitForFunction(() => document.querySelector('dry-needling-faq')?.shadowRoot?.querySelector('a[href="tel:+442079460000"]'));
    site.php(`delete_option( 'dry_needling_elements' ); return 1;`);
  });

  it('every block shows its element in the editor', async () => {
    const page = await site.as('admin');
    await openEditor(page);
    const tags = await page.evaluate(() => {
      const names = window.wp.blocks.getBlockTypes().map(({ name }) => name).filter((name) => name.startsWith('dry-needling-elements/'));
      window.wp.data.dispatch('core/block-editor').insertBlocks(names.map((name) => window.wp.blocks.createBlock(name, { anchor: 'one', align: 'wide', headingLevel: '3', className: 'mine' })));
      return names.map((name) => name.replace('elements/', ''));
    });
    assert.equal(tags.length, 16);
    const content = await canvas(page);
    await content.waitForFunction((all) => all.every((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part=footer]')), {}, tags);
    assert.equal(await content.$$eval('.mine dry-needling-faq[heading-level="3"]', (list) => list.length), 1);
    assert.equal(await page.evaluate(() => window.wp.blocks.getCategories().find(({ slug }) => slug === 'dry-needling').title), 'Dry needling');
  });

  it('PHP has nothing to complain of', () => assert.deepEqual(site.complaints(), []));
});
