// The plain HTML of every element: all its words, nothing that needs a script or a style sheet, and kept by the
// filters that content management systems put it through.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { load } from 'cheerio/slim';
import sanitize from 'sanitize-html';
import { textsOf } from '../../src/build/content/texts.mjs';
import { elementNames, renderToHtml } from '../../dist/server/index.js';
import { ROOT } from '../package/tools/files.mjs';

const { words } = JSON.parse(readFileSync(`${ROOT}/dist/content/en.json`, 'utf8'));
const plainOf = (name) => readFileSync(`${ROOT}/dist/html/en/${name}.html`, 'utf8');

const oneSpace = (text) => text.replace(/\s+/g, ' ').trim();
/** Text as it is read: what stands in blocks of its own is apart, what stands in a line is not. */
const textOf = (html) => oneSpace(load(html.replace(/<(?=\/?(p|li|h\d|dt|dd|td|th|summary|caption|div|ul|ol|dl|details|tr)\b)/g, ' <'), null, false).root().text());

/** What stands literally in a text: all between its slots, its terms as plain words. */
const literals = (text) =>
  text
    .replace(/\[\[term:\w+\|([^\]]+)\]\]/g, '$1')
    .split(/\{[\w.:]+\}/)
    .map(oneSpace)
    .filter((part) => /\w/.test(part));

/** Words of controls, of other options and of other states of the page. */
const ELSEWHERE = {
  comparison: /^(options|rows\.\w+\.cells)\.(physicalTherapy|massage|chiropractic|medication|waiting)$|^(caption|notKnown)$|^contested\./,
  conditions: /^filter\./,
  evidence: /^chart\.(notKnown)$/,
  faq: /^(expand|collapse)All$/,
  figure: /^pictures\.((twitch|bodyMap|therapy|soreness)\.|needle\.labels\.)/,
  guide: /^(contents|print|name)$|^about\.state\.(editorial|clinical)$|^action\.(clinic|phone|book)$|^navigation\./,
  precautions: /^check\./,
  references: /^labels\.(open|places)$/,
};

describe('plain HTML', () => {
  for (const name of elementNames) {
    const html = plainOf(name);
    const $ = load(html, null, false);
    const all = (selector) => $(selector).toArray();

    it(`${name}: carries every word of the element`, () => {
      const text = textOf(html);
      const lost = [...textsOf(words[name])].filter(([path, words]) => !ELSEWHERE[name]?.test(path) && !literals(words).every((part) => text.includes(part)));
      assert.deepEqual(lost, []);
      assert.match(text, /Not yet reviewed by a clinician\./);
    });

    it(`${name}: is one section that says what it is, and needs no class, script or style`, () => {
      assert.equal($.root().children().length, 1);
      assert.equal($('section').first().attr('data-dry-needling'), name);
      assert.equal($('section').first().attr('lang'), 'en');
      assert.deepEqual(all('script, style, link, button, input, svg, template, [class], [style], [part], [hidden], [popover], [tabindex]').map((node) => node.name), []);
      assert.deepEqual(all('*').filter((node) => /-/.test(node.name)).map((node) => node.name), []);
      assert.doesNotMatch(html, /\son\w+=|<!--|<\?/);
    });

    it(`${name}: its ids are its own, and every link inside leads somewhere`, () => {
      const ids = all('[id]').map((node) => node.attribs.id);
      assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), [], 'twice');
      assert.deepEqual(ids.filter((id) => !id.startsWith(`dry-needling-${name}`)), []);
      assert.deepEqual(all('a[href^="#"]').map((node) => node.attribs.href.slice(1)).filter((id) => !ids.includes(id)), []);
    });

    it(`${name}: headings without a skip, nothing empty`, () => {
      const levels = all('h1, h2, h3, h4, h5, h6').map((node) => Number(node.name[1]));
      levels.reduce((before, level) => (assert.ok(level <= before + 1, `h${level} after h${before}`), level), 1);
      assert.deepEqual(all('p, li, h2, h3, h4, h5, h6, summary, td:not(thead td), th, dt, dd, div, a, small').filter((node) => !$(node).text().trim()).map((node) => $.html(node)), []);
    });

    it(`${name}: keeps its words through sanitize-html with its defaults`, () => {
      assert.equal(textOf(sanitize(html)).replace(/ /g, ''), textOf(html).replace(/ /g, ''));
    });
  }

  it('takes the attributes of the element, a language and an id', () => {
    const html = renderToHtml('faq', { lang: 'en-GB', id: 'ask', attributes: { open: 'hurt', 'heading-level': 3, single: true, heading: '"><img src=x>' } });
    const $ = load(html, null, false);
    assert.equal($('section').attr('lang'), 'en-GB');
    assert.equal($('section').attr('data-open'), 'hurt');
    assert.equal($('h3').first().text(), '"><img src=x>');
    assert.equal($('img').length, 0);
    assert.ok($('#ask-hurt').is('[open]'));
    assert.ok(!$('#ask-safe').is('[open]'));
    assert.match($.root().text(), /Call 999 now/);
    assert.match(renderToHtml('guide', { lang: 'en-AU' }), /Call <bdi>000<\/bdi> now/);
    assert.match(renderToHtml('faq'), /Call <bdi>your local emergency number<\/bdi> now/, 'nothing of the last one stays');
  });

  it('says what is possible where a name does not exist', () => {
    assert.throws(() => renderToHtml('nothing'), /no element "nothing"\. Possible: benefits care-plan/);
    assert.throws(() => renderToHtml('faq', { attributes: { onclick: 'x' } }), /"faq".*attribute "onclick" does not exist\. Possible: heading-level heading only omit open single/);
  });

  describe('with a clinic\'s pack', () => {
    const clinic = JSON.parse(readFileSync(`${ROOT}/test/server/clinic.json`, 'utf8'));
    const store = globalThis[Symbol.for('dry-needling-elements')];

    it('shows its words, in every language it has them in', () => {
      for (const [lang, words, gone] of [['en', /Questions we hear at Riverside.*Where can I park\?.*Does dry needling hurt.*Book a visit at Riverside/, /How many sessions/], ['es', /Preguntas en Riverside.*¿Dónde se aparca\?.*Haga una cita/, /Cuántas sesiones/]]) {
        const text = textOf(renderToHtml('faq', { lang, clinic }));
        assert.match(text, words);
        assert.doesNotMatch(text, gone);
        assert.match(textOf(renderToHtml('faq', { lang })), gone);
      }
    });

    it('is for that rendering alone, whatever becomes of it', () => {
      const without = renderToHtml('faq');
      const mine = (store.clinic = { words: {}, text: (path) => (path === 'faq.heading' ? 'Registered before' : undefined), ids: (_, ids) => [...ids] });
      assert.match(renderToHtml('faq', { clinic }), /Questions we hear at Riverside/);
      assert.equal(store.clinic, mine);
      store.clinic.text = () => assert.fail('not asked while another is shown');
      renderToHtml('faq', { clinic });
      store.locales.set('tlh', { get faq() { throw new Error('broken words'); } });
      assert.throws(() => renderToHtml('faq', { lang: 'tlh', clinic }), /broken words/);
      store.locales.delete('tlh');
      assert.equal(store.clinic, mine);
      delete store.clinic;
      assert.equal(renderToHtml('faq'), without);
    });

    it('every field of a profile can be shown by every element', () => {
      const profile = { name: 'A', region: 'XX', phone: '(12)-3', book: '#book', emergencyNumber: '00', languages: ['en', 'zh-hant-419', 'zz-Abcd-zz'], price: { en: '80 dollars' }, treatedBy: { 'en-us': 'B' } };
      for (const name of elementNames) assert.match(renderToHtml(name, { lang: 'es', clinic: { profile } }), /<section/);
      assert.match(textOf(renderToHtml('visit', { clinic: { profile } })), /80 dollars/);
    });

    it('is refused with its problems named', () => {
      const changes = [{ op: 'hide', path: 'faq.items.hurtz' }, { op: 'replace', path: 'faq.heading', base: { en: 'Older' }, text: { en: 'Ours' } }];
      assert.throws(() => renderToHtml('faq', { clinic: { changes } }), /The clinic's pack has 2 problems:\n- changes\[0\]\.path: .*Did you mean faq\.items\.hurt\?\n- changes\[1\]\.base\.en: /);
      assert.throws(() => renderToHtml('faq', { clinic: null }), /has 1 problem:\n- pack: found null/);
    });
  });

  it('leaves out what only and omit leave out, and never what is locked', () => {
    const text = textOf(renderToHtml('side-effects', { attributes: { only: 'bruising' } }));
    assert.match(text, /A small bruise/);
    assert.doesNotMatch(text, /Feeling sleepy/);
    assert.match(text, /A punctured lung/);
  });
});

