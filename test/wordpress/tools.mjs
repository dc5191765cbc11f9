// What the tests do with a site: as a person in a browser, or as PHP inside WordPress.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { installBrowsers } from '../runner/install-browsers.mjs';
import { startSite } from './site/site.mjs';

const EVAL = fileURLToPath(new URL('site/eval.php', import.meta.url));
export const ZIP = fileURLToPath(new URL('../../dist/wordpress/dry-needling-elements.zip', import.meta.url));
export const PLUGIN = 'dry-needling-elements/dry-needling-elements.php';

/** Chromium refuses its sandbox to root. */
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export async function openSite() {
  const { chromium } = installBrowsers(['chromium']);
  assert.ok(chromium, 'These tests need Chromium.');
  const site = await startSite(process.env.WORDPRESS_PATH);
  const browser = await puppeteer.launch({ executablePath: chromium, headless: true, args }).catch(async (error) => {
    await site.close();
    throw error;
  });

  /** Runs PHP inside WordPress; @returns what it returns. */
  function php(code) {
    const { stdout, stderr } = spawnSync('php', [EVAL, site.path, site.address], { input: code, encoding: 'utf8', maxBuffer: 1e8 });
    try {
      return JSON.parse(stdout.trim().split('\n').at(-1));
    } catch {
      throw new Error(`PHP failed:\n${stdout}${stderr}`);
    }
  }

  /** Unpacks and activates the plugin, as an upload does. */
  const install = () =>
    assert.equal(php(`WP_Filesystem(); $done = unzip_file( ${JSON.stringify(ZIP)}, WP_PLUGIN_DIR ); wp_cache_flush(); $on = activate_plugin( '${PLUGIN}' ); return true === $done && null === $on;`), true);

  /** A fresh browser profile in which somebody is logged in; without a name, nobody is. */
  async function as(user) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    page.setDefaultTimeout(30_000);
    if (user) {
      await page.goto(`${site.address}/wp-login.php`);
      // Typing would lose to the page's own script, which moves the focus a moment after it has loaded.
      await page.$eval('#user_login', (field, name) => (field.value = name), user);
      await page.$eval('#user_pass', (field, name) => (field.value = `${name}-password`), user);
      await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
      assert.match(page.url(), /wp-admin/);
    }
    return page;
  }

  /** What PHP has complained of in this plugin, notices too. Old versions of WordPress have complaints of their own. */
  const complaints = () => {
    const log = `${site.path}/debug.log`;
    return existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter((line) => /dry.needling/i.test(line)) : [];
  };

  async function close() {
    await browser.close();
    await site.close();
  }

  const go = (page, path) => page.goto(`${site.address}/${path}`, { waitUntil: 'load' });

  /** Publishes a post with PHP, as somebody; @returns its id. */
  const post = (content, user = 'admin') =>
    php(`wp_set_current_user( get_user_by( 'login', '${user}' )->ID ); kses_init(); return wp_insert_post( wp_slash( array( 'post_title' => 'Test', 'post_status' => 'publish', 'post_content' => base64_decode( '${Buffer.from(content).toString('base64')}' ) ) ) );`);

  const content = (id) => php(`return get_post( ${id} )->post_content;`);

  return { ...site, php, install, as, go, post, content, complaints, close };
}

/** Waits until an element has been upgraded; @returns the text that it shows. */
export const upgraded = async (page, selector) => {
  await page.waitForFunction((at) => document.querySelector(at)?.shadowRoot?.querySelector('[part=footer]'), {}, selector);
  return page.$eval(selector, (element) => element.shadowRoot.textContent);
};
