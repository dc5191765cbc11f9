// The files for pages without a build carry, in the place of Lit, just what our elements need of it. Both must show and do
// the same, so each story is compared, and then what a page can do with an element.
import { expect } from '@open-wc/testing';
import { hostsIn, showStory, storiesOfOptions } from '../helpers.js';

let page;

/** A page of its own with dist/cdn/all.js; `before` runs while no tag is known yet. */
async function openPage(before = () => {}) {
  const frame = document.createElement('iframe');
  frame.style.inlineSize = '1000px';
  frame.srcdoc = '<!doctype html><html lang="en"><title>A page</title><body></body></html>';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  before(frame.contentDocument);
  const script = frame.contentDocument.createElement('script');
  Object.assign(script, { type: 'module', src: '/dist/cdn/all.js' });
  const loaded = new Promise((resolve, reject) => Object.assign(script, { onload: resolve, onerror: reject }));
  frame.contentDocument.head.append(script);
  await loaded;
  return frame;
}

async function show(markup) {
  const place = page.contentDocument.createElement('div');
  place.innerHTML = markup;
  page.contentDocument.body.replaceChildren(place);
  await Promise.all([...place.querySelectorAll('*')].map((element) => element.updateComplete));
  return place.querySelector('[id], *:not(div)');
}

/** Attributes in order, without those that say who listens; what is ticked or typed is told by properties. */
function normalized(root) {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: root.innerHTML });
  const fields = root.querySelectorAll('input');
  content.querySelectorAll('input').forEach((field, index) => {
    field.toggleAttribute('checked', fields[index].checked);
    field.setAttribute('value', fields[index].value);
  });
  for (const element of content.querySelectorAll('*')) {
    const attributes = element.getAttributeNames().map((name) => [name, element.getAttribute(name)]).sort();
    for (const [name] of attributes) element.removeAttribute(name);
    for (const [name, value] of attributes) if (!name.startsWith('data-on-')) element.setAttribute(name, value);
  }
  const place = document.createElement('div');
  place.append(content);
  return place.innerHTML;
}

/** What was rendered, without Lit's markers, white space between blocks, and the two ways to write an empty attribute. */
const rendered = (root) =>
  normalized(root)
    .replace(/<!--.*?-->/gs, '')
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/\s*(<\/?(?!span|a |a>|bdi|button|strong|small)[^>]*>)\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/> | </g, (edge) => edge.trim());