describe('the command line', () => {
  const run = (...args) => spawnSync(process.execPath, [`${ROOT}/dist/server/cli.js`, ...args], { encoding: 'utf8' });

  it('prints one element', () => {
    const { stdout, status } = run('html', 'faq', '--lang', 'en-IE', '--open=hurt', '--single');
    assert.equal(status, 0);
    assert.match(stdout, /^<section data-dry-needling="faq" id="dry-needling-faq" lang="en-IE" data-open="hurt" data-single>/);
    assert.match(stdout, /Call <bdi>112<\/bdi> now/);
  });

  it('prints it with a clinic\'s words', () => {
    const { stdout, status } = run('html', 'faq', '--clinic', `${ROOT}/test/server/clinic.json`, '--id', 'ask');
    assert.equal(status, 0);
    assert.match(stdout, /^<section data-dry-needling="faq" id="ask" lang="en">/);
    assert.match(stdout, /<h2>Questions we hear at Riverside/);
    assert.match(stdout, /Where can I park\?/);
  });

  it('writes all of them to a folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plain-'));
    assert.equal(run('html', 'all', '--out', folder).status, 0);
    assert.deepEqual(readdirSync(folder), elementNames.map((name) => `${name}.html`));
    assert.equal(readFileSync(join(folder, 'faq.html'), 'utf8'), plainOf('faq'));
    rmSync(folder, { recursive: true });
  });

  it('says what went wrong, and how to go on', () => {
    for (const [args, message] of [
      [['html'], /^Which element\? Possible: all benefits/],
      [['html', 'nothing'], /no element "nothing"/],
      [['html', 'all'], /"all" needs --out/],
      [['html', 'faq', '--lang'], /--lang needs a value/],
      [['html', 'faq', 'open'], /"open" is no option/],
      [['make'], /no command "make"\. Possible: html render embed check/],
    ]) {
      const { stderr, status } = run(...args);
      assert.equal(status, 1, args.join(' '));
      assert.match(stderr, message);
    }
    assert.match(run().stdout, /Elements: benefits/);
  });
});
