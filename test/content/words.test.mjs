// How words, numbers and marks are found and read, for every language tag that a page may hold.
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { escapeHtml } from '../../dist/base/escape-html.js';
import { pageAddress } from '../../dist/base/page-address.js';
import { parseInline } from '../../dist/content/inline.js';
import { directionOf, languageIn, localeChain, regionOf } from '../../dist/content/locale.js';
import { HOURS, frequencyText, quantityText } from '../../dist/content/numbers.js';
import { findText, formatLocale, idsAt, registerLocale, spokenLocale, store, useClinic, watchContent } from '../../dist/content/registry.js';

describe('a language tag', () => {
  const chains = {
    en: ['en', 'en'],
    es: ['es', 'en'],
    'es-MX': ['es-MX', 'es', 'en'],
    ES_mx: ['es-MX', 'es', 'en'],
    'es-mx': ['es-MX', 'es', 'en'],
    'zh-Hant-tw': ['zh-Hant-TW', 'zh-Hant', 'zh', 'en'],
    'es-419': ['es-419', 'es', 'en'],
    'en-US': ['en-US', 'en', 'en'],
    'en-CA': ['en-CA', 'en', 'en'],
    'en-PH': ['en-PH', 'en', 'en'],
    'en-PR': ['en-PR', 'en', 'en'],
    'en-GB': ['en-GB', 'en-GB', 'en', 'en'],
    'en-AU': ['en-AU', 'en-GB', 'en', 'en'],
    'en-AUS': ['en-AUS', 'en-GB', 'en', 'en'],
    'en-IE-x-own': ['en-IE-x-own', 'en-IE-x', 'en-IE', 'en-GB', 'en', 'en'],
    'en-001': ['en-001', 'en', 'en'],
    'en-Latn': ['en-Latn', 'en', 'en'],
    'en-Latn-US': ['en-Latn-US', 'en-Latn', 'en', 'en'],
    'fr-en-US': ['fr-en-US', 'fr-en', 'fr', 'en'].map((tag) => tag.replace('fr-en', 'fr-EN')),
    '': ['', 'en'],
  };
  for (const [tag, chain] of Object.entries(chains)) it(`"${tag}" leads to ${chain.join(', ')}`, () => assert.deepEqual(localeChain(tag), chain));

  it('has a language, however it is written', () => assert.deepEqual(['es-MX', 'ES_mx', 'en', ''].map(languageIn), ['es', 'es', 'en', '']));

  it('has a direction, which is that of the language alone', () => {
    for (const tag of ['ar', 'ar-EG', 'fa', 'he', 'ur-PK', 'ar-XB']) assert.equal(directionOf(tag), 'rtl', tag);
    for (const tag of ['en', 'es', 'arn', 'en-ar', 'x-he', 'urd', '']) assert.equal(directionOf(tag), 'ltr', tag);
  });

  it('has a country, or none is made up', () => {
    const regions = { 'en-GB': 'GB', 'en-gb': 'GB', en_GB: 'GB', 'zh-Hant-TW': 'TW', zh_hant_tw: 'TW', 'es-MX-x-own': 'MX', ast_ES: 'ES', en: undefined, 'es-419': undefined, 'zh-Hant': undefined, 'en-GBR': undefined, 'en-u-nu-latn': undefined, 'sl-rozaj': undefined, 'a1-GB': undefined, '': undefined };
    for (const [tag, region] of Object.entries(regions)) assert.equal(regionOf(tag), region, tag);
  });
});

