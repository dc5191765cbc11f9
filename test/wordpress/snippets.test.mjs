// Every snippet of the builder, pasted by an author as Custom HTML: what the published page says, with the plugin and without.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { renderToHtml } from '../../dist/server/index.js';
import { asWix, knownIn, make, variants } from '../embed/snippets.js';
import { openSite, upgraded } from './tools.mjs';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const known = knownIn(readFileSync(`${DIST}/builder/index.html`, 'utf8'));
const WIDGETS = ['faq', 'side-effects'];
const bare = (text) => text.replace(/\s/g, '');

describe('snippets of an author', () => {
  let site, page;
  before(async () => {
    site = await openSite();
    cpSync(`${DIST}/cdn`, `${site.path}/files/cdn`, { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [`${DIST}/server/cli.js`, 'embed', 'all', '--base', `${site.address}/files/embed`, '--out', `${site.path}/files/embed`], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    page = await site.as();
  });
  after(() => site?.close());

  const words = (widget) => readFileSync(`${DIST}/html/en/${widget}.html`, 'utf8');
  /** With what was chosen in its words, as the builder's worker writes them. */
  const snippetOf = (variant, widget, { lang = 'en', ...attributes } = {}) =>
    make(variant, { known, words: renderToHtml(widget, { lang, attributes }) }, { widget, host: `${site.address}/files/`, ...(lang !== 'en' && { lang }), ...attributes });

  async function publish(html, scripts) {
    const id = site.post(`<!-- wp:html -->\n${html}\n<!-- /wp:html -->`, 'author');
    await page.setJavaScriptEnabled(scripts);
    await site.go(page, `?p=${id}`);
  }

  /** Each form once: WordPress treats it alike, wherever else it may be pasted. */
  const forms = variants.filter(({ place, inside }, index) => variants.findIndex((each) => each.place.form === place.form && each.inside === inside) === index);

  /** What can be read of the post without scripts, folded answers too, without spaces. */
  async function readable(html) {
    await publish(html, false);
    return page.$eval('.entry-content', (content) => {
      for (const details of content.querySelectorAll('details')) details.open = true;
      return content.innerText.replace(/\s/g, '');
    });
  }

  const read = new Map();
  async function allWords(widget) {
    if (!read.has(widget)) read.set(widget, await readable(words(widget)));
    return read.get(widget);
  }

  const says = async ({ html, holdsWords, title }, widget) => (holdsWords || html.startsWith('[') ? allWords(widget) : bare(title));

  for (const variant of forms.filter(({ place }) => place.form !== 'shortcode')) {
    const { place, name } = variant;
    const lost = ['frame', 'fields'].includes(place.form);
    it(`${name}, without the plugin: ${lost ? 'says nothing, and is not offered to authors' : 'the page says it'}`, async () => {
      for (const widget of WIDGETS) {
        const snippet = snippetOf(variant, widget);
        const shown = await readable(place.form === 'fields' ? asWix(snippet.html) : snippet.html);
        if (lost) {
          assert.equal(shown, '');
          assert.equal(place.strips, undefined);
        } else {
          assert.equal(shown, await says(snippet, widget));
          assert.ok(shown.length > 10);
        }
      }
    });
  }

  it('an address becomes a frame that is as high as its content, as far as WordPress lets it', async () => {
    const variant = variants.find(({ place }) => place.form === 'address');
    await publish(snippetOf(variant, 'faq').html, true);
    const frame = await page.waitForSelector('.entry-content iframe[sandbox="allow-scripts"]');
    const inside = await frame.contentFrame();
    assert.match(await upgraded(inside, 'dry-needling-faq'), /Does dry needling hurt/);
    // WordPress lets no frame be higher than 1000 pixels.
    const needed = await inside.evaluate(() => Math.min(1000, document.documentElement.getBoundingClientRect().height));
    await page.waitForFunction((node, height) => Math.abs(node.clientHeight - height) < 3, {}, frame, needed);
  });

  it('a link is kept as the loader needs it', async () => {
    const variant = variants.find(({ place }) => place.form === 'link');
    const id = site.post(snippetOf(variant, 'faq', { open: 'hurt', lang: 'en-GB' }).html, 'author');
    assert.match(site.content(id), /<a href="[^"]+faq\.html\?open=hurt" data-dry-needling="faq" data-lang="en-GB">/);
  });

  it('no place without rights gets what WordPress takes away', () => {
    const author = variants.filter(({ place }) => place.id.startsWith('wordpress') && place.strips);
    assert.deepEqual(author.map(({ place }) => place.form).sort(), ['address', 'shortcode']);
    for (const variant of author) assert.doesNotMatch(snippetOf(variant, 'faq').html, /</);
  });

  describe('with the plugin', () => {
    before(() => site.install());

    for (const variant of forms) {
      const { place, name } = variant;
      if (place.form === 'frame') continue;
      it(`${name}: the page says it`, async () => {
        for (const widget of WIDGETS) {
          const snippet = snippetOf(variant, widget);
          // An empty tag gets its words from the plugin.
          const expected = place.form === 'fields' ? await allWords(widget) : await says(snippet, widget);
          assert.equal(await readable(place.form === 'fields' ? asWix(snippet.html) : snippet.html), expected);
        }
      });
    }

    for (const variant of forms.filter(({ place }) => ['tag', 'loader', 'link', 'shortcode'].includes(place.form))) {
      it(`${variant.name}: the element takes its place`, async () => {
        await publish(snippetOf(variant, 'faq', { open: 'hurt', lang: 'en-GB' }).html, true);
        assert.match(await upgraded(page, 'dry-needling-faq'), /Call 999/);
        assert.deepEqual(await page.$eval('dry-needling-faq', (element) => [element.lang, element.getAttribute('open')]), ['en-GB', 'hurt']);
      });
    }

    it('a heading with signs that mean something to WordPress arrives as it was typed', async () => {
      const heading = 'Ours ["old"] & <new>: 5 > 4';
      const variant = variants.find(({ place }) => place.form === 'shortcode');
      for (const wrap of [(html) => html, (html) => `<!-- wp:shortcode -->\n${html}\n<!-- /wp:shortcode -->`]) {
        const id = site.post(wrap(snippetOf(variant, 'faq', { heading }).html), 'author');
        await page.setJavaScriptEnabled(true);
        await site.go(page, `?p=${id}`);
        assert.match(await upgraded(page, 'dry-needling-faq'), /Ours/);
        assert.equal(await page.$eval('dry-needling-faq', (element) => element.getAttribute('heading')), heading);
      }
    });

    it('PHP has nothing to complain of', () => assert.deepEqual(site.complaints(), []));
  });
});
