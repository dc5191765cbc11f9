// The fields of the builder's part for a clinic, one by one: what is typed, taken back, and kept in the file.
import { expect } from '@open-wc/testing';
import { deepText } from '../helpers.js';
import { openClinic, yours } from './builder-clinic-page.js';
import { closePages, until } from './builder-page.js';

afterEach(closePages);

const wordsOf = async (lang) => (await (await fetch(`/dist/content/${lang}.json`)).json()).words;
const words = await wordsOf('en');
const changesOf = async (clinic) => (await clinic.file()).changes;

describe('what a clinic says of itself, in the builder', () => {
  it('what is emptied is gone from the file', async () => {
    const profile = { name: 'Riverside', phone: '+1 555 010 0123', region: 'GB', price: { en: '80 dollars', es: '80 dólares' }, treatedBy: { en: 'Two therapists' }, languages: ['es'] };
    const clinic = await openClinic();
    await clinic.open(JSON.stringify({ profile }));
    expect(await clinic.file()).to.deep.equal({ profile });
    clinic.type('Phone', ' ');
    clinic.type('Country', '');
    clinic.type('Price of a visit (English)', '');
    clinic.type('Who treats (English)', '');
    clinic.reach('Spanish').click();
    expect(await clinic.file()).to.deep.equal({ profile: { name: 'Riverside', price: { es: '80 dólares' } } });
    clinic.type('Name', '');
    expect(clinic.said(clinic.control('Name'))).to.include('The name of the clinic');
    expect(await clinic.file()).to.equal(undefined);
  });

  it('a country that the list does not offer is kept, by its name', async () => {
    const clinic = await openClinic();
    await clinic.open('{"profile":{"name":"Riverside","region":"IS"}}');
    expect(clinic.control('Country').selectedOptions[0].text).to.equal('Iceland');
    clinic.type('Name', 'Seaside');
    expect((await clinic.file()).profile).to.deep.equal({ name: 'Seaside', region: 'IS' });
  });
});

describe('what a clinic says of itself for one country, in the builder', () => {
  it('is changed where it stands', async () => {
    const clinic = await openClinic({ lang: 'es-MX' });
    await clinic.open(JSON.stringify({ profile: { name: 'Riverside', price: { es: '80 dólares', 'es-MX': '900 pesos' }, treatedBy: { es: 'Dos fisioterapeutas' } } }));
    const price = 'Price of a visit (Mexican Spanish)';
    expect(clinic.control(price).value).to.equal('900 pesos');
    clinic.type(price, '950 pesos');
    clinic.type('Who treats (Spanish)', 'Tres fisioterapeutas');
    const { profile } = await clinic.file();
    expect([profile.price, profile.treatedBy]).to.deep.equal([{ es: '80 dólares', 'es-MX': '950 pesos' }, { es: 'Tres fisioterapeutas' }]);
    clinic.type(price, '');
    expect((await clinic.file()).profile.price).to.deep.equal({ es: '80 dólares' });
  });

  it('is shown as it is said more widely while the field is empty', async () => {
    const clinic = await openClinic({ lang: 'en-GB' });
    await clinic.open('{"profile":{"name":"Riverside","price":{"en":"80 dollars"}}}');
    const field = clinic.control('Price of a visit (British English)');
    expect([field.value, field.placeholder]).to.deep.equal(['', '80 dollars']);
    clinic.type('Price of a visit (British English)', '60 pounds');
    expect((await clinic.file()).profile.price).to.deep.equal({ en: '80 dollars', 'en-GB': '60 pounds' });
  });
});

