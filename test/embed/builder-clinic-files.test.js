// The builder's part for a clinic where something is missing, late or too much: what a person is told, and what stays.
import { expect } from '@open-wc/testing';
import { openClinic, yours } from './builder-clinic-page.js';
import { closePages, open, until } from './builder-page.js';

afterEach(closePages);

const { words } = await (await fetch('/dist/content/en.json')).json();

/** Answers for our English words in the place of the site. */
function answerWith(view, answer) {
  const { fetch } = view;
  view.fetch = (address, ...more) => (`${address}`.endsWith('/content/en.json') ? answer(() => fetch(address, ...more)) : fetch(address, ...more));
  return () => (view.fetch = fetch);
}

describe('files and words in the clinic\'s part of the builder', () => {
  it('says when our words could not be loaded, and loads them at the next choice', async () => {
    const { find, view, choose } = await open();
    const mend = answerWith(view, async () => new view.Response('', { status: 404 }));
    find('#clinic-texts').open = true;
    await until(() => find('#clinic-status').textContent === 'Our words could not be loaded. Choose the widget again.', 'the status');
    mend();
    await choose('widget', 'visit');
    await until(() => find('#clinic-text-fields textarea'), 'the fields');
  });

  it('makes the fields once, for what was chosen last', async () => {
    const { find, view, choose } = await open();
    let give;
    const asked = new Promise((resolve) => (give = resolve));
    answerWith(view, (get) => asked.then(get));
    find('#clinic-texts').open = true;
    await choose('widget', 'visit');
    let made = 0;
    new view.MutationObserver((records) => (made += records.length)).observe(find('#clinic-text-fields'), { childList: true });
    give();
    await until(() => made, 'the fields');
    expect(made, 'or somebody who writes would lose the place').to.equal(1);
    expect(find('#clinic-widget').textContent).to.include(words.visit.heading);
    expect(find('#clinic-text-fields [id^=clinic-ours-faq]') === null).to.equal(true);
  });

  it('says what is downloaded, and when something is left out', async () => {
    const clinic = await openClinic();
    clinic.type('Name', 'Riverside');
    const link = clinic.control('Download clinic.json');
    // A browser would ask where to put it.
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(clinic.status()).to.equal('Downloaded');
    clinic.type('Phone', 'x');
    link.click();
    expect(clinic.status()).to.equal('Downloaded, without what cannot be used: it is named beside its field or below.');
  });

  it('says what is too much to be used, though no field holds it', async () => {
    const clinic = await openClinic();
    const listed = () => clinic.find('#clinic-elsewhere').textContent;
    const item = (count) => ({ op: 'insert', path: 'faq.items', id: `xOwn${count}`, text: { en: { question: 'Q?', answer: { xP: 'A.' } } } });
    await clinic.open(JSON.stringify({ profile: { name: 'Riverside' }, changes: Array.from({ length: 300 }, (_, count) => item(count)) }));
    expect([listed(), (await clinic.file()).changes.length]).to.deep.equal(['', 300]);
    clinic.type(yours(words.faq.heading), 'Questions at Riverside');
    expect(listed()).to.include('All changes to our words').and.to.include('at most 300');
    expect(await clinic.file()).to.deep.equal({ profile: { name: 'Riverside' } });
    clinic.type(yours(words.faq.heading), '');
    expect([listed(), (await clinic.file()).changes.length]).to.deep.equal(['', 300]);
  });

  it('opens nothing where no file was chosen', async () => {
    const clinic = await openClinic();
    clinic.control('Open clinic.json').dispatchEvent(new clinic.view.Event('change', { bubbles: true }));
    await clinic.open('{"profile":{"name":"Riverside"}}');
    expect(clinic.messages).to.deep.equal([]);
  });

  it('opens no file that is too long, and counts what is wrong', async () => {
    const clinic = await openClinic();
    await clinic.open(`{"profile":{"name":"${'x'.repeat(1_000_000)}"}}`);
    expect(clinic.status()).to.equal('clinic.json could not be read.');
    expect(clinic.find('#clinic-problems').textContent).to.include('bytes');
    await clinic.open('{"changes":[{"op":"hide","path":"faq.items.safe"}]}');
    expect(clinic.status()).to.equal('clinic.json is open, with 1 problem.');
  });

  it('keeps a text that does not say what it replaces as the file has it', async () => {
    const clinic = await openClinic();
    const pack = { changes: [{ op: 'replace', path: 'faq.heading', text: { en: 'Questions at Riverside' } }] };
    await clinic.open(JSON.stringify(pack));
    expect(clinic.control(yours(words.faq.heading)).value).to.equal('Questions at Riverside');
    expect(clinic.said(clinic.control(yours(words.faq.heading)))).to.equal('');
    expect(await clinic.file()).to.deep.equal(pack);
  });
});
