// The plugin's life as an administrator leads it: upload, activate, settings, deactivate, delete.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PLUGIN, ZIP, openSite } from './tools.mjs';

const PAGE = 'wp-admin/options-general.php?page=dry-needling-elements';

describe('the plugin and its settings', () => {
  let site, page;
  before(async () => {
    site = await openSite();
    page = await site.as('admin');
  });
  after(() => site?.close());

  const stored = () => site.php(`return get_option( 'dry_needling_elements', 'nothing' );`);
  const field = (name) => `#dry_needling_elements_${name}`;
  const submit = () => Promise.all([page.waitForNavigation(), page.click('#submit')]);

  async function fill(values) {
    await site.go(page, PAGE);
    for (const [name, value] of Object.entries(values)) {
      if (name === 'region') await page.select(field(name), value);
      else {
        await page.click(field(name), { count: 3 });
        await page.keyboard.press('Backspace');
        await page.type(field(name), value);
      }
    }
    await submit();
    return page.$$eval('.settings-error', (list) => list.map((notice) => notice.textContent.trim()));
  }

  it('is uploaded and activated', async () => {
    await site.go(page, 'wp-admin/plugin-install.php?tab=upload');
    await (await page.$('#pluginzip')).uploadFile(ZIP);
    await page.waitForSelector('#install-plugin-submit:not([disabled])');
    await Promise.all([page.waitForNavigation(), page.$eval('#install-plugin-submit', (button) => button.click())]);
    assert.match(await page.$eval('.wrap', (wrap) => wrap.textContent), /Plugin installed successfully/);
    await Promise.all([page.waitForNavigation(), page.$eval('a.button-primary[href*="action=activate"]', (link) => link.click())]);
    assert.equal(site.php(`return is_plugin_active( '${PLUGIN}' );`), true);
    assert.equal(stored(), 'nothing');
  });

  it('saves what can be used', async () => {
    const said = await fill({ clinic: 'A & B "Physio"', phone: '+44 20 7946 0000', booking: 'https://example.org/book?a=1&b=2', region: 'GB', accent: '#0b6b62' });
    assert.deepEqual(said.map((text) => /Settings saved/.test(text)), [true]);
    assert.deepEqual(stored(), { clinic: 'A & B "Physio"', phone: '+44 20 7946 0000', booking: 'https://example.org/book?a=1&b=2', region: 'GB', accent: '#0b6b62' });
    assert.equal(await page.$eval(field('clinic'), (input) => input.value), 'A & B "Physio"');
  });

  it('takes a telephone link for booking', async () => {
    await fill({ booking: 'tel:+442079460000' });
    assert.equal(stored().booking, 'tel:+442079460000');
  });

  for (const [name, value, message] of [
    ['phone', 'call us', /phone number was not saved/],
    ['booking', 'javascript:alert(1)', /booking address was not saved/],
    ['booking', 'ftp://example.org', /booking address was not saved/],
    ['accent', 'red;}body{display:none', /accent color was not saved/],
  ]) {
    it(`refuses ${value} as ${name}, says so once, and keeps the rest`, async () => {
      const before = stored();
      const said = await fill({ [name]: value, clinic: `Clinic ${value.length}` });
      assert.equal(said.filter((text) => message.test(text)).length, 1, said.join('\n'));
      assert.deepEqual(stored(), { ...before, clinic: `Clinic ${value.length}` });
    });
  }

  it('refuses a country that is not in the list', async () => {
    await site.go(page, PAGE);
    await page.$eval(field('region'), (select) => select.add(new Option('X', 'XX', true, true)));
    await submit();
    assert.match(await page.$eval('.settings-error', (notice) => notice.textContent), /country was not saved/);
    assert.equal(stored().region, 'GB');
  });

  it('saves nothing without the nonce', async () => {
    const before = stored();
    await site.go(page, PAGE);
    await page.$eval('#_wpnonce', (input) => (input.value = 'wrong'));
    await page.$eval(field('clinic'), (input) => (input.value = 'Forged'));
    await submit();
    assert.match(await page.$eval('body', (body) => body.textContent), /link you followed has expired|Are you sure/);
    assert.deepEqual(stored(), before);
  });

  it('is not for authors', async () => {
    const author = await site.as('author');
    await site.go(author, PAGE);
    assert.match(await author.$eval('body', (body) => body.textContent), /not allowed/);
    assert.equal(await author.$(field('clinic')), null);
  });

  it('says that nobody has reviewed the content, and lists every shortcode', async () => {
    await site.go(page, PAGE);
    const text = await page.$eval('.wrap', (wrap) => wrap.textContent);
    assert.match(text, /not been reviewed by a clinician/);
    assert.equal(text.match(/\[dry_needling_\w+\]/g).length, 16);
    if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/settings.png`, fullPage: true });
  });

  it('leaves nothing when it is deleted', async () => {
    await site.go(page, 'wp-admin/plugins.php');
    await Promise.all([page.waitForNavigation(), page.click('#deactivate-dry-needling-elements')]);
    assert.notEqual(stored(), 'nothing');
    page.on('dialog', (dialog) => dialog.accept());
    await page.click('#delete-dry-needling-elements');
    await page.waitForFunction(() => /successfully deleted/.test(document.body.textContent));
    assert.equal(stored(), 'nothing');
    assert.deepEqual(site.php(`global $wpdb; return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%dry%needling%'" );`), []);
  });

  it('PHP has nothing to complain of', () => assert.deepEqual(site.complaints(), []));
});
