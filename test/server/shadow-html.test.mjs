// Elements with declarative shadow DOM: one by one, in a page that somebody else has written, and by the command line.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { load } from 'cheerio/slim';
import { elementNames, renderPage, renderToHtml, renderToShadowHtml } from '../../dist/server/index.js';
import { ROOT } from '../package/tools/files.mjs';

const clinic = JSON.parse(readFileSync(`${ROOT}/test/server/clinic.json`, 'utf8'));

const read = (html) => load(html, null, false);
const oneSpace = (text) => text.replace(/\s+/g, ' ').trim();
const textOf = (html) => oneSpace(read(html.replace(/<style>.*?<\/style>/gs, '')).root().text());
/** The opening tag of the first element. */
const tagIn = (html) => /<dry-needling-[^>]+>/.exec(html)[0];
const SHADOW = '<template shadowrootmode="open"><style>';

describe('declarative shadow DOM', () => {
  for (const name of elementNames)
    it(`${name}: is the tag with its look and its words, ready to hydrate`, () => {
      const html = renderToShadowHtml(name);
      assert.ok(html.startsWith(`<dry-needling-${name}>${SHADOW}`));
      assert.match(html, new RegExp(`<!--dry-needling [a-z0-9]+--></template></dry-needling-${name}>$`));
      assert.doesNotMatch(html, /="false"(?<!aria-expanded="false")|undefined|\[object/);
      const roots = html.match(/<template /g).length;
      assert.equal(html.match(/<style>/g).length, roots);
      assert.equal(html.match(/<!--dry-needling /g).length, roots, 'each element inside can be hydrated, too');
      // All that plain HTML says, but for what it says in other words.
      const words = textOf(html);
      for (const heading of read(renderToHtml(name))('h2, h3').toArray()) assert.ok(words.includes(oneSpace(read(heading).text()).replace(/ ?\([^)]*\)$/, '')), read(heading).text());
    });

  it('takes attributes, a language, an id, children', () => {
    const html = renderToShadowHtml('faq', { lang: 'en-GB', id: 'ask', attributes: { open: 'hurt', 'heading-level': 3, single: true, heading: '"><img src=x>' }, children: '<a href="/faq">Questions</a>' });
    assert.equal(tagIn(html), '<dry-needling-faq id="ask" lang="en-GB" open="hurt" heading-level="3" single heading="&#34;&#62;&#60;img src=x&#62;">');
    const $ = read(html);
    assert.equal($('img').length, 0);
    assert.equal(oneSpace($('h3.title').text()), '"><img src=x>');
    assert.equal($('#question-hurt').attr('aria-expanded'), 'true');
    assert.match($.root().text(), /Call 999 now/);
    assert.ok(html.endsWith('</template><a href="/faq">Questions</a></dry-needling-faq>'));
  });

  it('says what is possible where something does not exist', () => {
    assert.throws(() => renderToShadowHtml('nothing'), /no element "nothing"\. Possible: benefits care-plan/);
    assert.throws(() => renderToShadowHtml('faq', { attributes: { onclick: 'x' } }), /renderToShadowHtml\("faq"\): attribute "onclick" does not exist/);
    assert.throws(() => renderToShadowHtml('faq', { clinic: null }), /has 1 problem/);
  });

  it('shows a clinic\'s words, for that rendering alone', () => {
    assert.match(textOf(renderToShadowHtml('faq', { clinic })), /Questions we hear at Riverside/);
    assert.doesNotMatch(textOf(renderToShadowHtml('faq')), /Riverside/);
  });

  it('gives a picture its name, and ticks no box', () => {
    const picture = read(renderToShadowHtml('figure'))('svg[role=img]');
    assert.equal(picture.attr('aria-label'), 'A needle in a sore spot in a muscle (trigger point)');
    const boxes = read(renderToShadowHtml('precautions', { attributes: { check: true } }))('input[type=checkbox]');
    assert.ok(boxes.length > 5);
    assert.equal(boxes.filter('[checked]').length, 0);
    assert.equal(read(renderToShadowHtml('conditions'))('input[type=radio][checked]').length, 1);
  });

  it('the same elements in the same words are the same, wherever and whenever', () => {
    assert.equal(renderToShadowHtml('guide', { lang: 'ar' }), renderToShadowHtml('guide', { lang: 'ar' }));
    assert.notEqual(renderToShadowHtml('faq').slice(-60), renderToShadowHtml('faq', { lang: 'en-GB' }).slice(-60));
  });
});