describe('texts of a clinic, in the builder', () => {
  it('an emptied field gives our text back; that of another language stays', async () => {
    const clinic = await openClinic();
    const spanish = (await wordsOf('es')).faq.heading;
    const change = { op: 'replace', path: 'faq.heading', base: { en: words.faq.heading, es: spanish }, text: { en: 'Questions at Riverside', es: 'Preguntas de Riverside' } };
    await clinic.open(JSON.stringify({ changes: [change] }));
    await clinic.shows('Questions at Riverside');
    clinic.type(yours(words.faq.heading), '');
    await clinic.shows(words.faq.heading);
    expect(await changesOf(clinic)).to.deep.equal([{ op: 'replace', path: 'faq.heading', base: { es: spanish }, text: { es: 'Preguntas de Riverside' } }]);
    await clinic.choose('lang', 'es');
    await until(() => clinic.controls(yours(spanish)).length, 'the Spanish text');
    clinic.type(yours(spanish), '');
    expect(await clinic.file()).to.equal(undefined);
  });

  it('a text in English is none in Spanish, as on a page', async () => {
    const clinic = await openClinic({ lang: 'es' });
    const spanish = (await wordsOf('es')).faq.heading;
    await clinic.open(JSON.stringify({ changes: [{ op: 'replace', path: 'faq.heading', text: { en: 'Questions at Riverside' } }] }));
    const field = clinic.control(yours(spanish));
    expect([field.value, field.placeholder]).to.deep.equal(['', '']);
    await clinic.shows(spanish);
  });

  it('a field for a country shows what stands there while it is empty', async () => {
    const clinic = await openClinic({ lang: 'en-GB' });
    await clinic.open(JSON.stringify({ changes: [{ op: 'replace', path: 'faq.heading', text: { en: 'Questions at Riverside' } }] }));
    const field = () => clinic.control(yours(words.faq.heading));
    expect([field().value, field().placeholder]).to.deep.equal(['', 'Questions at Riverside']);
    await clinic.shows('Questions at Riverside');
    clinic.type(yours(words.faq.heading), 'Queries at Riverside');
    await clinic.shows('Queries at Riverside');
    clinic.type(yours(words.faq.heading), '');
    await clinic.shows('Questions at Riverside');
    expect((await changesOf(clinic))[0].text).to.deep.equal({ en: 'Questions at Riverside' });
  });

  it('a text that a pack has for one country alone is changed where it stands', async () => {
    const clinic = await openClinic({ lang: 'es-US' });
    const spanish = (await wordsOf('es')).faq.heading;
    await clinic.open(JSON.stringify({ changes: [{ op: 'replace', path: 'faq.heading', text: { 'es-US': 'Preguntas' } }] }));
    expect(clinic.control(yours(spanish)).value).to.equal('Preguntas');
    clinic.type(yours(spanish), 'Preguntas de Riverside');
    await clinic.shows('Preguntas de Riverside');
    expect((await changesOf(clinic))[0].text).to.deep.equal({ 'es-US': 'Preguntas de Riverside' });
  });

  it('what was left out comes back, and what is at an end stays there', async () => {
    const clinic = await openClinic();
    const { question } = words.faq.items.hurt;
    const box = clinic.reach(`Leave out: ${question}`);
    box.click();
    expect(await changesOf(clinic)).to.deep.equal([{ op: 'hide', path: 'faq.items.hurt' }]);
    box.click();
    expect(await clinic.file()).to.equal(undefined);
    const up = clinic.reach(`Move up: ${question}`);
    expect(up.ariaDisabled).to.equal('true');
    up.click();
    expect([await clinic.file(), clinic.status()]).to.deep.equal([undefined, '']);
    clinic.reach(`Move down: ${question}`).click();
    clinic.control(`Move up: ${question}`).click();
    expect(await clinic.file(), 'our own order').to.equal(undefined);
  });

  it('what cannot be used stays out of the file where its field is not shown, too', async () => {
    const clinic = await openClinic();
    clinic.type('Name', 'Riverside');
    clinic.type(yours(words.faq.heading), '<b>');
    await clinic.choose('widget', 'visit');
    await until(() => clinic.controls(yours(words.visit.heading)).length, 'the other widget');
    clinic.type('Name', 'Seaside');
    expect(await clinic.file()).to.deep.equal({ profile: { name: 'Seaside' } });
    expect(clinic.page.querySelectorAll('#clinic [aria-invalid]').length).to.equal(0);
    // Where its field is not, it is named all the same.
    expect(clinic.find('#clinic-elsewhere').textContent).to.include('faq.heading').and.to.include('"<b>"');
  });
});

