// The files for pages without a build carry a small base class in the place of LitElement. Both must show and do the
// same, so each story is compared, and then what a page can do with an element.
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

/** What was rendered, without Lit's markers, white space between blocks, and the two ways to write an empty attribute. */
const rendered = (root) =>
  root.innerHTML
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

  it('shares one style sheet among all elements of a kind', async () => {
    await show('<dry-needling-faq></dry-needling-faq><dry-needling-faq></dry-needling-faq>');
    const [one, two] = page.contentDocument.querySelectorAll('dry-needling-faq');
    expect(one.shadowRoot.adoptedStyleSheets[0] === two.shadowRoot.adoptedStyleSheets[0]).to.equal(true);
  });
});
