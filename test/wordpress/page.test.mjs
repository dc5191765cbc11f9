// What a visitor gets: the words without scripts, the element with them, and only the files of what the page shows.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { load } from 'cheerio/slim';
import { renderToHtml } from '../../dist/server/index.js';
import { openSite, upgraded } from './tools.mjs';

/** The same HTML, however its signs are escaped. */
const decoded = (html) => load(html, null, false).html();

describe('a page with the plugin', () => {
  let site, page;
  before(async () => {
    site = await openSite();
    site.install();
    page = await site.as();
  });
  after(() => site?.close());

  const scripts = () => page.$$eval('script[src*="dry-needling-elements"]', (list) => list.map(({ src, type }) => `${type} ${src.replace(/.*\/|\?.*/g, '')}`));
  const show = (id) => site.go(page, `?p=${id}`);

  it('a post without an element loads nothing of the plugin', async () => {
    await show(site.post('<p>Nothing here.</p>'));
    assert.deepEqual(await page.$$eval('[src*="dry-needling"], [href*="dry-needling"]', (list) => list.map((each) => each.outerHTML)), []);
  });

  const slugs = ['benefits', 'care-plan', 'comparison', 'conditions', 'evidence', 'faq', 'figure', 'guide', 'overview', 'practitioner', 'precautions', 'procedure', 'references', 'side-effects', 'takeaways', 'visit'];
  for (const slug of slugs) {
    it(`block and shortcode of ${slug} show the element, with its own file alone, and its words inside`, async () => {
      await show(site.post(`<!-- wp:dry-needling-elements/${slug} {"anchor":"one"} /-->\n\n[dry_needling_${slug.replaceAll('-', '_')} id="two"]`));
      assert.deepEqual(await scripts(), [`module dry-needling-${slug}.js`]);
      for (const id of ['one', 'two']) {
        assert.match(await upgraded(page, `dry-needling-${slug}#${id}`), /not.*reviewed|reviewed/);
        assert.ok((await page.$eval(`dry-needling-${slug}#${id}`, (element) => element.textContent.trim().length)) > 20);
      }
    });
  }

  it('without scripts, the words are there', async () => {
    const id = site.post('<!-- wp:dry-needling-elements/faq /-->');
    await page.setJavaScriptEnabled(false);
    await show(id);
    assert.match(await page.$eval('dry-needling-faq', (element) => element.innerText), /dry needling/i);
    await page.setJavaScriptEnabled(true);
  });

  it('a shortcode passes its attributes on, and leaves out what the element cannot use', async () => {
    await show(site.post('[dry_needling_faq open="hurt nonsense" single heading="A <b>\'&quot;" heading-level="3" only="x\' onclick=alert(1)" onclick="alert(1)"] [dry_needling_side_effects icon_array="no"]'));
    const attributes = await page.$eval('dry-needling-faq', (element) => Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])));
    assert.equal(attributes.open, 'hurt');
    assert.equal(attributes.single, '');
    assert.equal(attributes['heading-level'], '3');
    assert.deepEqual(Object.keys(attributes).filter((name) => !['open', 'single', 'heading', 'heading-level'].includes(name)), []);
    assert.equal(await page.$eval('dry-needling-side-effects', (element) => element.hasAttribute('icon-array')), false);
    assert.equal(await page.$eval('dry-needling-faq', (element) => element.shadowRoot.querySelector('[aria-expanded=true]') !== null), true);
  });

  it('an address that runs something is left out', async () => {
    await show(site.post('[dry_needling_guide previous="javascript:alert(1)" related="https://example.org/therapy"]'));
    assert.equal(await page.$eval('dry-needling-guide', (element) => element.getAttribute('previous')), null);
    assert.equal(await page.$eval('dry-needling-guide', (element) => element.getAttribute('related')), 'https://example.org/therapy');
  });

  it('a pasted tag keeps paragraphs inside, gets words when it is empty, and loads its file', async () => {
    await show(site.post('Before.\n\n<dry-needling-faq id="full">\n<p>First.</p>\n\n<p>Second.</p>\n</dry-needling-faq>\n\nBetween <dry-needling-visit id="empty" heading="a > b"></dry-needling-visit> after.\n\n<dry-needling-takeaways id="short" />\n\nEnd.'));
    assert.deepEqual(await page.$eval('#full', (element) => [...element.querySelectorAll('p')].map((p) => p.textContent)), ['First.', 'Second.']);
    assert.match(await page.$eval('#empty', (element) => element.textContent), /visit/);
    assert.equal(await page.$eval('#empty', (element) => element.getAttribute('heading')), 'a > b');
    assert.equal(await page.$eval('#short', (element) => element.textContent.includes('End.')), false);
    assert.equal(await page.$$eval('[data-waiting]', (list) => list.length), 0);
    assert.deepEqual((await scripts()).sort(), ['module dry-needling-faq.js', 'module dry-needling-takeaways.js', 'module dry-needling-visit.js']);
    for (const id of ['full', 'empty', 'short']) await upgraded(page, `#${id}`);
  });

  it('a tag in a Custom HTML block outside of posts gets words and its file', async () => {
    const html = site.php(`return array( do_blocks( '<!-- wp:html --><dry-needling-visit></dry-needling-visit><!-- /wp:html -->' ), wp_script_is( 'dry-needling-elements-module-dry-needling-visit' ) || function_exists( 'wp_enqueue_script_module' ) );`);
    assert.match(html[0], /<div><dry-needling-visit><section/);
    assert.equal(html[1], true);
  });

  it('words are those of the language, else of the next shorter tag, else English', async () => {
    const folder = `${site.path}/wp-content/plugins/dry-needling-elements/html/eo`;
    mkdirSync(folder);
    writeFileSync(`${folder}/faq.html`, '<section data-dry-needling="faq" lang="eo"><h2>Demandoj</h2></section>\n');
    await site.go(page, `?p=${site.post('[dry_needling_faq lang="eo-MX"] [dry_needling_visit lang="eo"] [dry_needling_takeaways lang="../../x"]')}`);
    const inside = (slug) => page.$eval(`dry-needling-${slug}`, (element) => element.innerHTML);
    // Inside its element it is no placeholder any more.
    assert.equal(await inside('faq'), '<section lang="eo"><h2>Demandoj</h2></section>');
    assert.match(await inside('visit'), /^<section [^>]*lang="en">/);
    assert.match(await inside('takeaways'), /^<section [^>]*lang="en">/);
    rmSync(folder, { recursive: true });
  });

  for (const language of readdirSync('dist/html')) {
    it(`speaks ${language}, with scripts and without`, async () => {
      const [, heading] = /<h2>(.*?)<\/h2>/.exec(readFileSync(`dist/html/${language}/faq.html`, 'utf8'));
      const id = site.post(`[dry_needling_faq lang="${language}"]\n\n<dry-needling-faq id="pasted" lang="${language}"></dry-needling-faq>`);
      await show(id);
      for (const selector of ['dry-needling-faq', '#pasted']) {
        await upgraded(page, selector);
        await page.waitForFunction((at, text) => document.querySelector(at).shadowRoot.textContent.includes(text), {}, selector, heading);
        assert.ok((await page.$eval(selector, (element) => element.textContent)).includes(heading));
      }
    });
  }

  it('the words have the heading that the element asks for, as the command line writes them', () => {
    // What differs: the command line notes its options, and a paragraph may stand on either side of a box.
    const same = (html) => decoded(html.replace(/^<section(?:"[^"]*"|[^">])*>/, '')).replace(/<\/?div[^>]*>|\s/g, '');
    for (const level of ['0', '1', '2', '3', '5']) {
      const attributes = { 'heading-level': level, heading: 'Ours & <i>' };
      const php = site.php(`return array_map( function ( $slug ) { return Dry_Needling_Elements\\Fallback::of( $slug, 'en', array( 'heading-level' => '${level}', 'heading' => 'Ours & <i>' ) ); }, json_decode( '${JSON.stringify(slugs)}' ) );`);
      const different = slugs.filter((slug, index) => same(php[index]) !== same(renderToHtml(slug, { attributes })));
      assert.deepEqual(different, [], level);
    }
  });

  it('a block, a shortcode and a pasted tag hand their heading to the words', async () => {
    const plain = await site.as();
    await plain.setJavaScriptEnabled(false);
    await site.go(plain, `?p=${site.post('<!-- wp:dry-needling-elements/faq {"heading":"Ours \\u0026 \\u0022old\\u0022","headingLevel":"3"} /-->\n\n[dry_needling_faq heading="Ours &#38; &#34;old&#34;" heading_level="3"]\n\n<dry-needling-faq heading="Ours &amp; &quot;old&quot;" heading-level="3"></dry-needling-faq>')}`);
    assert.deepEqual(await plain.$$eval('dry-needling-faq > section > div > :first-child', (list) => list.map((each) => `${each.localName}: ${each.textContent}`)), Array(3).fill('h3: Ours & "old"'));
  });

  it('inside a paragraph, an element keeps its words all the same', async () => {
    await show(site.post('<!-- wp:paragraph --><p>One [dry_needling_faq] two <dry-needling-visit></dry-needling-visit> three</p><!-- /wp:paragraph -->'));
    for (const slug of ['faq', 'visit']) {
      assert.equal(await page.$$eval(`dry-needling-${slug} > section`, (list) => list.length), 1);
    }
    assert.equal(await page.$$eval('section[lang]:not(dry-needling-faq *, dry-needling-visit *)', (list) => list.length), 0);
  });

  it('an excerpt holds the words of the post', async () => {
    const id = site.post('Own words. <dry-needling-faq></dry-needling-faq>');
    assert.equal(site.php(`return trim( get_the_excerpt( ${id} ) );`), 'Own words.');
  });

  it('the settings reach the page: country, accent, clinic', async () => {
    site.php(`update_option( 'dry_needling_elements', array( 'region' => 'GB', 'accent' => '#0b6b62', 'clinic' => 'Clinic "A" & <i>B</i>', 'phone' => '+44 20 7946 0000', 'booking' => 'https://example.org/book?a=1&b=2' ) ); return 1;`);
    await show(site.post('[dry_needling_side_effects contact]\n\n[dry_needling_faq lang="en-US"]\n\n<dry-needling-visit lang="es"></dry-needling-visit>\n\n<dry-needling-takeaways></dry-needling-takeaways>'));
    const lang = (name) => page.$eval(`dry-needling-${name}`, (element) => element.lang);
    assert.deepEqual([await lang('side-effects'), await lang('faq'), await lang('visit'), await lang('takeaways')], ['en-GB', 'en-US', 'es-GB', 'en-GB']);
    assert.match(await upgraded(page, 'dry-needling-side-effects'), /999/);
    assert.equal(await page.$eval('dry-needling-faq', (element) => getComputedStyle(element).getPropertyValue('--dry-needling-accent')), '#0b6b62');
    assert.equal(await page.$$eval('.dry-needling-contact', (list) => list.length), 1);
    assert.equal(await page.$eval('.dry-needling-contact', (line) => line.textContent), 'Clinic "A" & B · +44 20 7946 0000 · Book a visit');
    assert.deepEqual(await page.$$eval('.dry-needling-contact a', (links) => links.map((link) => link.getAttribute('href'))), ['tel:+442079460000', 'https://example.org/book?a=1&b=2']);
    site.php(`delete_option( 'dry_needling_elements' ); return 1;`);
  });

  it('a stored setting that is wrong is not used', async () => {
    site.php(`update_option( 'dry_needling_elements', array( 'region' => 'XX', 'accent' => 'red;}body{display:none', 'booking' => 'javascript:alert(1)' ) ); return 1;`);
    await show(site.post('[dry_needling_faq contact]'));
    assert.equal(await page.$eval('dry-needling-faq', (element) => element.hasAttribute('lang')), false);
    assert.equal(await page.$$eval('.dry-needling-contact', (list) => list.length), 0);
    assert.doesNotMatch(await page.content(), /display:none'|javascript:alert/);
    site.php(`delete_option( 'dry_needling_elements' ); return 1;`);
  });

  it('PHP reads every file without an error', () => {
    const folder = `${site.path}/wp-content/plugins/dry-needling-elements`;
    const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.php'));
    assert.ok(files.length > 10);
    for (const name of files) assert.equal(spawnSync('php', ['-l', `${folder}/${name}`]).status, 0, name);
  });

  it('PHP has nothing to complain of', () => assert.deepEqual(site.complaints(), []));
});
