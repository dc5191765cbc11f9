// Words that elements do not bring along, as dist/cdn/embed.js fetches them: other languages, and a clinic's.
import { expect } from '@open-wc/testing';
import { textOf } from '../helpers.js';
import { engine } from '../runner/commands.js';
import { CLASSIC, LISTEN, add, closePages, fresh, integrity, isShown, open, part, pathOf, pause, requests, requestsAtOnce, shown, slowly, until } from './page.js';

const CLINIC = '/test/embed/clinic.json';
const { profile } = await (await fetch(CLINIC)).json();
const inPage = (pack) => `<script type="application/json" data-dry-needling-clinic>${JSON.stringify(pack)}</script>`;

const HEADINGS = { en: /^Common questions/, es: /^Preguntas/, ar: /^أسئلة/ };
const TAG = '<dry-needling-faq></dry-needling-faq>';
const PARTS = ['core', 'faq', 'settle'];

afterEach(closePages);

const headingOf = (element) => element.shadowRoot.querySelector('.title')?.textContent.trim();
const speaks = (element, language) => until(`it speaks "${language}"`, () => HEADINGS[language].test(headingOf(element)));

/** Everything that an element has been shown with, from its first frame on. */
async function seenOn(page, view, name = 'faq') {
  const seen = new Set();
  const look = () => {
    const element = page.querySelector(`dry-needling-${name}`);
    if (isShown(element)) seen.add(headingOf(element));
    view.requestAnimationFrame(look);
  };
  look();
  await shown(page, name);
  await until('some frames have passed', () => seen.size);
  await new Promise((resolve) => setTimeout(resolve, 300));
  return [...seen];
}