describe('items that a clinic adds, in the builder', () => {
  const add = (clinic, list) => clinic.page.getElementById(`clinic-add-${list}`).click();

  it('one that is a text alone has one field, and is removed without a trace', async () => {
    const clinic = await openClinic({ widget: 'takeaways' });
    add(clinic, 'takeaways-items');
    const field = clinic.page.activeElement;
    expect(field.labels[0].textContent).to.equal('Your words');
    field.value = 'We speak Spanish.';
    field.dispatchEvent(new clinic.view.Event('input', { bubbles: true }));
    expect(await changesOf(clinic)).to.deep.equal([{ op: 'insert', path: 'takeaways.items', id: 'xOwn1', text: { en: 'We speak Spanish.' } }]);
    field.value = '<';
    field.dispatchEvent(new clinic.view.Event('input', { bubbles: true }));
    expect([field.getAttribute('aria-invalid'), clinic.said(field)]).to.deep.equal(['true', 'This cannot be used. Allowed: a text of at most 2000. Words. One line, without < > { } and [[']);
    clinic.reach('Remove: <').click();
    expect(clinic.status()).to.equal('Removed');
    expect(clinic.page.activeElement.id).to.equal('clinic-add-takeaways-items');
    expect(await clinic.file()).to.equal(undefined);
  });

  it('each has an id that no other has, and buttons that are named as it is', async () => {
    const clinic = await openClinic();
    const ask = (question) => {
      add(clinic, 'faq-items');
      for (const [field, text] of [[clinic.page.activeElement, question], [clinic.page.activeElement.closest('li').querySelectorAll('textarea')[1], 'Yes.']]) {
        field.value = text;
        field.dispatchEvent(new clinic.view.Event('input', { bubbles: true }));
      }
    };
    ask('Can I park?');
    ask('Is there a lift?');
    clinic.reach('Remove: Can I park?').click();
    ask('Can I pay by card?');
    expect((await changesOf(clinic)).map(({ id, text }) => [id, text.en.question])).to.deep.equal([['xOwn2', 'Is there a lift?'], ['xOwn3', 'Can I pay by card?']]);
    clinic.reach('Move up: Can I pay by card?').click();
    expect(clinic.status()).to.equal('Now 6 of 7: Can I pay by card?');
    clinic.reach('Move down: Can I pay by card?').click();
    expect((await changesOf(clinic)).map(({ op }) => op), 'the order in which they were added').to.deep.equal(['insert', 'insert']);
  });

  it('one that is still empty is not in the file, nor in its order', async () => {
    const clinic = await openClinic();
    add(clinic, 'faq-items');
    expect(await clinic.file()).to.equal(undefined);
    clinic.reach('Move up: Your own item').click();
    expect(await changesOf(clinic)).to.deep.equal([{ op: 'reorder', path: 'faq.items', order: Object.keys(words.faq.items) }]);
  });

  it('a row of the comparison has a cell for each column; an empty one is left out', async () => {
    const clinic = await openClinic({ widget: 'comparison' });
    add(clinic, 'comparison-rows');
    clinic.type('Question', 'What does it cost here?');
    const cell = (name) => [...clinic.page.querySelectorAll('[id^=clinic-own-comparison-rows-xOwn1-cells]')].find(({ labels }) => labels[0].textContent === name);
    expect(Object.values(words.comparison.options).every(cell)).to.equal(true);
    const write = (name, text) => {
      cell(name).value = text;
      cell(name).dispatchEvent(new clinic.view.Event('input', { bubbles: true }));
    };
    const problem = () => clinic.page.getElementById('clinic-problem-insert-comparison-rows-xOwn1').textContent;
    expect(problem()).to.equal('This cannot be used. Allowed: at least one text, at most 20');
    write('Dry needling', '80 dollars');
    write('Massage', '60 dollars');
    write('Massage', ' ');
    expect(problem()).to.equal('');
    expect(await changesOf(clinic)).to.deep.equal([{ op: 'insert', path: 'comparison.rows', id: 'xOwn1', text: { en: { question: 'What does it cost here?', cells: { dryNeedling: '80 dollars' } } } }]);
    const shown = () => clinic.preview()?.querySelector('dry-needling-comparison');
    await until(() => shown()?.shadowRoot && deepText(shown()).includes('80 dollars'), 'the cell');
  });

  it('what may be left empty is left out, and parts of parts are kept as the file has them', async () => {
    const item = { name: 'Tennis elbow', about: 'Pain beside the elbow.', parts: { xEarly: { name: 'In the first weeks', research: 'We do not know.' } } };
    const clinic = await openClinic({ widget: 'conditions' });
    await clinic.open(JSON.stringify({ changes: [{ op: 'insert', path: 'conditions.items', id: 'xElbow', text: { en: item } }] }));
    const ours = () => clinic.page.getElementById('clinic-own-conditions-items-xElbow-name').closest('li');
    const [name, about, research, ...more] = ours().querySelectorAll('textarea');
    expect([name.value, about.value, research.value, more.length]).to.deep.equal([item.name, item.about, '', 0]);
    const write = (field, value) => {
      field.value = value;
      field.dispatchEvent(new clinic.view.Event('input', { bubbles: true }));
    };
    write(research, 'Too little research.');
    expect((await changesOf(clinic))[0].text.en).to.deep.equal({ ...item, research: 'Too little research.' });
    write(research, '');
    write(name, 'Sore elbow');
    expect((await changesOf(clinic))[0].text.en).to.deep.equal({ ...item, name: 'Sore elbow' });
  });

  it('each language has the same paragraphs, under the ids that the file has', async () => {
    const text = { en: { question: 'Can I park?', answer: { xYard: 'In the yard.', xFree: 'It is free.' } }, es: { question: '¿Hay estacionamiento?', answer: { xYard: 'En el patio.', xFree: 'Es gratis.' } } };
    const clinic = await openClinic({ lang: 'es' });
    await clinic.open(JSON.stringify({ changes: [{ op: 'insert', path: 'faq.items', id: 'xParking', text }] }));
    const answer = 'Answer (a line for each paragraph)';
    expect(clinic.control(answer).value).to.equal('En el patio.\nEs gratis.');
    clinic.type(answer, 'Detrás de la casa.\nEs gratis.');
    expect((await changesOf(clinic))[0].text.es.answer).to.deep.equal({ xYard: 'Detrás de la casa.', xFree: 'Es gratis.' });
    await clinic.shows('Detrás de la casa.');
    clinic.type(answer, 'Detrás de la casa.\nEs gratis.\nSiempre.');
    const said = () => clinic.page.getElementById('clinic-problem-insert-faq-items-xParking').textContent;
    expect(said()).to.equal('This cannot be used. Allowed: the same fields, and as many paragraphs, as in English');
    expect(await clinic.file()).to.equal(undefined);
    await clinic.choose('lang', '');
    await until(() => clinic.controls('Question').some(({ lang, value }) => lang === 'en' && value === 'Can I park?'), 'the English item');
    expect(said(), 'where another language is shown').to.include('as in English');
    clinic.type(answer, 'In the yard.\nIt is free.\nAlways.');
    expect(said()).to.equal('');
    expect(Object.keys((await changesOf(clinic))[0].text.en.answer)).to.deep.equal(['xYard', 'xFree', 'xPart1']);
  });

  it('one without words in this language is named as it is in another', async () => {
    const clinic = await openClinic({ lang: 'ar' });
    await clinic.open(JSON.stringify({ changes: [{ op: 'insert', path: 'faq.items', id: 'xParking', text: { es: { question: '¿Hay estacionamiento?', answer: { xYard: 'En el patio.' } } } }] }));
    expect(clinic.controls('Remove: ¿Hay estacionamiento?').length).to.equal(1);
    expect(clinic.control('Question').value).to.equal('');
  });
});
