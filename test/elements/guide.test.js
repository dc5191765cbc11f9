import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../dist/elements/guide/dry-needling-guide.js';
import { emulateMedia } from '../runner/commands.js';
import { all, deepAll, deepText, one, problemsDuring, ready, textOf } from '../helpers.js';

const content = await (await fetch('/dist/content/en.json')).json();
const IDS = 'overview procedure benefits conditions physical-therapy comparison evidence care-plan side-effects visit precautions practitioner acupuncture takeaways faq references'.split(' ');

/** A guide whose elements have all rendered. */
async function show(template = html`<dry-needling-guide id="guide"></dry-needling-guide>`) {
  const element = await fixture(template);
  await ready(element.parentElement);
  // Its references learn of the other elements after that.
  await aTimeout(50);
  await ready(element.parentElement);
  return element;
}

const shown = (element) => all(element, '[data-section]').map(({ dataset }) => dataset.section);
const section = (element, id) => one(element, `[data-section="${id}"]`);
const contents = (element) => all(element, '[part=contents] a');
const plain = (text) => text.replace(/\s+/g, ' ').trim();
const until = async (met) => {
  for (let tries = 0; tries < 600 && !met(); tries++) await nextFrame();
};

/** What stands literally in a text: all between its slots, its terms as plain words. */
const literals = (text) =>
  text
    .replace(/\[\[term:\w+\|([^\]]+)\]\]/g, '$1')
    .split(/\{[\w.:]+\}/)
    .map(plain)
    .filter((part) => /\w/.test(part));

function* textsBelow(node, path) {
  if (typeof node === 'string') yield [path, node];
  else for (const [key, value] of Object.entries(node)) yield* textsBelow(value, `${path}.${key}`);
}

/** Texts that are for another state of the page than the one that is shown. */
const OTHER_STATES = [/^guide\.about\.state\.(editorial|clinical)$/, /^guide\.action\.clinic$/, /^common\.notice\.(clinical|machine|original|translated)$/, /^common\.frequency\.(visit|person|byPatient|event\.one)$/, /^common\.certainty\.levels\.expertOpinion\./];