describe('a page', () => {
  /** The page without what was put into it. */
  const without = (html) => html.replace(/<template shadowrootmode="open"><style>.*?<!--dry-needling \w+--><\/template>/gs, '');

  it('keeps every character of its own', () => {
    const page = '<!DOCTYPE html>\r\n<HTML lang=en>\n<title>A < B</title><script>"<dry-needling-faq></dry-needling-faq>"</script><p class=\'x\'>é&amp;&eacute;<p>\n<DRY-NEEDLING-FAQ class=wide open=hurt\n data-x="a>b" onclick="f(1 > 0)">  <a href=/>x</a></DRY-NEEDLING-FAQ ><!-- <dry-needling-faq></dry-needling-faq> --><dry-needling-visit/><textarea><dry-needling-faq></textarea>';
    const rendered = renderPage(page);
    assert.equal(without(rendered), page);
    assert.equal(rendered.split(SHADOW).length - 1, 2);
    assert.ok(rendered.includes(`onclick="f(1 > 0)">${SHADOW}`));
    assert.match(read(rendered)('#question-hurt').attr('aria-expanded'), /true/);
  });

  it('without an element, of ours, stays as it is', () => {
    for (const page of ['', '<p>Hello', '<dry-needling-unknown></dry-needling-unknown>', '<template><dry-needling-faq></dry-needling-faq></template>']) assert.equal(renderPage(page), page);
  });

  it('says the language of each of its elements, also none', () => {
    const heading = (html) => oneSpace(read(html)('.title').first().text());
    assert.equal(heading(renderPage('<html lang="es"><body><dry-needling-faq></dry-needling-faq>')), 'Preguntas frecuentes sobre la punción seca');
    assert.equal(heading(renderPage('<html lang="en"><body><div lang="es"><p>x<br></p><dry-needling-faq></dry-needling-faq></div>')), 'Preguntas frecuentes sobre la punción seca');
    assert.equal(heading(renderPage('<html lang="en"><body><div lang="es"></div><dry-needling-faq></dry-needling-faq>')), 'Common questions about dry needling');
    assert.equal(heading(renderPage('<div><dry-needling-faq></dry-needling-faq></div>', { lang: 'es' })), 'Preguntas frecuentes sobre la punción seca');
    assert.equal(read(renderPage('<dry-needling-faq lang="ar"></dry-needling-faq>'))('[part=base]').attr('dir'), 'rtl');
    assert.equal(read(renderPage('<html><dry-needling-faq></dry-needling-faq>'))('[part=base]').attr('dir'), 'ltr');
    assert.equal(read(renderPage('<html lang=en><dry-needling-faq></dry-needling-faq>'))('[part=base]').attr('dir'), undefined);
  });

  it('is rendered once, however often it is asked for', () => {
    const page = renderPage('<dry-needling-guide></dry-needling-guide>');
    assert.equal(renderPage(page), page);
    assert.equal(renderPage(renderToShadowHtml('faq')), renderToShadowHtml('faq'));
  });

  it('inside the declarative shadow root of somebody else, an element is rendered, too', () => {
    assert.ok(renderPage('<x-card><template shadowrootmode="open"><dry-needling-faq></dry-needling-faq></template></x-card>').includes(`<dry-needling-faq>${SHADOW}`));
  });

  it('with a list of sources, its numbers are those of the list; with one of what is cited, each element has its own', () => {
    const numbers = (html) => read(html)('dry-needling-faq .cite').toArray().map((cite) => read(cite).text());
    const [one, all, cited] = ['', '<dry-needling-references></dry-needling-references>', '<dry-needling-references cited-only></dry-needling-references>'].map((list) => renderPage(`<dry-needling-faq></dry-needling-faq>${list}`));
    assert.equal(read(one)('dry-needling-faq [part=sources]').length, 1);
    assert.equal(read(cited)('dry-needling-faq [part=sources]').length, 1);
    assert.equal(read(all)('dry-needling-faq [part=sources]').length, 0);
    assert.notDeepEqual(numbers(all), numbers(one));
    assert.deepEqual(numbers(cited), numbers(one));
  });

  it('shows a clinic\'s words', () => assert.match(textOf(renderPage('<dry-needling-faq></dry-needling-faq>', { clinic })), /Questions we hear at Riverside/));
});

describe('the command line', () => {
  const run = (...args) => spawnSync(process.execPath, [`${ROOT}/dist/server/cli.js`, ...args], { encoding: 'utf8' });

  it('prints an element with its shadow root', () => {
    const { stdout, status } = run('html', 'faq', '--shadow', '--lang', 'es', '--open=hurt');
    assert.equal(status, 0);
    assert.equal(stdout, `${renderToShadowHtml('faq', { lang: 'es', attributes: { open: 'hurt' } })}\n`);
  });

  it('renders the elements in files and folders in place', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pages-'));
    try {
      mkdirSync(join(folder, 'es'));
      const page = (lang, body) => `<!doctype html><html lang="${lang}"><body>${body}</body></html>`;
      const files = { 'index.html': page('en', '<dry-needling-faq></dry-needling-faq>'), 'es/index.html': page('es', '<dry-needling-faq></dry-needling-faq>'), 'about.htm': page('en', 'About'), 'notes.txt': '<dry-needling-faq></dry-needling-faq>' };
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
      const { stdout, stderr, status } = run('render', folder);
      assert.equal(status, 0, stderr);
      assert.equal(stdout, '3 pages, 2 with elements to render\n');
      for (const [file, text] of Object.entries(files)) assert.equal(readFileSync(join(folder, file), 'utf8'), file.endsWith('index.html') ? renderPage(text) : text);
      assert.equal(run('render', join(folder, 'index.html'), join(folder, 'about.htm')).stdout, '2 pages, 0 with elements to render\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('says what went wrong', () => {
    for (const [args, message] of [
      [['render'], /^Which files\?/],
      [['render', 'nowhere'], /nowhere/],
      [['render', '.', '--open', 'hurt'], /no option --open\. Possible: --lang --clinic/],
    ]) {
      const { stderr, status } = run(...args);
      assert.equal(status, 1, args.join(' '));
      assert.match(stderr, message);
    }
  });
});
