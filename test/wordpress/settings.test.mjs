// The plugin's life as an administrator leads it: upload, activate, settings, deactivate, delete.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { PLUGIN, ZIP, openSite } from './tools.mjs';

const PAGE = 'wp-admin/options-general.php?page=dry-needling-elements';

const SAVED = { name: 'A & B "Physio"', phone: '+44 20 7946 0000', book: 'https://example.org/book?a=1&b=2', region: 'GB', emergencyNumber: '112', pack: '{ "profile": { "name": "A </textarea> B" } }', accent: '#0b6b62' };

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
      else if (name === 'pack') await page.$eval(field(name), (area, text) => (area.value = text), value);
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
    const said = await fill(SAVED);
    assert.deepEqual(said.map((text) => /Settings saved/.test(text)), [true]);
    assert.deepEqual(stored(), SAVED);
    for (const [name, value] of Object.entries(SAVED)) assert.equal(await page.$eval(field(name), (input) => input.value), value);
  });

  for (const book of ['tel:+442079460000', 'mailto:desk@example.org']) {
    it(`takes ${book} for booking`, async () => {
      await fill({ book });
      assert.equal(stored().book, book);
    });
  }

  for (const [name, value, message] of [
    ['name', '</script><script>alert(1)</script>', /clinic name was not saved/],
    ['phone', 'call us', /phone number was not saved/],
    ['emergencyNumber', 'call us now', /emergency number was not saved/],
    ['pack', '{ "profile": ', /clinic pack was not saved/],
    ['pack', '[]', /clinic pack was not saved/],
    ['pack', '{ "profile": "Clinic" }', /clinic pack was not saved/],
    ['pack', `{ "a": "${'x'.repeat(200_000)}" }`, /clinic pack was not saved/],
    ['book', 'javascript:alert(1)', /booking address was not saved/],
    ['book', 'ftp://example.org', /booking address was not saved/],
    ['accent', 'red;}body{display:none', /accent color was not saved/],
  ]) {
    it(`refuses ${value.slice(0, 40)} as ${name}, says so once, and keeps the rest`, async () => {
      const before = stored();
      const accent = `#0000${value.length % 90 + 10}`;
      const said = await fill({ accent, [name]: value });
      assert.equal(said.filter((text) => message.test(text)).length, 1, said.join('\n'));
      assert.deepEqual(stored(), name === 'accent' ? before : { ...before, accent });
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
    await page.$eval(field('name'), (input) => (input.value = 'Forged'));
    await submit();
    assert.match(await page.$eval('body', (body) => body.textContent), /link you followed has expired|Are you sure/);
    assert.deepEqual(stored(), before);
  });

  it('is not for authors', async () => {
    const author = await site.as('author');
    await site.go(author, PAGE);
    assert.match(await author.$eval('body', (body) => body.textContent), /not allowed/);
    assert.equal(await author.$(field('name')), null);
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