describe('dist/cdn/all.js', () => {
  before(async () => (page = await openPage()));
  after(() => page.remove());

  for (const each of storiesOfOptions)
    it(`shows the same as the package: ${each.name}`, async () => {
      const place = await showStory(each);
      const there = await show(place.innerHTML.replace(/<!--.*?-->/gs, ''));
      expect(rendered(there.shadowRoot)).to.equal(rendered(hostsIn(place)[0].shadowRoot));
    });

  it('follows attributes, flags and properties', async () => {
    const element = await show('<dry-needling-faq></dry-needling-faq>');
    const heading = () => element.shadowRoot.querySelector('.title').localName;
    const buttonForAll = () => element.shadowRoot.querySelector('.button');
    element.setAttribute('heading-level', '4');
    element.setAttribute('single', '');
    await element.updateComplete;
    expect([heading(), buttonForAll(), element.single]).to.deep.equal(['h4', null, true]);
    element.headingLevel = 5;
    element.removeAttribute('single');
    await element.updateComplete;
    expect([heading(), buttonForAll() === null]).to.deep.equal(['h5', false]);
  });

  it('follows lang, by attribute and by property', async () => {
    const element = await show('<dry-needling-side-effects></dry-needling-side-effects>');
    const card = () => element.shadowRoot.querySelector('.emergency h3').textContent;
    element.lang = 'en-GB';
    await element.updateComplete;
    expect(card()).to.include('999');
    element.setAttribute('lang', 'en-US');
    await element.updateComplete;
    expect(card()).to.include('911');
  });

  it('renders many changes once, and what changed while away when it is back', async () => {
    const element = await show('<dry-needling-faq></dry-needling-faq>');
    const first = element.shadowRoot.querySelector('h2');
    element.heading = 'One';
    element.heading = 'Two';
    const place = element.parentNode;
    element.remove();
    await element.updateComplete;
    place.append(element);
    await element.updateComplete;
    expect(element.shadowRoot.querySelector('h2') === first).to.equal(true);
    expect(first.textContent.trim()).to.equal('Two');
  });

  it('keeps what was set before the script came, and replaces the fallback', async () => {
    const late = await openPage((document) => {
      const element = document.createElement('dry-needling-faq');
      element.open = 'safe';
      element.headingLevel = 3;
      element.innerHTML = '<a href="/faq">Our questions</a>';
      document.body.append(element);
    });
    const element = late.contentDocument.querySelector('dry-needling-faq');
    await element.updateComplete;
    await element.updateComplete;
    expect(element.shadowRoot.querySelector('#question-safe').getAttribute('aria-expanded')).to.equal('true');
    expect(element.shadowRoot.querySelector('.title').localName).to.equal('h3');
    expect(element.innerText).not.to.include('Our questions');
    late.remove();
  });

  it('follows the hash of the page after its first rendering, however late it comes', async () => {
    page.contentWindow.location.hash = '#faq-safe';
    const element = page.contentDocument.createElement('dry-needling-faq');
    Object.assign(element, { id: 'faq', open: 'hurt' });
    await element.updateComplete;
    page.contentDocument.body.replaceChildren(element);
    for (let rounds = 0; rounds < 3; rounds++) await element.updateComplete;
    const opened = [...element.shadowRoot.querySelectorAll('[aria-expanded=true]')].map(({ id }) => id);
    expect(opened).to.deep.equal(['question-hurt', 'question-safe']);
    page.contentWindow.location.hash = '';
  });

  it('keeps what a person opened, and the focus, when something before them goes', async () => {
    const element = await show('<dry-needling-faq></dry-needling-faq>');
    const sources = element.shadowRoot.querySelector('details');
    const question = element.shadowRoot.querySelector('#question-safe');
    sources.open = true;
    question.focus();
    // Takes away the button for all answers.
    element.single = true;
    await element.updateComplete;
    expect(element.shadowRoot.querySelector('.button')).to.equal(null);
    expect(sources.isConnected && sources.open).to.equal(true);
    expect(element.shadowRoot.activeElement === question).to.equal(true);
  });

  it('answers once, whatever of a button was clicked', async () => {
    const element = await show('<dry-needling-faq></dry-needling-faq>');
    const told = [];
    element.addEventListener('dry-needling-toggle', ({ detail }) => told.push(detail));
    element.shadowRoot.querySelector('#question-hurt path').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(told).to.deep.equal([{ id: 'hurt', open: true }]);
  });

  it('goes on where a translator of the browser has changed its words', async () => {
    const element = await show('<dry-needling-faq></dry-needling-faq>');
    const title = element.shadowRoot.querySelector('h2');
    for (const translation of [['Häufige Fragen'], ['Häufige ', 'Fragen ']]) {
      title.replaceChildren(...translation.map((words) => Object.assign(document.createElement('font'), { textContent: words })));
      element.heading = `Your questions, not ${translation.length}`;
      await element.updateComplete;
      expect(element.shadowRoot.querySelector('h2').textContent).to.equal(element.heading);
    }
  });

  it('takes words of a page for words', async () => {
    const words = '<img src=x onerror=alert(1)> & "more" ${html}';
    const element = await show('<dry-needling-faq></dry-needling-faq>');
    element.heading = words;
    await element.updateComplete;
    expect(element.shadowRoot.querySelector('h2').textContent).to.equal(words);
    expect(element.shadowRoot.querySelector('img')).to.equal(null);
    // JSON that looks like a template is none.
    element.heading = JSON.parse('{ "strings": ["<img src=x onerror=alert(1)>"], "values": [] }');
    await element.updateComplete;
    expect(element.shadowRoot.querySelector('img')).to.equal(null);
  });

  it('empties a field and a choice that a person has changed', async () => {
    const element = await show('<dry-needling-conditions></dry-needling-conditions>');
    const { shadowRoot } = element;
    const search = shadowRoot.querySelector('[type=search]');
    const regions = [...shadowRoot.querySelectorAll('[type=radio]')];
    regions[2].click();
    await element.updateComplete;
    search.value = 'nothing of the kind';
    search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await element.updateComplete;
    shadowRoot.querySelector('search .button').click();
    await element.updateComplete;
    expect([search.value, regions.findIndex(({ checked }) => checked)]).to.deep.equal(['', 0]);
  });

  it('shares one style sheet among all elements of a kind', async () => {
    await show('<dry-needling-faq></dry-needling-faq><dry-needling-faq></dry-needling-faq>');
    const [one, two] = page.contentDocument.querySelectorAll('dry-needling-faq');
    expect(one.shadowRoot.adoptedStyleSheets[0] === two.shadowRoot.adoptedStyleSheets[0]).to.equal(true);
  });
});