describe('the marks in a text', () => {
  const marks = {
    'Plain words': ['Plain words'],
    '': [],
    '{name}': [{ slot: 'name', kind: undefined }],
    'About {freq:bruise}, for {qty:soreness}.': ['About ', { slot: 'bruise', kind: 'freq' }, ', for ', { slot: 'soreness', kind: 'qty' }, '.'],
    'A [[term:trigger|tight knot]] hurts': ['A ', { term: 'trigger', words: 'tight knot', before: '', after: '' }, ' hurts'],
    'A knot ([[term:trigger|point]]), it': ['A knot ', { term: 'trigger', words: 'point', before: '(', after: '),' }, ' it'],
    'نقطة [[term:trigger|عقدة]]؟ نعم': ['نقطة ', { term: 'trigger', words: 'عقدة', before: '', after: '؟' }, ' نعم'],
    '[[term:one|a]][[term:two|b]]': [{ term: 'one', words: 'a', before: '', after: '' }, { term: 'two', words: 'b', before: '', after: '' }],
    // None of these is a mark.
    '{other:bruise} {} {a b} [[term:|x]] [[term:x|]] [term:x|y] [[x|y]] (word)': ['{other:bruise} {} {a b} [[term:|x]] [[term:x|]] [term:x|y] [[x|y]] (word)'],
  };
  for (const [text, parts] of Object.entries(marks)) it(`are read: ${text}`, () => assert.deepEqual(parseInline(text), parts));
});

