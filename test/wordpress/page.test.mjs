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

const CLINIC = { name: 'Clinic "A" & B', phone: '+44 20 7946 0000', book: 'https://example.org/book?a=1&b=2' };

describe('a page with the plugin', () => {
  let site, page;
  before(async () => {
    site = await openSite();
    site.install();
    page = await site.as();
  });
  after(() => site?.close());

  /** The elements that the page has fetched: parts of the loader. */
  const fetched = () => page.$$eval('link[rel=modulepreload][href*="dry-needling-elements"]', (list, all) => list.map(({ href }) => href.replace(/.*\/|-\w{8}\.js$/g, '')).filter((name) => all.includes(name)).sort(), slugs);
  const set = (values) => site.php(`update_option( 'dry_needling_elements', json_decode( base64_decode( '${Buffer.from(JSON.stringify(values)).toString('base64')}' ), true ) ); return 1;`);
  const unset = () => site.php(`delete_option( 'dry_needling_elements' ); return 1;`);
  const PACK = 'script[type="application/json"][data-dry-needling-clinic]';
  const packs = () => page.$$eval(PACK, (list) => list.map(({ textContent }) => JSON.parse(textContent)));
  const links = (slug) => page.$eval(`dry-needling-${slug}`, ({ shadowRoot }) => [...shadowRoot.querySelectorAll('a[part=action]')].map((link) => `${link.textContent.replace(/[\u2068\u2069]/g, '').replaceAll('\u00a0', ' ')} ${link.getAttribute('href')}`));

  /** Debian's package holds a theme of HTML files alone. */
  const usePhpTheme = () => {
    const folder = `${site.path}/wp-content/themes/php`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/style.css`, '/* Theme Name: PHP */');
    writeFileSync(`${folder}/index.php`, `<!doctype html><html <?php language_attributes(); ?>><head><?php wp_head(); ?></head><body><?php while ( have_posts() ) { the_post(); the_content(); if ( false !== strpos( get_the_content(), 'show the widget' ) ) { echo do_shortcode( '[dry_needling_visit]' ); } } wp_footer(); ?></body></html>`);
    site.php(`switch_theme( 'php' ); return 1;`);
  };
  const useHtmlTheme = () => site.php(`switch_theme( 'twentytwentythree' ); return 1;`);
  const show = (id) => site.go(page, `?p=${id}`);

  it('a post without an element loads nothing of the plugin, and says nothing of the clinic', async () => {
    set(CLINIC);
    await show(site.post('<p>Nothing here.</p>'));
    assert.deepEqual(await page.$$eval('[src*="dry-needling"], [href*="dry-needling"], [data-dry-needling-clinic]', (list) => list.map((each) => each.outerHTML)), []);
    unset();
  });

  const slugs = ['benefits', 'care-plan', 'comparison', 'conditions', 'evidence', 'faq', 'figure', 'guide', 'overview', 'practitioner', 'precautions', 'procedure', 'references', 'side-effects', 'takeaways', 'visit'];
  for (const slug of slugs) {
    it(`block and shortcode of ${slug} show the element, with its own part alone, and its words inside`, async () => {
      await show(site.post(`<!-- wp:dry-needling-elements/${slug} {"anchor":"one"} /-->\n\n[dry_needling_${slug.replaceAll('-', '_')} id="two"]`));
      for (const id of ['one', 'two']) {
        assert.match(await upgraded(page, `dry-needling-${slug}#${id}`), /not.*reviewed|reviewed/);
        assert.ok((await page.$eval(`dry-needling-${slug}#${id}`, (element) => element.textContent.trim().length)) > 20);
      }
      assert.deepEqual(await fetched(), [slug]);
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
    for (const id of ['full', 'empty', 'short']) await upgraded(page, `#${id}`);
    assert.deepEqual(await fetched(), ['faq', 'takeaways', 'visit']);
  });

  it('a tag in a Custom HTML block outside of posts gets words and the script', async () => {
    const html = site.php(`return array( do_blocks( '<!-- wp:html --><dry-needling-visit></dry-needling-visit><!-- /wp:html -->' ), wp_script_is( 'dry-needling-elements-embed' ) );`);
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

  it('the words are those of what the attributes choose, as the command line writes them, in every language', () => {
    /** Its sentences, however they are ordered; sources and captions apart, which count and name what is left. */
    const sentences = (html) => {
      const $ = load(html, null, false);
      $('sup, caption, details:has(> ol > [id*="-source-"])').remove();
      return $('*').toArray().flatMap(({ children }) => children).filter(({ type, data }) => type === 'text' && data.trim()).map(({ data }) => data.trim()).sort().join('\n');
    };
    const opened = (html) => load(html, null, false)('details[open]').toArray().map(({ attribs }) => attribs.id).join();
    const asked = [
      ['comparison', { with: 'massage' }],
      ['comparison', { with: 'medication acupuncture', omit: 'visits' }],
      ['comparison', { with: 'acupuncture' }],
      ['faq', { open: 'safe hurt', only: 'hurt' }],
      ...['needle', 'twitch', 'body-map', 'therapy', 'soreness'].map((name) => ['figure', { name }]),
      ['guide', { sections: 'faq visit' }],
      ['guide', { sections: 'faq visit overview', omit: 'visit' }],
    ];
    const choices = site.php(`return array_map( function ( $each ) { return isset( $each['attributes']['omit'] ) ? array_keys( $each['attributes']['omit']['options'] ) : array(); }, Dry_Needling_Elements\\Elements::all() );`);
    for (const [slug, ids] of Object.entries(choices)) {
      for (const id of ids) asked.push([slug, { omit: id }], [slug, { only: id }]);
      if (ids.length) asked.push([slug, { omit: ids.join(' ') }], [slug, { only: ids.slice(0, 2).join(' '), omit: ids[0] }]);
    }
    assert.ok(asked.length > 200, `${asked.length}`);
    const languages = readdirSync('dist/html');
    const cases = asked.map(([slug, attributes], index) => [slug, languages[index % languages.length], attributes]);
    const php = site.php(`return array_map( function ( $each ) { return Dry_Needling_Elements\\Fallback::of( $each[0], $each[1], $each[2] ); }, json_decode( base64_decode( '${Buffer.from(JSON.stringify(cases)).toString('base64')}' ), true ) );`);
    const written = cases.map(([slug, lang, attributes]) => renderToHtml(slug, { lang, attributes }));
    const different = cases.filter((_, index) => sentences(php[index]) !== sentences(written[index]) || opened(php[index]) !== opened(written[index]));
    assert.deepEqual(different, []);
    assert.doesNotMatch(php.join(''), /<!--|<(ul|ol|dl|p|table|tbody)>\s*<\/\1>/);
  });

  it('what names nothing chooses nothing, and no word is lost', () => {
    const of = (slug, values) => site.php(`return Dry_Needling_Elements\\Fallback::of( '${slug}', 'en', json_decode( '${JSON.stringify(values)}', true ) );`);
    assert.equal(of('figure', { name: '../../x' }), of('figure', {}));
    assert.equal(of('comparison', { with: 'x-ours magic' }), of('comparison', {}));
    assert.equal(of('faq', { open: '.*', omit: 'safe avoid' }), of('faq', {}));
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
    set({ ...CLINIC, region: 'GB', accent: '#0b6b62' });
    await show(site.post('[dry_needling_side_effects]\n\n[dry_needling_faq lang="en-US"]\n\n<dry-needling-visit lang="es"></dry-needling-visit>\n\n<dry-needling-takeaways></dry-needling-takeaways>'));
    const lang = (name) => page.$eval(`dry-needling-${name}`, (element) => element.lang);
    assert.deepEqual([await lang('side-effects'), await lang('faq'), await lang('visit'), await lang('takeaways')], ['en-GB', 'en-US', 'es-GB', 'en-GB']);
    assert.match(await upgraded(page, 'dry-needling-side-effects'), /999/);
    assert.equal(await page.$eval('dry-needling-faq', (element) => getComputedStyle(element).getPropertyValue('--dry-needling-accent')), '#0b6b62');
    assert.deepEqual(await packs(), [{ profile: { ...CLINIC, region: 'GB' } }]);
    const [book, call] = ['Book a visit at Clinic "A" & B https://example.org/book?a=1&b=2', 'Call Clinic "A" & B: +44 20 7946 0000 tel:+442079460000'];
    await upgraded(page, 'dry-needling-takeaways');
    assert.deepEqual(await links('takeaways'), [book, call]);
    // In the card that says when to call.
    assert.equal(await page.$eval('dry-needling-side-effects', ({ shadowRoot }) => shadowRoot.querySelector('[part~=urgent] a[href="tel:+442079460000"]').checkVisibility()), true);
    unset();
  });

  it('the country and the emergency number of the clinic are those of its pack', async () => {
    set({ region: 'GB', emergencyNumber: '112', pack: '{ "profile": { "region": "US" } }' });
    await show(site.post('[dry_needling_side_effects]'));
    assert.match(await upgraded(page, 'dry-needling-side-effects'), /Call 112/);
    assert.equal(await page.$eval('dry-needling-side-effects', (element) => element.lang), 'en-US');
    // The title of the site.
    assert.deepEqual(await packs(), [{ profile: { region: 'US', emergencyNumber: '112', name: 'Clinic' } }]);
    unset();
  });

  it('without scripts, the elements that lead to the clinic do so, in their language', async () => {
    set(CLINIC);
    const plain = await site.as();
    await plain.setJavaScriptEnabled(false);
    const shown = async (id) => {
      await site.go(plain, `?p=${id}`);
      return plain.$eval('dry-needling-faq', (element) => [...element.querySelectorAll('section > p a')].map((link) => `${link.textContent.replace(/[\u2068\u2069]/g, '').replaceAll('\u00a0', ' ')} ${link.getAttribute('href')}`));
    };
    const address = CLINIC.book;
    assert.deepEqual(await shown(site.post('[dry_needling_faq]')), [`Book a visit at Clinic "A" & B ${address}`, 'Call Clinic "A" & B: +44 20 7946 0000 tel:+442079460000']);
    assert.deepEqual(await shown(site.post('<dry-needling-faq lang="es-MX" heading-level="0"></dry-needling-faq>')), [`Haga una cita en Clinic "A" & B ${address}`, 'Llame a Clinic "A" & B: +44 20 7946 0000 tel:+442079460000']);
    // Each element as with scripts.
    await show(site.post(slugs.map((slug) => `[dry_needling_${slug.replaceAll('-', '_')}]`).join('\n\n')));
    for (const slug of slugs) {
      await upgraded(page, `dry-needling-${slug}`);
      const [within, without] = await page.$eval(`dry-needling-${slug}`, (element) => [element.shadowRoot, element].map((root) => [...new Set([...root.querySelectorAll('a:is([href^="tel:"], [href*="example.org/book"])')].map((link) => link.getAttribute('href')))].sort()));
      assert.deepEqual(without, within, slug);
    }
    unset();
  });

  it('a pasted pack changes words, and is used before the settings', async () => {
    const pack = { profile: { name: 'Clinic P' }, changes: [{ op: 'replace', path: 'faq.items.hurt.question', text: { en: 'Will it hurt, </script> you ask?' } }] };
    set({ ...CLINIC, pack: JSON.stringify(pack) });
    await show(site.post('<!-- wp:dry-needling-elements/faq /-->'));
    await upgraded(page, 'dry-needling-faq');
    assert.deepEqual(await packs(), [{ ...pack, profile: { ...CLINIC, name: 'Clinic P' } }]);
    assert.match((await links('faq'))[0], /^Book a visit at Clinic P /);
    unset();
  });

  it('a hostile pack stays data', async () => {
    const hostile = '</script><script>document.title = "hacked"</script><!-- <script>';
    set({ name: hostile, phone: '+44 20 7946 0000', pack: JSON.stringify({ profile: { name: hostile, book: 'javascript:alert(1)' }, [hostile]: hostile, changes: hostile }) });
    await show(site.post('[dry_needling_faq]'));
    await upgraded(page, 'dry-needling-faq');
    assert.doesNotMatch(await page.title(), /hacked/);
    assert.equal((await packs())[0].profile.name, hostile);
    assert.deepEqual(await links('faq'), []);
    assert.equal(await page.$$eval('a[href^="javascript:"]', (list) => list.length), 0);
    assert.doesNotMatch(await page.$eval('body', (body) => body.textContent), /hacked/);
    unset();
  });

  it('the words of the page are asked for before the script, once; where they are English, the script knows where they are', async () => {
    const id = site.post('[dry_needling_faq]');
    const preloaded = () => page.$eval('script[src*="embed.js"]', ({ previousElementSibling: link }) => (link?.matches('link[rel=modulepreload]') ? { address: link.href, integrity: link.integrity } : null));
    const speak = async (locale, heading) => {
      // Without the files of a language, update_option refuses it.
      site.php(`global $wpdb; $wpdb->replace( $wpdb->options, array( 'option_name' => 'WPLANG', 'option_value' => '${locale}', 'autoload' => 'yes' ) ); return 1;`);
      await show(id);
      await upgraded(page, 'dry-needling-faq');
      assert.match(await page.$eval('dry-needling-faq', ({ shadowRoot }) => shadowRoot.querySelector('h2').textContent), heading);
    };
    try {
      await speak('es_MX', /^\s*Preguntas/);
      const { address, integrity } = await preloaded();
      assert.match(address, /\/elements\/parts\/es-.{8}\.js$/);
      assert.match(integrity, /^sha384-/);
      assert.equal(await page.evaluate((name) => performance.getEntriesByType('resource').filter((entry) => entry.name === name).length, address), 1);
      for (const locale of ['en_GB', '']) {
        await speak(locale, /^\s*Common questions/);
        assert.equal(await preloaded(), null, locale);
      }
    } finally {
      site.php(`delete_option( 'WPLANG' ); return 1;`);
    }
  });

  describe('where the script stands', () => {
    const places = () => page.$$eval('script[src*="dry-needling-elements/elements/embed.js"]', (list, pack) => list.map((script) => [script.type, script.parentNode.localName, script.async || script.defer, script.previousElementSibling.matches(pack)]), PACK);
    const waits = [['text/javascript', 'head', false, true]];
    // Only some themes have it said.
    const normal = (list) => list.map(([type, ...rest]) => [type || 'text/javascript', ...rest]);

    for (const [name, content] of Object.entries({ block: '<!-- wp:dry-needling-elements/faq /-->', shortcode: '[dry_needling_faq]', tag: '<dry-needling-faq></dry-needling-faq>', placeholder: '<div data-dry-needling="faq">FAQ</div>' })) {
      it(`in the head, after the pack, for a ${name}`, async () => {
        set(CLINIC);
        const id = site.post(`${content}\n\n<p id="after">After</p>`);
        await show(id);
        await upgraded(page, 'dry-needling-faq');
        assert.deepEqual(normal(await places()), waits);
        usePhpTheme();
        await show(id);
        await upgraded(page, 'dry-needling-faq');
        assert.deepEqual(normal(await places()), waits);
        useHtmlTheme();
        unset();
      });
    }

    it('at the end, once, where a theme of PHP files shows a widget with an element', async () => {
      usePhpTheme();
      set(CLINIC);
      await show(site.post('<p>show the widget</p>'));
      await upgraded(page, 'dry-needling-visit');
      assert.deepEqual(normal(await places()), [['text/javascript', 'body', false, true]]);
      assert.equal((await links('visit')).length, 2);
      useHtmlTheme();
      unset();
    });
  });

  it('a stored setting that is wrong is not used', async () => {
    site.php(`update_option( 'dry_needling_elements', array( 'region' => 'XX', 'accent' => 'red;}body{display:none', 'book' => 'javascript:alert(1)' ) ); return 1;`);
    await show(site.post('[dry_needling_faq]'));
    assert.equal(await page.$eval('dry-needling-faq', (element) => element.hasAttribute('lang')), false);
    assert.deepEqual(await packs(), []);
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
