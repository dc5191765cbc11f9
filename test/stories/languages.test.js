// Every element in every language that is shipped, as a page in that language holds it.
import { expect, fixture, html } from '@open-wc/testing';
import '../../dist/all.js';
import '../../dist/content/generated/locales/ar.js';
import '../../dist/content/generated/locales/en-GB.js';
import '../../dist/content/generated/locales/es.js';
import { excessOf } from '../excess.js';
import { deepAll, deepText, one, problemsDuring, ready, storyFiles, textOf } from '../helpers.js';

const names = Object.keys(storyFiles);
const LANGUAGES = { es: 'ltr', ar: 'rtl' };

/** Everything a person can read or hear; papers apart, whose titles are in their own language. */
function* textsIn(node) {
  for (const child of (node.shadowRoot ?? node).childNodes) {
    if (child.nodeType === Node.TEXT_NODE) yield child.data;
    else if (child.nodeType === Node.ELEMENT_NODE && !child.matches('style, [part=source], [part=reading]')) {
      yield child.getAttribute('aria-label') ?? '';
      yield* textsIn(child);
    }
  }
}

const wordsOf = (host) => [...textsIn(host)].join(' ').replace(/\s+/g, ' ').trim();

/** The page's own language and direction; the elements have seen them. */
async function speak(lang, dir = 'ltr') {
  Object.assign(document.documentElement, { lang, dir });
  await new Promise((resolve) => setTimeout(resolve));
  await ready(document.body);
}

async function show(name, attributes = {}) {
  const place = await fixture(html`<div style="inline-size: 320px; padding: 16px; box-sizing: border-box; background: #fff; color: #1c2b2a"></div>`);
  const host = document.createElement(`dry-needling-${name}`);
  for (const [attribute, value] of Object.entries(attributes)) host.setAttribute(attribute, value);
  place.append(host);
  await ready(place);
  return host;
}

afterEach(() => speak('en'));

for (const [lang, dir] of Object.entries(LANGUAGES))
  describe(`in ${lang}`, () => {
    for (const name of names) {
      it(`${name}: all words change with the page, and change back`, async () => {
        const host = await show(name);
        const english = wordsOf(host);
        expect(await problemsDuring(() => speak(lang, dir))).to.deep.equal([]);
        expect(one(host, '[part=base]').lang).to.equal(lang);
        expect(getComputedStyle(one(host, '[part=base]')).direction).to.equal(dir);
        expect(deepAll(host, '[lang=en]:not([part=source] *, [part=reading] *)').map(textOf)).to.deep.equal([]);
        const sentences = (text) => new Set(text.split(/(?<=[.:?])\s/).filter((sentence) => sentence.split(' ').length > 3 && !/\d/.test(sentence)));
        const [before, after] = [sentences(english), sentences(wordsOf(host))];
        expect([...after].filter((sentence) => before.has(sentence))).to.deep.equal([]);
        await speak('en');
        expect(wordsOf(host)).to.equal(english);
      });

      it(`${name}: is accessible, fits a phone, and says above its words that a machine translated them`, async () => {
        await speak(lang, dir);
        const host = await show(name);
        const notice = one(host, '[part=translation]');
        expect(textOf(notice)).to.not.equal('');
        expect(notice.compareDocumentPosition(one(host, 'p:not([part=translation]), table, ul, ol, figure')) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
        expect(excessOf(host)).to.be.at.most(1);
        await expect(host).to.be.accessible();
      });
    }

    it('leads from the translation to the English words, and back', async () => {
      await speak(lang, dir);
      const host = await show('side-effects');
      const translated = wordsOf(host);
      const press = async () => {
        one(host, '[part=translation] button').click();
        await host.updateComplete;
      };
      await press();
      expect(textOf(one(host, '.emergency'))).to.include('you are short of breath or have a new dry cough');
      expect(one(host, '[part=base]').lang).to.equal('en');
      expect(getComputedStyle(one(host, '[part=base]')).direction).to.equal('ltr');
      expect([one(host, '[part=translation]').lang, one(host, '[part=translation]').dir]).to.deep.equal([lang, dir]);
      await press();
      expect(wordsOf(host)).to.equal(translated);
    });

    it('the guide says so once, and leads with all its parts', async () => {
      await speak(lang, dir);
      const host = await show('guide');
      const notices = deepAll(host, '[part=translation]').filter((node) => node.checkVisibility());
      expect(notices).to.have.length(1);
      notices[0].querySelector('button').click();
      await ready(document.body);
      expect(deepText(host)).to.include('Does dry needling hurt?');
      expect(deepAll(host, '[part=base]').map((base) => base.lang).filter((each) => each !== 'en')).to.deep.equal([]);
    });
  });

describe('numbers and dates', () => {
  const effects = async (lang) => textOf(one(await show('side-effects', { lang }), '[part=base]'));

  it('are written as in the US where a Spanish page names no country: 20,494 would be read as twenty otherwise', async () => {
    expect(await effects('es')).to.include('20,494').and.not.include('20.494');
    expect(await effects('es-MX')).to.include('20,494');
    expect(await effects('es-ES')).to.include('20.494');
  });

  it('have the digits of the sources', async () => {
    for (const lang of ['ar', 'ar-EG']) expect(await effects(lang)).to.include('20,494').and.not.match(/[٠-٩]/);
  });
});

describe('English', () => {
  it('is British in Britain, Ireland and Australia, American in the US and Canada', async () => {
    const therapist = async (lang) => /physiotherap|physical therap/i.exec(deepText(await show('practitioner', { lang })))[0];
    for (const lang of ['en-GB', 'en-IE', 'en-AU']) expect(await therapist(lang), lang).to.equal('physiotherap');
    for (const lang of ['en', 'en-US', 'en-CA']) expect(await therapist(lang), lang).to.equal('physical therap');
    expect(deepText(await show('precautions', { lang: 'en-NZ' }))).to.include('lymphoedema').and.not.include('lymphedema');
  });

  it('of another country is no translation: nothing is marked as foreign or as made by a machine', async () => {
    const host = await show('practitioner', { lang: 'en-GB' });
    expect(deepAll(host, '[lang]').map((node) => node.lang)).to.deep.equal(['en-GB']);
    expect(one(host, '[part=translation]')).to.equal(null);
  });
});

describe('a language that others add', () => {
  it('may be partial: what it lacks is shown in English, with the numbers of English', async () => {
    const { registerLocale } = await import('../../dist/index.js');
    registerLocale('nl', { 'side-effects': { heading: 'Bijwerkingen', lead: 'De meeste gaan na een paar dagen over.' } });
    const host = await show('side-effects', { lang: 'nl' });
    expect(textOf(one(host, 'h2'))).to.equal('Bijwerkingen');
    const rest = deepAll(host, '[lang=en]').map(textOf);
    expect(rest).to.include('Clinicians counted 19 to 37 side effects in every 100 treatments. One treatment can have more than one.12');
    expect(one(host, '[part=translation]')).to.equal(null);
    registerLocale('nl');
  });
});