describe('numbers in words', () => {
  const say = (path, slots = {}) => `${path}(${Object.entries(slots).map(([name, value]) => `${name}=${value}`).join(' ')})`;

  it('have the unit and the separators of the language', () => {
    assert.equal(quantityText({ value: 12, unit: 'week' }, 'en', say), '12 weeks');
    assert.equal(quantityText({ value: 20494 }, 'en', say), '20,494');
    assert.equal(quantityText({ value: 20494 }, 'de', say), '20.494');
    assert.equal(quantityText({ value: 3, unit: 'day' }, 'es', say), '3 días');
  });

  it('can be a range, whose unit stands once', () => assert.equal(quantityText({ value: 1000, valueTo: 3000, unit: 'day' }, 'en', say), 'common.range(from=1,000 to=3,000 days)'));

  it('say how often, of what, and that it is fewer', () => {
    assert.equal(frequencyText({ value: 8, outOf: 100 }, 'en', say), 'common.frequency.treatment(count=8 outOf=100)');
    assert.equal(frequencyText({ value: 8, outOf: 10000, per: 'person' }, 'en', say), 'common.frequency.person(count=8 outOf=10,000)');
    assert.equal(frequencyText({ value: 1, outOf: 1000, fewerThan: true }, 'en', say), 'common.frequency.treatment(count=common.frequency.fewerThan(count=1) outOf=1,000)');
  });

  it('take the plural of the number that is said last, where things are counted one by one', () => {
    const event = (more) => frequencyText({ outOf: 100, per: 'event', ...more }, 'en', say);
    assert.match(event({ value: 1 }), /^common\.frequency\.event\.one\(/);
    assert.match(event({ value: 2 }), /^common\.frequency\.event\.other\(/);
    assert.match(event({ value: 1, valueTo: 2 }), /^common\.frequency\.event\.other\(/);
  });

  it('know the hours of the units of a time axis', () => assert.deepEqual(HOURS, { hour: 1, day: 24, week: 7 * 24 }));
});

describe('a text is looked for', () => {
  const english = { faq: { heading: 'Questions', items: { hurt: { question: 'Does it hurt?' }, safe: { question: 'Is it safe?' } } } };
  const heading = (...chain) => findText(chain, english, 'faq.heading');
  afterEach(() => {
    store.locales.clear();
    useClinic(undefined);
  });

  it('in the languages of the chain, one after the other', () => {
    assert.deepEqual(heading('es', 'en'), { text: 'Questions', locale: 'en' });
    registerLocale('es', { faq: { heading: 'Preguntas' } });
    assert.deepEqual(heading('es-MX', 'es', 'en'), { text: 'Preguntas', locale: 'es' });
    assert.deepEqual(heading('en'), { text: 'Questions', locale: 'en' });
    assert.deepEqual(findText(['es', 'en'], english, 'faq.items.hurt.question'), { text: 'Does it hurt?', locale: 'en' });
  });

  it('and is none where no language has it, or where there is no text but more below', () => {
    assert.equal(findText(['es'], english, 'faq.heading'), undefined);
    for (const path of ['faq.nothing', 'faq.items', 'faq.heading.length', 'faq.items.constructor', 'constructor.name', 'nothing.at.all', '']) assert.equal(findText(['en'], english, path), undefined, path);
  });

  it('in English words that a page has registered before those of the element', () => {
    registerLocale('en', { faq: { heading: 'Ours' } });
    assert.deepEqual(heading('en'), { text: 'Ours', locale: 'en' });
  });

  it('under the tag as it is commonly written, whoever wrote it otherwise', () => {
    registerLocale('ES_mx', { faq: { heading: 'Preguntas' } });
    assert.deepEqual([...store.locales.keys()], ['es-MX']);
  });

  it('in what came later, topic by topic; what came before stays', () => {
    registerLocale('es', { faq: { heading: 'Uno' }, visit: { heading: 'Visita' } });
    registerLocale('es', { faq: { heading: 'Dos' } });
    assert.equal(heading('es').text, 'Dos');
    assert.equal(findText(['es'], english, 'visit.heading').text, 'Visita');
    registerLocale('es');
    assert.equal(heading('es'), undefined);
  });

  it('at the clinic first; around what it says of itself, in the words that came with it', () => {
    useClinic({ words: { clinic: { at: 'At {name}' } }, text: (path, locale, original) => (path === 'faq.heading' && locale === 'en' ? { text: `Not ${original}`, locale: 'en' } : undefined), ids: (_, ids) => [...ids, 'xOwn'] });
    assert.deepEqual(heading('en'), { text: 'Not Questions', locale: 'en', own: true });
    assert.deepEqual(findText(['en'], english, 'clinic.at'), { text: 'At {name}', locale: 'en' });
    assert.equal(findText(['es'], english, 'clinic.at'), undefined);
    assert.deepEqual(idsAt(english, 'faq.items'), ['hurt', 'safe', 'xOwn']);
  });

  it('and so are the ids of items, in the order of English', () => {
    assert.deepEqual(idsAt(english, 'faq.items'), ['hurt', 'safe']);
    assert.deepEqual(idsAt(english, 'faq.nothing'), []);
  });

  it('and the language that has the topic is named', () => {
    registerLocale('es', { faq: { heading: 'Preguntas' } });
    assert.equal(spokenLocale(['es-MX', 'es', 'en'], 'faq'), 'es');
    assert.equal(spokenLocale(['es-MX', 'es', 'en'], 'visit'), 'en');
    assert.equal(spokenLocale(['fr'], 'faq'), 'en');
  });

  it('and who shows words is told of every change', () => {
    let changes = 0;
    const watcher = () => changes++;
    watchContent(watcher);
    registerLocale('es', { faq: {} });
    registerLocale('es');
    useClinic(undefined);
    store.watchers.delete(watcher);
    assert.equal(changes, 3);
  });

  it('in one place for all copies of the library', () => assert.equal(globalThis[Symbol.for('dry-needling-elements')], store));

  it('and its numbers are written as its country does, with the digits of the sources', () => {
    registerLocale('es', { region: 'US' });
    const formats = [['es', undefined, 'es-US'], ['es', 'MX', 'es-MX'], ['es-ES', 'MX', 'es-ES'], ['es-ES', undefined, 'es-ES'], ['ar', undefined, 'ar'], ['ar', 'EG', 'ar-EG']];
    for (const [locale, region, format] of formats) assert.equal(formatLocale(locale, region), `${format}-u-nu-latn`);
  });
});

describe('an address that a clinic gives', () => {
  it('is a page of the web or of this site', () => {
    for (const address of ['https://clinic.example/book', 'http://clinic.example', '/book', '#book', 'book.html', '//other.example/', 'HTTPS://CLINIC.EXAMPLE', '']) assert.equal(pageAddress(address), address);
  });

  it('is nothing that could run, and nothing that is no page', () => {
    for (const address of ['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:https://a', 'ftp://a.example', 'mailto:a@b.example', 'httpsx:a', 'xhttps:a', 'https://', 'http://[', 'view-source:http://a']) assert.equal(pageAddress(address), undefined, address);
  });
});

describe('a text in HTML', () => {
  it('says just this text, also inside a quoted attribute', () => assert.equal(escapeHtml('<a href="x">R&D</a> \'quoted\''), "&#60;a href=&#34;x&#34;&#62;R&#38;D&#60;/a&#62; 'quoted'"));
});
