// The builder's part for a clinic: what is edited shows in the preview, in the file to download and in the snippet.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { checkPack } from '../../dist/content/clinic/check-pack.js';
import { registerClinic } from '../../dist/content/clinic/clinic.js';
import { deepText } from '../helpers.js';
import { openClinic, yours } from './builder-clinic-page.js';
import { closePages, faults, open, paste, rendered, until } from './builder-page.js';

afterEach(closePages);

const { words } = await (await fetch('/dist/content/en.json')).json();
const OURS = words.faq.items.hurt;

describe('a clinic in the snippet builder', () => {
  it('says that it is optional, and where its words go', async () => {
    const { find } = await openClinic();
    expect(find('#clinic .hint').textContent).to.match(/Optional.*Nothing is sent or stored/);
    expect(find('#clinic-download').checkVisibility()).to.equal(false);
    expect(find('#snippet code').textContent).to.not.include('clinic');
  });

  it('asks for our words when it is opened, and not before', async () => {
    const { find, view } = await open();
    const asked = () => view.performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/content/en.json')).length;
    await rendered(find('#stage iframe'), 'dry-needling-faq');
    expect(asked()).to.equal(0);
    find('#clinic-profile').open = true;
    await until(() => asked() && find('#clinic-profile input'), 'the fields');
  });

  it('a profile and a text of its own show at once, and are in the file and in the snippet', async () => {
    const clinic = await openClinic();
    clinic.type('Name', 'Riverside');
    clinic.type('Phone', '+1 555 010 0123');
    clinic.type('Booking address', 'https://clinic.example/book');
    clinic.type('Emergency number', '112');
    clinic.type('Country', 'US');
    clinic.type('Who treats (English)', 'Two physical therapists');
    clinic.type('Price of a visit (English)', '80 dollars');
    clinic.reach('Spanish').click();
    clinic.type(yours(OURS.question), 'Will it hurt at Riverside?');
    await clinic.shows('Will it hurt at Riverside?');
    expect(deepText(clinic.faq())).to.not.include(OURS.question);
    expect(deepText(clinic.faq())).to.include('112');
    const pack = await clinic.file();
    expect(pack).to.deep.equal({
      profile: {
        name: 'Riverside', phone: '+1 555 010 0123', book: 'https://clinic.example/book', emergencyNumber: '112', region: 'US',
        treatedBy: { en: 'Two physical therapists' }, price: { en: '80 dollars' }, languages: ['es'],
      },
      changes: [{ op: 'replace', path: 'faq.items.hurt.question', base: { en: OURS.question }, text: { en: 'Will it hurt at Riverside?' } }],
    });
    expect(checkPack(pack).problems).to.deep.equal([]);
    expect(clinic.query.toString()).to.not.include('Riverside');

    const frame = await paste(clinic.snippet);
    const faq = await rendered(frame, 'dry-needling-faq');
    await until(() => deepText(faq).includes('Will it hurt at Riverside?'), 'the pasted snippet');
    expect(frame.contentWindow.messages).to.deep.equal([]);
  });

  it('an item can be left out, moved by keyboard, added and removed', async () => {
    const clinic = await openClinic();
    const [first, second] = [OURS.question, words.faq.items.acupuncture.question];
    clinic.reach(`Leave out: ${second}`).click();
    await until(() => clinic.faq()?.shadowRoot && !deepText(clinic.faq()).includes(second), 'one less');

    clinic.frame.focus();
    clinic.reach(`Move down: ${first}`).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => clinic.status() === `Now 2 of 5: ${first}`, 'it is second');
    expect(clinic.page.activeElement === clinic.control(`Move down: ${first}`), 'the focus stays').to.equal(true);
    expect(clinic.page.activeElement.checkVisibility()).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await until(() => clinic.status() === `Now 3 of 5: ${first}`, 'it is third');
    expect((await clinic.file()).changes).to.deep.equal([
      { op: 'reorder', path: 'faq.items', order: ['acupuncture', 'sessions', 'hurt', 'safe', 'avoid'] },
      { op: 'hide', path: 'faq.items.acupuncture' },
    ]);
    const third = words.faq.items.sessions.question;
    await until(() => clinic.faq()?.shadowRoot && deepText(clinic.faq()).indexOf(third) < deepText(clinic.faq()).indexOf(first), 'the order');

    const add = clinic.page.querySelector('#clinic-add-faq-items');
    add.click();
    expect(clinic.page.activeElement === clinic.control('Question'), 'its first field has the focus').to.equal(true);
    clinic.type('Question', 'Where can I park?');
    const answer = clinic.control('Answer (a line for each paragraph)');
    expect(clinic.said(answer)).to.equal('This cannot be used. Allowed: at least one text, at most 20');
    expect(answer.getAttribute('aria-invalid')).to.equal('true');
    clinic.type('Answer (a line for each paragraph)', 'Behind the house.\nIt is free.');
    expect([clinic.said(answer), answer.hasAttribute('aria-invalid')]).to.deep.equal(['', false]);
    await clinic.shows('It is free.');
    const inserted = (await clinic.file()).changes.find(({ op }) => op === 'insert');
    expect(inserted).to.deep.equal({ op: 'insert', path: 'faq.items', id: 'xOwn1', text: { en: { question: 'Where can I park?', answer: { xPart1: 'Behind the house.', xPart2: 'It is free.' } } } });
    expect(checkPack(await clinic.file()).problems).to.deep.equal([]);

    clinic.page.querySelector('#clinic-remove-faq-items-xOwn1').click();
    await until(() => clinic.faq()?.shadowRoot && !deepText(clinic.faq()).includes('Where can I park?'), 'it is gone');
    expect((await clinic.file()).changes.map(({ op }) => op)).to.deep.equal(['reorder', 'hide']);
  });

  it('what is locked has no field and cannot be left out', async () => {
    const clinic = await openClinic();
    const safe = clinic.page.querySelector('#clinic-item-faq-items-safe');
    expect(safe.textContent).to.include(words.faq.items.safe.question).and.to.include('Cannot be changed: keeps people safe');
    expect(safe.querySelectorAll('input, textarea').length).to.equal(0);
    const { locked, appendOnly } = await import('../../dist/content/generated/outline.js');
    for (const { value } of clinic.field('widget').options) {
      if (value !== clinic.field('widget').value) await clinic.choose('widget', value);
      await until(() => clinic.page.querySelector(`#clinic-text-fields [id^=clinic-ours-${value}-]`), value);
      const closed = [...locked, ...appendOnly];
      const paths = [...clinic.page.querySelectorAll('#clinic [data-key^="replace "]')].map(({ dataset }) => dataset.key.slice(8));
      expect(paths.filter((path) => closed.some((each) => path === each || path.startsWith(`${each}.`))), value).to.deep.equal([]);
      expect(paths.length, value).to.be.above(0);
    }
  });

  it('says beside the field what cannot be used, and leaves only that out', async () => {
    const clinic = await openClinic();
    clinic.type('Name', 'Riverside');
    clinic.type('Booking address', 'javascript:alert(1)');
    clinic.type(yours(OURS.question), 'Does <b>it</b> hurt?');
    for (const [name, word] of [['Booking address', 'https:'], [yours(OURS.question), 'Your text']]) {
      const field = clinic.control(name);
      expect(field.getAttribute('aria-invalid'), name).to.equal('true');
      const said = field.getAttribute('aria-describedby').split(' ').map((id) => clinic.page.getElementById(id)?.textContent).join(' ');
      expect(said).to.include('This cannot be used').and.to.include(word === 'Your text' ? '2000' : word);
    }
    expect(await clinic.file()).to.deep.equal({ profile: { name: 'Riverside' } });
    clinic.type('Booking address', 'https://clinic.example');
    expect(clinic.control('Booking address').hasAttribute('aria-invalid')).to.equal(false);
    expect((await clinic.file()).profile.book).to.equal('https://clinic.example');
  });

  it('opens a file as it was downloaded, in whatever order its changes stand', async () => {
    const pack = {
      profile: { name: 'Riverside', languages: ['en', 'sw'] },
      changes: [
        { op: 'reorder', path: 'faq.items', order: ['safe', 'hurt'] },
        { op: 'insert', path: 'faq.items', id: 'xParking', after: 'safe', text: { en: { question: 'Where can I park?', answer: { xYard: 'Behind the house.' } } } },
        { op: 'replace', path: 'visit.heading', base: { en: words.visit.heading }, text: { en: 'Your visit at Riverside' } },
        { op: 'hide', path: 'faq.items.sessions' },
      ],
    };
    const clinic = await openClinic();
    await clinic.open(JSON.stringify(pack));
    expect(clinic.find('#clinic-status').textContent).to.equal('clinic.json is open.');
    expect(clinic.control('Name').value).to.equal('Riverside');
    expect(clinic.control('Swahili').checked).to.equal(true);
    await clinic.shows('Where can I park?');
    const file = await clinic.file();
    expect(file.profile).to.deep.equal(pack.profile);
    registerClinic(pack);
    const { store } = await import('../../dist/content/registry.js');
    const ids = Object.keys(words.faq.items);
    const wanted = store.clinic.ids('faq.items', ids);
    registerClinic(file);
    expect(store.clinic.ids('faq.items', ids)).to.deep.equal(wanted);
    registerClinic(undefined);
    expect(file.changes.filter(({ op }) => op === 'replace')).to.deep.equal(pack.changes.filter(({ op }) => op === 'replace'));
  });

  it('lists what is wrong in a file with where, what was found and what is allowed, and keeps the rest', async () => {
    const clinic = await openClinic();
    const broken = { profile: { name: 'Riverside', phone: '<img src=x onerror=top.hit=1>' }, changes: [{ op: 'hide', path: 'faq.items.safe' }, { op: 'hide', path: 'faq.items.sesions' }, { op: 'hide', path: 'faq.items.sessions' }] };
    await clinic.open(JSON.stringify(broken));
    const listed = [...clinic.page.querySelectorAll('#clinic-problems li')].map((each) => [each.querySelector('code'), ...each.querySelectorAll('dd')].map(({ textContent }) => textContent));
    expect(listed).to.deep.equal(checkPack(broken).problems.map(({ path, found, allowed }) => [path, found, allowed]));
    expect(listed.length).to.equal(3);
    expect(clinic.find('#clinic-status').textContent).to.include('3 problems');
    expect(clinic.page.querySelectorAll('img').length).to.equal(0);
    expect(await clinic.file()).to.deep.equal({ profile: { name: 'Riverside' }, changes: [{ op: 'hide', path: 'faq.items.sessions' }] });
    await clinic.open('{ "profile": ');
    expect(clinic.find('#clinic-status').textContent).to.include('could not be read');
    expect(clinic.find('#clinic-problems').textContent).to.include('JSON');
    expect((await clinic.file()).profile.name, 'what was there stays').to.equal('Riverside');
    await clinic.open('{}');
    expect(clinic.find('#clinic-problems').textContent).to.equal('');
    expect(await clinic.file()).to.equal(undefined);
  });

  it('says where our text has changed since', async () => {
    const clinic = await openClinic();
    await clinic.open(JSON.stringify({ changes: [{ op: 'replace', path: 'faq.heading', base: { en: 'An older heading' }, text: { en: 'Our questions' } }] }));
    const field = clinic.control(yours(words.faq.heading));
    const said = () => field.getAttribute('aria-describedby').split(' ').map((id) => clinic.page.getElementById(id)?.textContent).join(' ');
    expect(said()).to.include('has changed since');
    expect((await clinic.file()).changes[0].base.en).to.equal('An older heading');
  });

  it('keeps the words of each language apart', async () => {
    const clinic = await openClinic({ lang: 'es' });
    const spanish = (await (await fetch('/dist/content/es.json')).json()).words.faq;
    await until(() => clinic.controls(yours(spanish.heading)).length, 'the Spanish text');
    clinic.type(yours(spanish.heading), 'Preguntas de Riverside');
    await clinic.shows('Preguntas de Riverside');
    await clinic.choose('lang', '');
    await until(() => clinic.controls(yours(words.faq.heading)).length, 'the English text');
    expect(clinic.control(yours(words.faq.heading)).value).to.equal('');
    clinic.type(yours(words.faq.heading), 'Questions at Riverside');
    expect((await clinic.file()).changes).to.deep.equal([{ op: 'replace', path: 'faq.heading', base: { es: spanish.heading, en: words.faq.heading }, text: { es: 'Preguntas de Riverside', en: 'Questions at Riverside' } }]);
  });

  const CARRIES = {
    html: { snippet: /^<script type="application\/json" data-dry-needling-clinic>\{"profile":\{"name":"Riverside","phone":"\+1 555 010 0123"\}\}<\/script>\n<script src="[^"]+embed\.js"/, notes: /first line/ },
    'site-builder': { snippet: /^<script src="[^"]+embed\.js" data-clinic="\/clinic\.json" integrity/, notes: /upload it to your site as \/clinic\.json/ },
    links: { snippet: /^<a /, notes: /data-clinic="\/clinic\.json"/ },
    frames: { snippet: /^<iframe/, notes: /embed all --clinic clinic\.json --out embed/ },
    'wordpress-author': { snippet: /^https/, notes: /embed all --base \S+ --clinic clinic\.json --out embed/ },
    strict: { snippet: /^<section[^]*Call Riverside/, notes: /^$/ },
    'wix-element': { snippet: /^Server/, notes: /cannot carry your clinic\.json/ },
    'wordpress-plugin': { snippet: /^\[/, notes: /paste your clinic.json there/ },
  };
  it('every form carries it, or says what does', async () => {
    const clinic = await openClinic();
    clinic.type('Name', 'Riverside');
    clinic.type('Phone', '+1 555 010 0123');
    await until(() => clinic.snippet.includes('Riverside'), 'the snippet');
    for (const [place, { snippet, notes }] of Object.entries(CARRIES)) {
      if (place !== 'html') await clinic.choose('place', place);
      await until(() => snippet.test(clinic.snippet), `${place}: ${clinic.snippet.slice(0, 200)}`);
      expect(clinic.find('#notes').textContent, place).to.match(notes);
    }
  });

  for (const [width, dir] of [[1280, 'ltr'], [320, 'ltr'], [320, 'rtl']]) {
    it(`is accessible and fits, all of it open, at ${width} px, ${dir}`, async () => {
      const clinic = await openClinic({}, width);
      const root = clinic.page.documentElement;
      root.dir = dir;
      clinic.page.querySelector('#clinic-add-faq-items').click();
      clinic.type('Question', '<');
      clinic.type('Phone', 'x');
      await clinic.open('{"a":1,"changes":[{"op":"hide","path":"faq.items.safe"}]}');
      for (const details of clinic.page.querySelectorAll('#clinic details')) details.open = true;
      expect(root.scrollWidth).to.be.at.most(root.clientWidth);
      expect(await faults(clinic)).to.deep.equal([]);
      expect(clinic.messages).to.deep.equal([]);
    });
  }
});