describe('<dry-needling-guide>', () => {
  it('shows the texts of all 156 items of the article, and of what it lacked', async () => {
    const element = await show(html`<dry-needling-guide previous="/before" related="/therapy"></dry-needling-guide>`);
    const labels = deepAll(element, '[aria-label]').map((each) => each.getAttribute('aria-label'));
    const text = plain([deepText(element), ...labels].join(' '));
    const lost = [];
    for (const [item, { texts }] of Object.entries(content.evidence.articleItems))
      for (const start of texts) {
        const node = start.split('.').reduce((inside, key) => inside[key], content.words);
        for (const [path, words] of textsBelow(node, start))
          if (!OTHER_STATES.some((state) => state.test(path)) && !literals(words).every((part) => text.includes(part))) lost.push(`${item}: ${path}`);
      }
    expect(lost).to.deep.equal([]);
  });

  it('has one outline without a skip at every heading level, and none at 0', async () => {
    for (let level = 0; level <= 6; level++) {
      const element = await show(html`<dry-needling-guide heading-level=${level}></dry-needling-guide>`);
      const levels = deepAll(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
      if (!level) {
        expect(levels).to.deep.equal([]);
        continue;
      }
      expect(levels[0]).to.equal(level);
      expect(levels.filter((each) => each === level).length === 1 || level === 6, `one heading of level ${level}`).to.equal(true);
      levels.reduce((before, each, index) => {
        expect(each, `heading ${index} at heading-level ${level}`).to.be.within(level, before + 1);
        return each;
      });
    }
  });

  it('names its sections without headings too', async () => {
    const element = await show(html`<dry-needling-guide heading-level="0" sections="overview visit"></dry-needling-guide>`);
    expect(textOf(section(element, 'overview'))).to.include('What dry needling is');
    expect(textOf(section(element, 'visit'))).to.include('Before, during and after your visit');
  });

  it('follows the article; `sections` chooses and orders, `only` and `omit` narrow', async () => {
    const element = await show();
    expect(shown(element)).to.deep.equal(IDS);
    const problems = await problemsDuring(async () => {
      element.sections = 'faq overview faq nowhere';
      await element.updateComplete;
    });
    expect(shown(element)).to.deep.equal(['faq', 'overview']);
    expect(problems, problems.join('; ')).to.have.length(1);
    expect(problems[0]).to.include('sections="nowhere" cannot be used. Possible: overview');
    element.sections = undefined;
    element.only = 'faq visit references';
    element.omit = 'visit';
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['faq', 'references']);
  });

  it('keeps message, warning, review state and disclaimer, whatever is chosen', async () => {
    const element = await show(html`<dry-needling-guide lang="en-IE" sections="faq"></dry-needling-guide>`);
    const text = textOf(one(element, '[part=base]'));
    expect(textOf(one(element, '[part=warning]'))).to.equal('Call 112 now if you are short of breath or have chest pain after dry needling. These signs can start at once or up to 2 days later.');
    for (const words of ['It is not proven to heal injuries', 'No clinician has reviewed this content yet.', 'No clinical reviewer is named yet.', 'Not medical advice for you', 'In an emergency, call 112.', 'What is not known'])
      expect(text).to.include(words);
    expect(one(element, '[part=warning]').matches('details *, [hidden] *')).to.equal(false);
  });

  it('says of its pictures once that they are simple drawings', async () => {
    const notes = deepAll(await show(), '[part=note]').filter((note) => note.checkVisibility());
    expect(notes.length).to.equal(1);
    expect(textOf(notes[0])).to.include('not to scale');
  });

  it('shows one emergency card, with all the signs, and the short one where that is left out', async () => {
    const cards = (element) => deepAll(element, '.care.emergency').filter((card) => card.checkVisibility());
    const element = await show();
    expect(cards(element)).to.have.length(1);
    expect(cards(element)[0].getRootNode().host.localName).to.equal('dry-needling-side-effects');
    element.omit = 'side-effects takeaways';
    await ready(element.parentElement);
    expect(cards(element)).to.have.length(1);
    expect(cards(element)[0].getRootNode().host.localName).to.equal('dry-needling-visit');
  });

  it('closes nothing that warns, and nests nothing that opens', async () => {
    const element = await show();
    const warnings = deepAll(element, '.care, .do-list, [part=warning], [part=safety]');
    expect(warnings.length).to.be.above(8);
    const closed = (node) => node && (node.matches?.('details, [hidden], [popover]') || closed(node.parentNode ?? node.host));
    expect(warnings.filter(closed).map(textOf)).to.deep.equal([]);
    const openers = deepAll(element, 'details, [part=item]');
    expect(openers.length).to.be.above(5);
    const around = (node, selector) => node && (node.matches?.(selector) || around(node.parentNode ?? node.host, selector));
    expect(openers.filter((node) => around(node.parentNode, 'details, [part=item], .care')).map(textOf)).to.deep.equal([]);
  });

  it('lists its contents, with a group where sections stay together', async () => {
    const element = await show(html`<dry-needling-guide sections="overview procedure visit overview precautions side-effects"></dry-needling-guide>`);
    expect(contents(element).map(textOf)).to.deep.equal([
      'Understanding dry needling',
      'What dry needling is',
      'How dry needling is done',
      'Safety and side effects',
      'Before, during and after your visit',
      'Risks and precautions',
      'When to avoid dry needling, and when to ask first',
      'Safety and side effects',
      'Side effects and risks of dry needling',
      'Words explained',
      'About this page',
    ]);
    const places = contents(element).map(({ dataset }) => dataset.to);
    expect(new Set(places).size, 'each leads elsewhere').to.equal(places.length);
    for (const place of places) expect(all(element, `[data-place="${place}"]`)).to.have.length(1);
  });

  it('a link of the contents moves the focus to its section and the address to it', async () => {
    const element = await show();
    try {
      contents(element).find((link) => textOf(link) === 'Key takeaways').click();
      await until(() => element.shadowRoot.activeElement);
      expect(element.shadowRoot.activeElement === section(element, 'takeaways')).to.equal(true);
      await until(() => location.hash);
      expect(location.hash).to.equal('#guide-takeaways');
      expect(Math.abs(section(element, 'takeaways').getBoundingClientRect().top), 'at the top of the window').to.be.below(100);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('of two without ids, the first answers a link, and each its own contents', async () => {
    const place = await fixture(html`<div><dry-needling-guide sections="visit faq"></dry-needling-guide><dry-needling-guide sections="visit faq"></dry-needling-guide></div>`);
    await ready(place);
    const [first, second] = place.children;
    try {
      location.hash = '#dry-needling-guide-visit';
      await until(() => first.shadowRoot.activeElement);
      expect(first.shadowRoot.activeElement === section(first, 'visit')).to.equal(true);
      contents(second).find((link) => link.dataset.to === 'faq').click();
      await until(() => second.shadowRoot.activeElement);
      expect(second.shadowRoot.activeElement === section(second, 'faq')).to.equal(true);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('is reached by a link to a section, and to a question inside one', async () => {
    const element = await show();
    try {
      location.hash = '#guide-visit';
      await until(() => element.shadowRoot.activeElement);
      expect(element.shadowRoot.activeElement === section(element, 'visit')).to.equal(true);
      location.hash = '#guide-faq-hurt';
      const faq = one(element, 'dry-needling-faq');
      await until(() => faq.shadowRoot.activeElement);
      expect(faq.shadowRoot.activeElement.id).to.equal('question-hurt');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('says in the contents where the reader is', async () => {
    const element = await show();
    // The section before it is still in view, above.
    window.scrollTo(0, section(element, 'practitioner').getBoundingClientRect().top + scrollY - innerHeight * 0.2);
    await until(() => one(element, '[aria-current]')?.dataset.to === 'practitioner');
    expect(all(element, '[aria-current=location]').map(textOf)).to.deep.equal(['Choosing a trained clinician']);
    window.scrollTo(0, 0);
  });

  it('on a phone, the contents open by a button that says so', async () => {
    const place = await fixture(html`<div style="inline-size: 320px"><dry-needling-guide sections="faq"></dry-needling-guide></div>`);
    await ready(place);
    const element = place.firstElementChild;
    const button = one(element, '[part=contents] button');
    expect(textOf(button)).to.equal('On this page');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(contents(element)[0].checkVisibility()).to.equal(false);
    button.click();
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(contents(element)[0].checkVisibility()).to.equal(true);
  });

  it('passes its language on, with the country', async () => {
    const element = await show(html`<dry-needling-guide lang="en-GB"></dry-needling-guide>`);
    expect(textOf(one(one(element, 'dry-needling-side-effects'), '.emergency'))).to.include('Call 999 now');
    element.lang = 'en-AU';
    await ready(element.parentElement);
    expect(textOf(one(one(element, 'dry-needling-side-effects'), '.emergency'))).to.include('Call 000 now');
  });

  it('passes a change of its language on inside another shadow root too', async () => {
    const host = await fixture(html`<div></div>`);
    const element = document.createElement('dry-needling-guide');
    Object.assign(element, { lang: 'en-GB', sections: 'side-effects' });
    host.attachShadow({ mode: 'open' }).append(element);
    await ready(host.shadowRoot);
    element.lang = 'en-AU';
    await until(() => textOf(one(element, '[part=warning]')).includes('000'));
    await ready(host.shadowRoot);
    expect(textOf(one(one(element, 'dry-needling-side-effects'), '.emergency'))).to.include('Call 000 now');
  });

  it('a link of the contents opened in a new tab leaves this one where it is', async () => {
    const element = await show(html`<dry-needling-guide id="guide" sections="faq"></dry-needling-guide>`);
    // The new tab itself is the browser's.
    element.addEventListener('click', (event) => event.preventDefault());
    contents(element)[0].dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }));
    await aTimeout(50);
    expect(element.shadowRoot.activeElement === null).to.equal(true);
  });

  it('explains on paper every grade that is shown', async () => {
    await emulateMedia({ media: 'print' });
    try {
      const element = await show();
      const visible = (selector) => deepAll(element, selector).filter((node) => node.checkVisibility());
      const explained = visible('[part=explanation] dt').map(textOf);
      const grades = new Set(visible('.badge').flatMap((badge) => textOf(badge).toLowerCase().split(' to ')));
      expect(grades.size).to.be.above(3);
      for (const grade of grades) expect(explained.map((name) => name.toLowerCase())).to.include(grade);
    } finally {
      await emulateMedia({});
    }
  });

  it('runs in the direction of the page, as one', async () => {
    const place = await fixture(html`<div lang="en" dir="rtl"><dry-needling-guide sections="faq overview"></dry-needling-guide></div>`);
    await ready(place);
    for (const node of [place, ...deepAll(place, '[part=base]')]) expect(getComputedStyle(node).direction).to.equal('rtl');
    const foreign = await fixture(html`<div lang="he" dir="rtl"><dry-needling-guide sections="faq overview"></dry-needling-guide></div>`);
    await ready(foreign);
    for (const node of deepAll(foreign, '[part=base]')) expect(getComputedStyle(node).direction).to.equal('ltr');
  });

  it('has one list of sources with its own numbers; without references, each section has its own', async () => {
    const element = await show();
    const visible = deepAll(element, '[part=sources]').filter((list) => list.checkVisibility());
    expect(visible).to.have.length(0);
    const notices = deepAll(element, '[part=footer]').filter((footer) => footer.checkVisibility());
    expect(notices.map(textOf)).to.deep.equal(['General information, not advice for your case. Not yet reviewed by a clinician.']);
    const numbers = new Map();
    for (const link of deepAll(element, '[part=citation]')) {
      const name = link.getAttribute('aria-label').split(': ')[1];
      expect(numbers.get(textOf(link)) ?? name, `source ${textOf(link)}`).to.equal(name);
      numbers.set(textOf(link), name);
    }
    const without = await show(html`<dry-needling-guide omit="references"></dry-needling-guide>`);
    expect(all(one(without, 'dry-needling-overview'), '[part=sources] li').length).to.be.above(0);
    expect(one(one(without, 'dry-needling-overview'), '[part=sources]').checkVisibility()).to.equal(true);
  });

  it('links to other pages only where it is told to, and never to what could run', async () => {
    const element = await show(html`<dry-needling-guide sections="faq"></dry-needling-guide>`);
    expect(all(element, '[part=navigation]')).to.have.length(0);
    const problems = await problemsDuring(async () => {
      element.previous = 'java\nscript:alert(1)';
      element.related = '../therapy.html';
      await element.updateComplete;
    });
    expect(all(element, '[part=navigation] a').map((link) => link.getAttribute('href'))).to.deep.equal(['../therapy.html']);
    expect(problems[0]).to.include('cannot be used. Possible: the address of a page');
  });

  describe('structured-data', () => {
    const script = (element) => element.querySelector('script');
    const data = async (element) => {
      await until(() => script(element));
      return JSON.parse(script(element).textContent);
    };
    const ofType = (graph, type) => graph['@graph'].find((node) => node['@type'] === type);

    /** Every text that a person could read; ids, addresses, types and dates apart. */
    function* texts(node, key = '') {
      if (typeof node === 'string') {
        if (['name', 'text', 'description', 'howPerformed', 'followup'].includes(key)) yield node;
      } else if (Array.isArray(node)) for (const each of node) yield* texts(each, key);
      else for (const [inside, value] of Object.entries(node ?? {})) yield* texts(value, inside);
    }

    it('is off by default, comes and goes with its attribute', async () => {
      const element = await show(html`<dry-needling-guide sections="faq"></dry-needling-guide>`);
      await aTimeout(50);
      expect(Boolean(script(element))).to.equal(false);
      element.structuredData = true;
      await data(element);
      element.structuredData = false;
      await until(() => !script(element));
      expect(Boolean(script(element))).to.equal(false);
    });

    it('leaves a script of the page alone', async () => {
      const element = await show(html`<dry-needling-guide sections="faq"><script type="application/ld+json">{"own": 1}</script></dry-needling-guide>`);
      element.structuredData = true;
      await until(() => element.querySelectorAll('script').length > 1);
      element.structuredData = false;
      await until(() => element.querySelectorAll('script').length === 1);
      expect((await data(element)).own).to.equal(1);
    });

    it('says nothing that the page does not show', async () => {
      const element = await show(html`<dry-needling-guide structured-data></dry-needling-guide>`);
      const graph = await data(element);
      const words = (text) => plain(text).replace(/[\s\d]+/g, ' ');
      const page = words(deepText(element));
      const said = [...texts(graph)];
      expect(said.length).to.be.above(60);
      // A long text is put together of several that stand apart on the page.
      const unseen = said.flatMap((text) => text.split(/(?<=[.?:]) /)).filter((sentence) => !page.includes(words(sentence)));
      expect(unseen).to.deep.equal([]);
      expect(ofType(graph, 'MedicalWebPage')).to.not.have.any.keys('reviewedBy', 'lastReviewed', 'author', 'publisher');
      expect(ofType(graph, 'MedicalWebPage').hasPart).to.deep.equal({ '@id': ofType(graph, 'FAQPage')['@id'] });
      expect(ofType(graph, 'FAQPage').mainEntity).to.have.length(5);
      expect(ofType(graph, 'MedicalWebPage').citation.length).to.be.above(45);
    });

    it('leaves out what is not shown, and follows a change', async () => {
      const element = await show(html`<dry-needling-guide structured-data sections="procedure"></dry-needling-guide>`);
      let graph = await data(element);
      expect(graph['@graph'].map((node) => node['@type'])).to.deep.equal(['MedicalWebPage', 'MedicalTherapy']);
      expect(ofType(graph, 'MedicalTherapy')).to.have.all.keys('@type', '@id', 'name', 'howPerformed');
      element.sections = 'faq';
      await until(() => script(element).textContent.includes('FAQPage'));
      graph = await data(element);
      expect(ofType(graph, 'MedicalTherapy')).to.have.all.keys('@type', '@id', 'name');
      expect(element.querySelectorAll('script')).to.have.length(1);
    });

    it('breaks no strict policy of a page', async () => {
      // 'self' means nothing in Firefox's srcdoc pages.
      const frame = await fixture(html`<iframe title="A strict page"></iframe>`);
      frame.srcdoc = `<!doctype html><html lang="en"><head>
        <meta http-equiv="Content-Security-Policy" content="script-src ${location.origin}; style-src ${location.origin}; require-trusted-types-for 'script'" />
        <script type="module" src="/dist/cdn/dry-needling-guide.js"></scr${'ipt>'}</head>
        <body><dry-needling-guide sections="overview"></dry-needling-guide></body></html>`;
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      const page = frame.contentDocument;
      const violations = [];
      frame.contentWindow.addEventListener('error', ({ message }) => violations.push(message));
      frame.contentWindow.addEventListener('unhandledrejection', ({ reason }) => violations.push(String(reason)));
      page.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => violations.push(`${violatedDirective}: ${sample}`));
      const element = page.querySelector('dry-needling-guide');
      await until(() => element.updateComplete);
      element.structuredData = true;
      await until(() => script(element));
      element.sections = 'faq overview';
      await until(() => script(element)?.textContent.includes('FAQPage'));
      expect(violations).to.deep.equal([]);
      expect(script(element).textContent).to.include('FAQPage');
    });

    it('tells where a page refuses it, and breaks nothing', async () => {
      const { trustedTypes } = window;
      if (!trustedTypes) return;
      const frame = await fixture(html`<iframe title="A stricter page"></iframe>`);
      frame.srcdoc = `<!doctype html><html lang="en"><head>
        <meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types lit-html" />
        <script type="module" src="/dist/cdn/dry-needling-guide.js"></scr${'ipt>'}</head>
        <body><dry-needling-guide sections="faq"></dry-needling-guide></body></html>`;
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      const problems = [];
      frame.contentWindow.addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
      frame.contentWindow.console.warn = (text) => problems.push(text);
      const element = frame.contentDocument.querySelector('dry-needling-guide');
      element.structuredData = true;
      await until(() => problems.length);
      expect(problems).to.deep.equal(['<dry-needling-guide> structured-data cannot be written. The page must allow the trusted-types policy "dry-needling-elements"']);
    });
  });
});
