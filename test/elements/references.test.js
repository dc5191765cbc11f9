import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { registerLocale } from '../../dist/index.js';
import '../../dist/elements/conditions/dry-needling-conditions.js';
import '../../dist/elements/faq/dry-needling-faq.js';
import '../../dist/elements/references/dry-needling-references.js';
import '../../dist/elements/side-effects/dry-needling-side-effects.js';
import { press } from '../runner/commands.js';
import { all, button, one, problemsDuring, ready, textOf } from '../helpers.js';

/** On a busy machine, a second is short. */
const until = (holds) => waitUntil(holds, undefined, { timeout: 9000 });

/** Everything on the page has told everything to everybody. */
async function settled(place) {
  for (let round = 0; round < 3; round++) {
    await ready(place);
    await aTimeout(0);
  }
}
async function show(template = html`<dry-needling-references></dry-needling-references>`) {
  const place = await fixture(html`<div>${template}</div>`);
  await settled(place);
  return place;
}
const list = (place) => place.querySelector('dry-needling-references');
const sources = (place) => all(list(place), '[part=source]');
const source = (place, words) => sources(place).find((each) => textOf(each).includes(words));
const cites = (element) => all(element, '[part=citation]');
const ownList = (element) => one(element, '[part=sources]');
const places = (item) => [...item.querySelectorAll('[part=places] a')];
const focused = () => {
  let at = document.activeElement;
  while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};
const page = (lists = html`<dry-needling-references></dry-needling-references>`) =>
  show(html`<dry-needling-faq open="hurt"></dry-needling-faq><dry-needling-side-effects></dry-needling-side-effects>${lists}`);

