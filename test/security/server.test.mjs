// The same attacks where HTML is written as text: what the server and the command line make holds none of them as markup.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { load } from 'cheerio';
import { embedPage, renderToHtml, renderToShadowHtml } from '../../dist/server/index.js';
import { shadowOfScript } from '../../dist/server/shadow-of-script.js';
import { read } from '../package/tools/files.mjs';
import { NAUGHTY, SEED, own, published } from './vectors.js';

const inPackage = (path) => readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');
const vectors = [...new Set([...own, ...published(JSON.parse(inPackage(NAUGHTY)), inPackage(SEED))])];

const RUNS = 'script, iframe, object, embed, base, meta, link, form, img, image, video, audio, animate, set, foreignObject, [style], [srcdoc]';
const leadsToAPage = (address) => !URL.canParse(address, 'https://page.example/') || /^(https?|tel|mailto):$/.test(new URL(address, 'https://page.example/').protocol);

const words = (text) => text.replace(/\s+/g, ' ').trim();

/** A pack with anything wrong in it is refused as a whole here, with a message. */
function unlessRefused(make) {
  try {
    return make();
  } catch (error) {
    assert.match(error.message, /^The clinic's pack has \d+ problem/);
    return undefined;
  }
}

/** What is wrong with HTML, also inside templates. */
function harmsIn(html, runs = RUNS) {
  // A template is not looked into by selectors.
  const $ = load(html.replace(/<template [^>]*>/g, '<section>').replaceAll('</template>', '</section>'), null, false);
  const nodes = $('*').get();
  return [
    ...$(runs).get().map(({ name }) => `<${name}>`),
    ...nodes.flatMap(({ name, attribs }) => Object.entries(attribs).filter(([key, value]) => (key.startsWith('on') && key !== 'only') || (['href', 'src', 'action', 'xlink:href'].includes(key) && !leadsToAPage(value))).map(([key, value]) => `${name} ${key}="${value}"`)),
  ];
}

describe(`${vectors.length} attacks on what a server writes`, () => {
  const { warn } = console;
  before(() => (console.warn = () => {}));
  after(() => (console.warn = warn));

  it('would be seen', () => {
    assert.equal(vectors.length > 600, true);
    assert.notDeepEqual(harmsIn('<section><img src=x></section>'), []);
    assert.notDeepEqual(harmsIn('<template shadowrootmode="open"><a href="javascript:x()">x</a></template>'), []);
  });

  it('in attributes, as plain HTML and with a shadow root', () => {
    const wrong = [];
    for (const vector of vectors) {
      const attributes = { heading: vector, 'heading-level': vector, only: vector, omit: vector, open: vector };
      const html = renderToHtml('faq', { attributes });
      wrong.push(...harmsIn(html).map((harm) => `${vector} → ${harm}`));
      // What HTML cannot hold at all is not looked for.
      if (!/[\0\ud800]/.test(vector)) assert.ok(words(load(html, null, false)('h1, h2, h3, h4, h5, h6').first().text()).includes(words(vector)), vector);
      if (!own.includes(vector)) continue;
      const shadow = renderToShadowHtml('takeaways', { attributes: { heading: vector, only: vector } });
      wrong.push(...harmsIn(shadow).map((harm) => `shadow root: ${vector} → ${harm}`));
    }
    assert.deepEqual(wrong, []);
  });

  it("in a clinic's pack, as plain HTML and in an embed page, whose policy names just its own code", () => {
    const [code, element] = ['clinic', 'dry-needling-faq'].map((name) => read(`dist/cdn/${name}.js`));
    const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    const wrong = [];
    let written = 0;
    for (const vector of vectors) {
      const whole = own.includes(vector) && { profile: { name: vector, book: vector, phone: vector, emergencyNumber: vector, [vector]: vector }, changes: [{ op: 'hide', path: vector }] };
      if (whole) wrong.push(...harmsIn(unlessRefused(() => renderToHtml('visit', { clinic: whole })) ?? '').map((harm) => `${vector} → ${harm}`));
      const pack = {
        profile: { name: vector, price: { en: vector }, treatedBy: { en: vector } },
        changes: [{ op: 'replace', path: 'faq.heading', text: { en: vector } }, { op: 'insert', path: 'faq.items', id: 'xA', text: { en: { question: vector, answer: { xB: vector } } } }],
      };
      const html = unlessRefused(() => renderToHtml('faq', { clinic: pack }));
      if (html === undefined) continue;
      written++;
      wrong.push(...harmsIn(html).map((harm) => `${vector} → ${harm}`));
      if (written % 3) continue;
      const page = load(embedPage('faq', { script: element, frame: '/* the frame */', hash, shadowOf: shadowOfScript, clinic: { pack, code } }));
      const scripts = page('script').get().map((node) => page(node));
      if (scripts.filter((script) => script.attr('type') !== 'application/json').length !== 2 || page('img, iframe, base, form').length) wrong.push(`${vector} → the page`);
      wrong.push(...harmsIn(page('template').html()).map((harm) => `painted: ${vector} → ${harm}`));
      // Whatever it holds, it is the pack and nothing else.
      assert.deepEqual(JSON.parse(page('[data-dry-needling-clinic]').text()), JSON.parse(JSON.stringify(pack)));
      const policy = page('meta[http-equiv]').attr('content');
      for (const script of scripts) if (script.attr('type') !== 'application/json') assert.ok(policy.includes(hash(script.text())));
    }
    assert.deepEqual(wrong, []);
    assert.ok(written > 150, `${written} packs were written`);
  });
});