describe('a language', () => {
  const asking = {
    'the page': [TAG, 'es'],
    'the nearest lang around it': ['<main lang="es-MX"><div data-dry-needling="faq"></div></main>', 'en'],
    'the tag': ['<dry-needling-faq lang="es"></dry-needling-faq>', 'en'],
    'the placeholder': ['<div data-dry-needling="faq" data-lang="es-419"></div>', 'en'],
    'plain HTML': ['<section data-dry-needling="faq" lang="es"><h2>Preguntas</h2></section>', 'en'],
  };
  for (const [who, [markup, lang]] of Object.entries(asking))
    it(`that ${who} asks for is looked up at once, and shown from the first frame on`, async () => {
      const { page, view, messages } = await open(markup, { head: slowly(), lang });
      const seen = await seenOn(page, view);
      expect(seen).to.have.length(1);
      expect(seen[0]).to.match(HEADINGS.es);
      expect(requestsAtOnce(view, /\/parts\/(?!es-)/)).to.deep.equal([...PARTS, 'languages'].sort());
      expect(messages).to.deep.equal([]);
    });

  it('that the page preloads comes with all else, once', async () => {
    const base = fresh('slow');
    const { page, view, messages } = await open(`<link rel="modulepreload" href="${base}${part('es')}" integrity="${integrity[part('es')].integrity}"><script data-base="${base}" src="/dist/cdn/embed.js"></script>${TAG}`, { lang: 'es' });
    const seen = await seenOn(page, view);
    expect(seen).to.have.length(1);
    expect(seen[0]).to.match(HEADINGS.es);
    expect(requestsAtOnce(view, /\/parts\//)).to.deep.equal([...PARTS, 'es', 'languages'].sort());
    // WebKit asks twice for what is preloaded, whoever does so.
    if (engine !== 'webkit') expect(view.performance.getEntriesByType('resource').filter(({ name }) => name.includes(part('es')))).to.have.length(1);
    expect(messages).to.deep.equal([]);
  });

  it('that the page preloads needs the nonce of a policy; without it the words come a step later', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-abc'">`;
    const own = (text) => text.replaceAll('<script', '<script nonce="abc"');
    for (const nonce of ['nonce="abc"', '']) {
      const base = fresh('elsewhere');
      const link = `<link rel="modulepreload" href="${base}${part('es')}" integrity="${integrity[part('es')].integrity}" ${nonce}>`;
      const { page, messages } = await open(`${link}${own(`<script data-base="${base}" src="/dist/cdn/embed.js"></script>`)}${TAG}`, { lang: 'es', listen: policy + own(LISTEN) });
      await speaks(await shown(page), 'es');
      // A browser that does not apply the policy to such links has nothing to say.
      expect(messages.filter((message) => !message.startsWith(`refused: script-src-elem ${location.origin}${base}${part('es')}`)), nonce).to.deep.equal([]);
      if (nonce) expect(messages).to.deep.equal([]);
    }
  });

  it('that has no words of ours is shown in English, once it is looked up', async () => {
    const { page, view, messages } = await open(TAG, { head: slowly(), lang: 'fr' });
    await speaks(await shown(page), 'en');
    expect(requestsAtOnce(view, /\/parts\//)).to.deep.equal([...PARTS, 'languages'].sort());
    expect(messages).to.deep.equal([]);
  });

  it('of a country that is English but not American comes with all else', async () => {
    const { page, view } = await open(TAG, { head: slowly(), lang: 'en-AU' });
    await shown(page);
    expect(requestsAtOnce(view, /\/parts\//)).to.deep.equal([...PARTS, 'en-GB'].sort());
  });

  it('is waited for, where it takes longer than the element', async () => {
    const base = fresh('elsewhere');
    const { page, view } = await open(TAG, {
      lang: 'es',
      head: `<script type="importmap">{"imports": {"${base}${part('es')}": "${fresh('slow')}${part('es')}"}}</script><script data-base="${base}" src="/dist/cdn/embed.js"></script>`,
    });
    const seen = await seenOn(page, view);
    expect(seen).to.have.length(1);
    expect(seen[0]).to.match(HEADINGS.es);
  });

  it('of an embed page is that of a link to it, from the first frame on', async () => {
    const { page, view } = await open('<a href="/embed/es/faq.html" data-dry-needling="faq">Preguntas</a>', { head: slowly() });
    const seen = await seenOn(page, view);
    expect(seen).to.have.length(1);
    expect(seen[0]).to.match(HEADINGS.es);
    expect(requestsAtOnce(view, /\/parts\/(?!es-)/)).to.deep.equal([...PARTS, 'languages'].sort());
  });

  it('comes once for all elements, each in its own', async () => {
    const { page, view, messages } = await open(`${TAG}<dry-needling-faq lang="es"></dry-needling-faq><dry-needling-takeaways lang="es"></dry-needling-takeaways><dry-needling-faq lang="ar" dir="rtl"></dry-needling-faq>${CLASSIC}`);
    await shown(page);
    const [en, es, ar] = page.querySelectorAll('dry-needling-faq');
    for (const [element, language] of [[en, 'en'], [es, 'es'], [ar, 'ar']]) await speaks(element, language);
    await shown(page, 'takeaways');
    expect(requests(view)).to.deep.equal(['/dist/cdn/embed.js', ...['ar', 'core', 'es', 'faq', 'languages', 'settle', 'takeaways'].map(pathOf)].sort());
    expect(messages).to.deep.equal([]);
  });

  for (const [tag, british] of Object.entries({ 'en-GB': true, 'en-AU': true, 'en-US': false, en: false, '': false }))
    it(`"${tag}" ${british ? 'is British English' : 'needs nothing besides'}`, async () => {
      const { page, view } = await open(`<dry-needling-takeaways></dry-needling-takeaways>${CLASSIC}`, { lang: tag });
      const { shadowRoot } = await shown(page, 'takeaways');
      expect(requests(view).includes(pathOf('en-GB'))).to.equal(british);
      expect(requests(view)).to.have.length(british ? 5 : 4);
      expect(textOf(shadowRoot)).to.include(`well as other ${british ? 'physiotherapy' : 'physical therapy'}`);
    });

  it('that is asked for later is fetched then: a changed lang, a shadow root, another spelling', async () => {
    const { page, view, messages } = await open(TAG + CLASSIC);
    const element = await shown(page);
    expect(requests(view)).to.deep.equal(['/dist/cdn/embed.js', ...PARTS.map(pathOf)].sort());
    page.documentElement.lang = 'ar';
    await speaks(element, 'ar');
    const root = add(page, '').attachShadow({ mode: 'open' });
    root.innerHTML = '<dry-needling-faq lang="ES_mx"></dry-needling-faq>';
    await speaks(root.firstChild, 'es');
    expect(requests(view)).to.deep.equal(['/dist/cdn/embed.js', ...[...PARTS, 'ar', 'es', 'languages'].map(pathOf)].sort());
    expect(messages).to.deep.equal([]);
  });

  it('is that of its country however the country is written', async () => {
    const { page, view } = await open(`<dry-needling-takeaways></dry-needling-takeaways>${CLASSIC}`);
    const element = await shown(page, 'takeaways');
    element.lang = 'EN_us';
    await element.updateComplete;
    await pause();
    expect(requests(view).includes(pathOf('en-GB'))).to.equal(false);
    element.lang = 'EN_gb';
    await until('it is British English', () => textOf(element.shadowRoot).includes('well as other physiotherapy'));
  });

  for (const lost of ['es', 'languages'])
    it(`that cannot be fetched keeps no element from showing English: no ${lost}`, async () => {
      const base = fresh('elsewhere');
      const { page } = await open(`${TAG}<script data-base="${base}" src="/dist/cdn/embed.js" async></script>`, {
        lang: 'es',
        head: `<script type="importmap">{"imports": {"${base}${part(lost)}": "/nowhere.js"}}</script>`,
      });
      await speaks(await shown(page), 'en');
    });

  it('can be given to an element of its own file', async () => {
    const { page, messages } = await open(`${TAG}<script type="module" src="/dist/cdn/dry-needling-faq.js"></script><script type="module" src="/dist/cdn/locales/es.js"></script>`, { lang: 'es' });
    await speaks(await shown(page), 'es');
    expect(messages).to.deep.equal([]);
  });
});

describe("a clinic's pack", () => {
  const PRACTITIONER = '<div data-dry-needling="practitioner"></div>';
  const knowsClinic = (element) => textOf(element.shadowRoot).includes(profile.name);

  it('is read from the address that the script names: asked for at once, and shown from the first frame on', async () => {
    const { page, view, messages } = await open(PRACTITIONER, { head: slowly(`data-clinic="${CLINIC}"`) });
    expect(knowsClinic(await shown(page, 'practitioner'))).to.equal(true);
    expect(requestsAtOnce(view, /\/parts\/|clinic\.json/)).to.deep.equal(['clinic', 'clinic.json', 'core', 'practitioner', 'settle']);
    expect(messages).to.deep.equal([]);
  });

  it('is waited for, where it takes longer than the element', async () => {
    const late = '<script>{ const { fetch } = window; window.fetch = (...args) => new Promise((resolve) => setTimeout(resolve, 300)).then(() => fetch(...args)); }</script>';
    const { page } = await open(PRACTITIONER, { head: late + slowly(`data-clinic="${CLINIC}"`) });
    expect(knowsClinic(await shown(page, 'practitioner'))).to.equal(true);
  });

  it('is read from the page', async () => {
    const { page, view, messages } = await open(inPage({ profile }) + PRACTITIONER + CLASSIC);
    expect(knowsClinic(await shown(page, 'practitioner'))).to.equal(true);
    expect(requests(view)).to.deep.equal(['/dist/cdn/embed.js', ...['clinic', 'core', 'practitioner', 'settle'].map(pathOf)].sort());
    expect(messages).to.deep.equal([]);
  });

  it('is read once for all elements', async () => {
    const { page, messages } = await open(`${PRACTITIONER}${TAG}<script data-clinic="${CLINIC}" src="/dist/cdn/embed.js" async></script>`, {
      head: '<script>{ window.fetched = 0; const { fetch } = window; window.fetch = (...args) => (window.fetched++, fetch(...args)); }</script>',
    });
    await shown(page, 'practitioner');
    await shown(page);
    add(page, '<dry-needling-takeaways></dry-needling-takeaways>');
    await shown(page, 'takeaways');
    expect(page.defaultView.fetched).to.equal(1);
    expect(messages).to.deep.equal([]);
  });

  it('that is wrong or absent keeps no element from being shown', async () => {
    for (const head of [slowly('data-clinic="/nowhere.json"'), inPage({ profile: { name: 7 } }) + slowly()]) {
      const { page, messages } = await open(PRACTITIONER, { head });
      await shown(page, 'practitioner');
      expect(messages.filter((message) => message.startsWith("dry-needling: the clinic's pack has 1 problem"))).to.have.length(1);
    }
  });

  it('asks for nothing on a page without elements', async () => {
    const { view } = await open(`<p>Words</p><script data-clinic="${CLINIC}" src="/dist/cdn/embed.js"></script>`);
    expect(requests(view)).to.deep.equal(['/dist/cdn/embed.js']);
  });
});