describe('<dry-needling-references> by itself', () => {
  it('lists further reading and every source, with its title as a link', async () => {
    const place = await show();
    expect(all(list(place), '[part=reading]')).to.have.length(6);
    expect(sources(place).length).to.be.greaterThan(40);
    expect(textOf(one(list(place), '[part=base]'))).to.include(`Number of sources: ${sources(place).length}`);
    const first = source(place, 'Chys M');
    expect(textOf(first)).to.match(/^Chys M, De Meulemeester K, .+, et al\. Clinical Effectiveness of Dry Needling .+ J Clin Med\. 2023;12\(3\):1205\. DOI PubMed$/);
    const [title, doi, pubmed] = first.querySelectorAll('a');
    expect(title.textContent).to.match(/^Clinical Effectiveness of .+ Umbrella Review$/);
    expect([title.href, doi.href, pubmed.href]).to.deep.equal(['https://doi.org/10.3390/jcm12031205', 'https://doi.org/10.3390/jcm12031205', 'https://pubmed.ncbi.nlm.nih.gov/36769852/']);
    expect(doi.getAttribute('aria-label')).to.equal(`DOI: ${title.textContent}`);
  });

  it('leads to PubMed or another address without a DOI, and says where it knows none', async () => {
    const place = await show();
    expect(source(place, 'the ongoing debate').querySelector('a').href).to.match(/^https:\/\/pubmed/);
    expect(source(place, 'AMA position').querySelector('a').href).to.match(/^http:\/\/www\.risaom/);
    const none = source(place, 'Guidelines for Dry Needling Practice');
    expect(none.querySelectorAll('a')).to.have.length(0);
    expect(textOf(none)).to.include('We do not know an address for this source.');
  });

  it('says once how it was read, and again at each source where that is not so', async () => {
    const place = await show();
    expect(textOf(one(list(place), '[part=base]')).match(/We read what each one found/g)).to.have.length(1);
    expect(textOf(source(place, 'Missing the point'))).to.include('We saw that it exists. We did not read what it found.');
    expect(textOf(source(place, 'AMA position'))).to.include('We read about it in another source.');
    expect(textOf(source(place, 'Chys M'))).not.to.include('read');
  });

  it('marks the English records on a page of another language', async () => {
    registerLocale('ar', { references: { heading: 'المصادر', reading: { heading: 'قراءة' } } });
    const place = await show(html`<dry-needling-references lang="ar"></dry-needling-references>`);
    expect(one(list(place), '[part=base]').dir).to.equal('rtl');
    const record = source(place, 'Chys M').querySelector('[lang]');
    expect([record.lang, record.dir]).to.deep.equal(['en', 'ltr']);
    const title = one(list(place), '[part=reading] [lang=en] a').closest('[lang]');
    expect(getComputedStyle(title).direction).to.equal('ltr');
    registerLocale('ar');
  });

  it('only and omit choose further reading and nothing else', async () => {
    const place = await show(html`<dry-needling-references only="boyce2020 who2023" omit="who2023"></dry-needling-references>`);
    expect(all(list(place), '[part=reading]').map(textOf)).to.deep.equal(['A large count of side effects in the United States Adverse events associated with therapeutic dry needling']);
    expect(sources(place).length).to.be.greaterThan(40);
    const problems = await problemsDuring(() => show(html`<dry-needling-references omit="all"></dry-needling-references>`));
    expect(problems.join()).to.include('omit="all" cannot be used');
  });

  it('leaves out the heading of further reading with its last item', async () => {
    const place = await show(html`<dry-needling-references omit="chys2023 gattie2017 boyce2020 brady2014 who2023 zhou2015"></dry-needling-references>`);
    expect(all(list(place), 'h3').map(textOf)).to.deep.equal(['All sources']);
  });

  it('a link to a source moves to it', async () => {
    const place = await show(html`<dry-needling-references id="sources"></dry-needling-references>`);
    location.hash = '#sources-brady2014';
    await until(() => focused().matches('[part=source]'));
    expect(textOf(focused())).to.match(/^Brady S/);
    expect(await list(place).reveal('toString')).to.equal(false);
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('<dry-needling-references> with other elements', () => {
  it('a link to a source moves to it on a new page too, where only what is cited is listed', async () => {
    // Without an event: the address is there before the element.
    history.replaceState(null, '', '#sources-brady2014');
    await page(html`<dry-needling-references id="sources" cited-only></dry-needling-references>`);
    await until(() => focused()?.matches('[part=source]'));
    expect(textOf(focused())).to.match(/^Brady S/);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('numbers their sources as its own, and they show no list', async () => {
    const place = await page();
    let count = 0;
    for (const element of place.querySelectorAll('dry-needling-faq, dry-needling-side-effects')) {
      expect(Boolean(ownList(element))).to.equal(false);
      for (const cite of cites(element)) {
        count++;
        const item = one(list(place), cite.hash);
        expect(sources(place).indexOf(item) + 1).to.equal(Number(textOf(cite)));
        const [, author, year] = cite.getAttribute('aria-label').match(/: (.+) (\d{4})/);
        expect(textOf(item)).to.include(author);
        expect(textOf(item)).to.include(year);
      }
    }
    expect(count).to.be.greaterThan(20);
  });

  it('a number leads to its source, and a button back to the very same number; the address stays', async () => {
    const place = await page();
    const before = location.href;
    const element = place.querySelector('dry-needling-side-effects');
    // The second time that the same source is cited.
    const [, again] = cites(element).filter((cite) => cite.hash === cites(element)[0].hash);
    again.focus();
    await press('Enter');
    await until(() => focused().matches('[part=source]'));
    expect(`#${focused().id}`).to.equal(again.hash);
    expect(all(list(place), '[part=back]'), 'one way back').to.have.length(1);
    button(list(place), '↑ Back to the text').focus();
    await press('Enter');
    expect(focused() === again).to.equal(true);
    expect(location.href).to.equal(before);
  });

  it('each source leads to where each element uses it first, by the heading of the element', async () => {
    const place = await page();
    const item = source(place, 'Brady S');
    expect(places(item).map(textOf)).to.deep.equal(['Common questions about dry needling', 'Side effects and risks of dry needling']);
    const element = place.querySelector('dry-needling-side-effects');
    const closed = item.querySelector('summary');
    expect(textOf(closed)).to.equal('Used here (2)');
    closed.focus();
    await press('Enter');
    places(item)[1].focus();
    await press('Enter');
    expect(focused() === one(element, `[href="#${item.id}"]`)).to.equal(true);
    expect(places(source(place, 'Missing the point')), 'cited by nothing here').to.have.length(0);
  });

  it('names an element without a heading all the same', async () => {
    const place = await show(html`<dry-needling-side-effects heading-level="0"></dry-needling-side-effects>
      <dry-needling-faq heading="What you may ask" heading-level="0" aria-label="Ask us"></dry-needling-faq><dry-needling-references></dry-needling-references>`);
    expect(places(source(place, 'Brady S')).map(textOf)).to.deep.equal(['Side effects and risks of dry needling', 'Ask us']);
  });

  it('opens the answer in which the citation stands, and the details of the page around it', async () => {
    const place = await show(html`<details><summary>More</summary><dry-needling-faq></dry-needling-faq></details><dry-needling-references></dry-needling-references>`);
    const faq = place.querySelector('dry-needling-faq');
    const item = source(place, 'Brady S');
    places(item)[0].click();
    await faq.updateComplete;
    expect(place.querySelector('details').open).to.equal(true);
    const cite = focused();
    expect(cite.hash).to.equal(`#${item.id}`);
    expect(cite.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    const panel = cite.closest('[part=answer]');
    expect(panel.hasAttribute('hidden')).to.equal(false);
    expect(one(faq, `[aria-controls=${panel.id}]`).getAttribute('aria-expanded')).to.equal('true');
    // And the way back leads there when the answer was closed in the meantime.
    cite.click();
    await until(() => focused().matches('[part=source]'));
    faq.collapseAll();
    await faq.updateComplete;
    one(list(place), '[part=back]').click();
    expect(focused() === cite).to.equal(true);
    await faq.updateComplete;
    expect(panel.hasAttribute('hidden')).to.equal(false);
  });

  it('does not lead to what is filtered out, and again when it is back', async () => {
    const place = await show(html`<dry-needling-conditions region="foot"></dry-needling-conditions><dry-needling-references></dry-needling-references>`);
    expect(places(source(place, 'Headaches: A Systematic'))).to.have.length(0);
    place.firstElementChild.region = 'head';
    await settled(place);
    expect(places(source(place, 'Headaches: A Systematic'))).to.have.length(1);
  });

  it('follows the language and the choice of items of the other elements', async () => {
    const place = await show(html`<dry-needling-side-effects></dry-needling-side-effects><dry-needling-references></dry-needling-references>`);
    const element = place.firstElementChild;
    registerLocale('qx', { 'side-effects': { heading: 'Qx effects' } });
    element.lang = 'qx';
    await settled(place);
    expect(places(source(place, 'Brady S')).map(textOf)).to.deep.equal(['Qx effects']);
    registerLocale('qx');
    for (const heading of ['What can happen', 'What may happen']) {
      element.heading = heading;
      await settled(place);
      expect(places(source(place, 'Brady S')).map(textOf)).to.deep.equal([heading]);
    }
    const soreness = 'Postneedling soreness after deep';
    expect(places(source(place, soreness))).to.have.length(1);
    element.omit = 'soreness';
    await settled(place);
    expect(places(source(place, soreness))).to.have.length(0);
  });

  it('takes in an element that comes late, and lets one go that leaves', async () => {
    const place = await page();
    const before = places(source(place, 'Boyce D')).length;
    const late = document.createElement('dry-needling-conditions');
    const box = document.createElement('section');
    box.append(late);
    place.prepend(box);
    await settled(place);
    expect(Boolean(ownList(late))).to.equal(false);
    expect(places(source(place, 'Boyce D')).map(textOf)[0]).to.equal(late.headingText);
    expect(places(source(place, 'Boyce D'))).to.have.length(before + 1);
    box.remove();
    await settled(place);
    expect(places(source(place, 'Boyce D'))).to.have.length(before);
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.attachShadow({ mode: 'open' }).append(late);
    await late.updateComplete;
    expect(Boolean(ownList(late)), 'it has its own list again').to.equal(true);
  });

  it('takes in an element whose tag is registered later', async () => {
    const place = await show(html`<dry-needling-later></dry-needling-later><dry-needling-references></dry-needling-references>`);
    const late = place.firstElementChild;
    expect(late.matches(':defined')).to.equal(false);
    customElements.define('dry-needling-later', class extends customElements.get('dry-needling-faq') {});
    await settled(place);
    expect(cites(late).length).to.be.greaterThan(3);
    expect(Boolean(ownList(late))).to.equal(false);
  });

  it('gives all their own lists back when it leaves, and takes them again when it returns', async () => {
    const place = await page();
    const element = place.querySelector('dry-needling-side-effects');
    const bibliography = list(place);
    bibliography.remove();
    await settled(place);
    expect(ownList(element).querySelectorAll('li').length).to.be.greaterThan(3);
    for (const cite of cites(element)) expect(all(element, cite.hash)).to.have.length(1);
    expect(textOf(cites(element)[0])).to.equal('1');
    place.append(bibliography);
    await settled(place);
    expect(Boolean(ownList(element))).to.equal(false);
  });

  it('takes nothing back from another list', async () => {
    const place = await page();
    const faq = place.querySelector('dry-needling-faq');
    const other = { numberOf: () => 1, showSource() {} };
    faq.listSourcesIn(other);
    list(place).remove();
    expect(faq.bibliography === other).to.equal(true);
  });

  it('leaves elements inside another shadow root their own lists', async () => {
    const place = await page();
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(document.createElement('dry-needling-faq'));
    place.append(host);
    await settled(place);
    expect(Boolean(ownList(host.shadowRoot.firstElementChild))).to.equal(true);
  });

  it('serves the elements of the shadow root that it is in', async () => {
    const place = await show();
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createElement('dry-needling-faq'), document.createElement('dry-needling-references'));
    place.append(host);
    await settled(root);
    const [faq, references] = root.children;
    expect(Boolean(ownList(faq))).to.equal(false);
    const cite = cites(faq)[0];
    cite.click();
    await until(() => focused().matches('[part=source]'));
    expect(focused() === one(references, cite.hash)).to.equal(true);
  });

  it('of two lists, the first has the elements; when it leaves, the second', async () => {
    const place = await page(html`<dry-needling-references id="one"></dry-needling-references><dry-needling-references id="two"></dry-needling-references>`);
    const [first, second] = place.querySelectorAll('dry-needling-references');
    const faq = place.querySelector('dry-needling-faq');
    expect(faq.bibliography === first).to.equal(true);
    expect(all(second, '[part=places]')).to.have.length(0);
    first.remove();
    await settled(place);
    expect(faq.bibliography === second).to.equal(true);
    place.prepend(first);
    await settled(place);
    expect(faq.bibliography === first).to.equal(true);
    expect(all(second, '[part=places]')).to.have.length(0);
  });

  it('cited-only lists what the page cites, numbered in the order of the page', async () => {
    const place = await page(html`<dry-needling-references cited-only></dry-needling-references>`);
    const shown = [...place.querySelectorAll('dry-needling-faq, dry-needling-side-effects')].flatMap(cites).map((cite) => Number(textOf(cite)));
    const inOrder = [...new Set(shown)];
    expect(inOrder).to.deep.equal(sources(place).map((_, index) => index + 1));
    expect(textOf(one(list(place), '[part=base]'))).to.include(`Number of sources: ${inOrder.length}`);
    place.querySelector('dry-needling-faq').remove();
    await settled(place);
    const fewer = sources(place).length;
    expect(fewer).to.be.greaterThan(0).and.lessThan(inOrder.length);
    expect(textOf(cites(place.querySelector('dry-needling-side-effects'))[0])).to.equal('1');
    list(place).citedOnly = false;
    await settled(place);
    expect(sources(place).length).to.be.greaterThan(40);
    for (const cite of cites(place.querySelector('dry-needling-side-effects'))) expect(textOf(one(list(place), cite.hash))).to.include(cite.getAttribute('aria-label').match(/: (\S+)/)[1]);
  });

  it('lists what only an element of another version cites', async () => {
    const place = await page();
    const bibliography = list(place);
    const number = bibliography.numberOf(['Nobody 1999', 'https://example.org/paper']);
    expect(number).to.equal(sources(place).length + 1);
    const foreign = document.createElement('dry-needling-foreign');
    Object.assign(foreign, { updateComplete: Promise.resolve(), headingText: 'Another', listSourcesIn() {} });
    foreign.attachShadow({ mode: 'open' }).innerHTML = `<a data-source="https://example.org/paper" href="#source-${number}">${number}</a>`;
    place.append(foreign);
    await settled(place);
    const item = sources(place).at(-1);
    expect(item.id).to.equal(`source-${number}`);
    expect(textOf(item)).to.equal('Nobody 1999 Used here (1)Another');
    expect(item.querySelector('a').href).to.equal('https://example.org/paper');
    foreign.shadowRoot.firstChild.hidden = true;
    await settled(place);
    expect(textOf(item)).to.equal('Nobody 1999');
    foreign.shadowRoot.firstChild.hidden = false;
    await settled(place);
    foreign.shadowRoot.firstChild.dataset.source = 'https://pubmed.ncbi.nlm.nih.gov/36769852/';
    await settled(place);
    expect(places(source(place, 'Chys M')).map(textOf)).to.include('Another');
  });

  it('comes to rest', async () => {
    const place = await page(html`<dry-needling-references cited-only></dry-needling-references>`);
    let changes = 0;
    const observers = [...place.children].map((element) => {
      const observer = new MutationObserver((records) => (changes += records.length));
      observer.observe(element.shadowRoot, { subtree: true, childList: true, attributes: true, characterData: true });
      return observer;
    });
    await aTimeout(50);
    expect(changes).to.equal(0);
    for (const observer of observers) observer.disconnect();
  });
});

describe('<dry-needling-references> of separate files', () => {
  it('works with the files for pages without a build, each by itself', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const { contentDocument: doc, contentWindow: win } = frame;
    for (const name of ['faq', 'references']) {
      const script = doc.createElement('script');
      Object.assign(script, { type: 'module', src: `/dist/cdn/dry-needling-${name}.js` });
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      doc.head.append(script);
      await loaded;
    }
    doc.body.append(doc.createElement('dry-needling-faq'), doc.createElement('dry-needling-references'));
    const [faq, references] = doc.body.children;
    await until(() => places(one(references, '[part=source]:has([part=places])') ?? references).length > 0);
    expect(Boolean(ownList(faq))).to.equal(false);
    const cite = cites(faq).find((each) => !each.closest('[hidden]')) ?? cites(faq)[0];
    cite.click();
    await references.updateComplete;
    expect(references.shadowRoot.activeElement === one(references, cite.hash)).to.equal(true);
    expect(win.customElements.get('dry-needling-faq') === customElements.get('dry-needling-faq')).to.equal(false);
    frame.remove();
  });
});
