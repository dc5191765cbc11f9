// Elements that a server has rendered: readable before any script, and kept by hydrate.js. Where the browser would render
// something else, it does so: never dead, never twice.
import { expect } from '@open-wc/testing';
import { ready, textOf } from '../helpers.js';
import { HYDRATED, expectKept, open, registering, run, shapeOf } from './server-page.js';

const faqIn = ({ document: page }) => page.querySelector('dry-needling-faq');
const headings = (page) => [...faqIn(page).shadowRoot.querySelectorAll('h2')].map(textOf);

/** It is there once, and does what a person asks for. */
async function expectAlive(page, heading = 'Common questions about dry needling') {
  expect(headings(page)).to.deep.equal([heading]);
  const faq = faqIn(page);
  const events = [];
  faq.addEventListener('dry-needling-toggle', ({ detail }) => events.push(detail.id));
  const question = faq.shadowRoot.querySelector('[part=question]:not([aria-expanded=true])');
  question.click();
  await faq.updateComplete;
  expect(question.getAttribute('aria-expanded')).to.equal('true');
  expect(events).to.deep.equal([question.id.replace('question-', '')]);
}

const PACK = '/test/server/clinic.json';
const FAQ = '<main><dry-needling-faq></dry-needling-faq></main>';

let page;
afterEach(() => page?.frame.remove());

describe('rendered by a server and hydrated', () => {
  for (const lang of ['es', 'ar', 'es-MX', 'en-GB', 'fr'])
    it(`keeps what it was in, where the page knows the language: ${lang}`, async () => {
      page = await open('<dry-needling-guide id="guide"></dry-needling-guide>', { lang });
      await expectKept(page, ...['es', 'ar', 'en-GB'].map((each) => `/dist/content/generated/locales/${each}.js`), HYDRATED);
    });

  it('in a language of its own, in a page of another', async () => {
    page = await open('<dry-needling-faq lang="ar"></dry-needling-faq><div lang="es"><dry-needling-faq></dry-needling-faq></div>');
    await expectKept(page, '/dist/content/generated/locales/es.js', '/dist/content/generated/locales/ar.js', HYDRATED);
  });

  it('with the words of a clinic on both sides', async () => {
    page = await open(FAQ, { clinic: PACK });
    expect(headings(page)[0]).to.include('Riverside');
    await expectKept(page, await registering(PACK), HYDRATED);
  });

  it('does what a person asks for, and follows the page', async () => {
    page = await open(FAQ);
    await run(page, '/dist/content/generated/locales/es.js', HYDRATED);
    await expectAlive(page);
    page.root.lang = 'es';
    await new Promise((resolve) => setTimeout(resolve));
    await ready(page.document);
    expect(headings(page)).to.deep.equal(['Preguntas frecuentes sobre la punción seca']);
  });

  it('keeps open what a reader has opened before the script came', async () => {
    page = await open('<dry-needling-figure></dry-needling-figure>');
    const details = page.document.querySelector('dry-needling-figure').shadowRoot.querySelector('details');
    details.open = true;
    await run(page, HYDRATED);
    expect(details.open && details.isConnected).to.equal(true);
    expect(page.problems).to.deep.equal([]);
  });

  it('has its look under a policy that forbids styles in the page, from then on', async () => {
    page = await open(FAQ, { policy: "default-src 'self'; style-src 'self'; require-trusted-types-for 'script'" });
    await run(page, HYDRATED);
    const { shadowRoot } = faqIn(page);
    expect(page.problems).to.deep.equal([]);
    expect(page.view.getComputedStyle(shadowRoot.querySelector('[part=question]')).display).to.equal('flex');
    expect(shadowRoot.querySelectorAll('style')).to.have.length(0);
    await expectAlive(page);
  });

  it('numbers lead to the list of the page', async () => {
    page = await open('<dry-needling-faq open="hurt"></dry-needling-faq><dry-needling-references></dry-needling-references>');
    expect(faqIn(page).shadowRoot.querySelector('[part=sources]')).to.equal(null);
    await expectKept(page, HYDRATED);
    const cite = faqIn(page).shadowRoot.querySelector('.cite');
    cite.click();
    const { shadowRoot } = page.document.querySelector('dry-needling-references');
    await ready(page.document);
    expect(shadowRoot.activeElement?.id).to.equal(`source-${textOf(cite)}`);
  });
});

describe('rendered otherwise by a server', () => {
  const CLINIC = "import { registerClinic } from '/dist/clinic.js'; registerClinic({ changes: [{ op: 'replace', path: 'faq.heading', text: { en: 'Ours' } }] });";
  const cases = {
    'in a language that the page does not know': { options: { lang: 'es' }, heading: 'Common questions about dry needling' },
    'in another language than that of the page': { change: ({ root }) => (root.lang = 'en-GB'), heading: 'Common questions about dry needling' },
    'with the words of a clinic that the page does not know': { options: { clinic: PACK } },
    'without the words of a clinic that the page knows': { scripts: [CLINIC], heading: 'Ours †' },
    'with other attributes': { change: (page) => faqIn(page).setAttribute('heading', 'Our questions'), heading: 'Our questions' },
    'with other properties': { change: (page) => Object.assign(faqIn(page), { open: 'safe' }) },
    'in another version': { change: (page) => (faqIn(page).shadowRoot.lastChild.data = 'dry-needling 0') },
    'and then changed by a program that translates pages': {
      change: (page) => faqIn(page).shadowRoot.querySelectorAll('h2, p').forEach((node) => node.replaceChildren(Object.assign(page.document.createElement('font'), { textContent: node.textContent }))),
    },
    'and then made smaller by a program that takes nodes out': { change: (page) => faqIn(page).shadowRoot.querySelector('.items').remove() },
  };
  for (const [name, { options, change, scripts = [], heading }] of Object.entries(cases))
    it(`is rendered anew, once, and says why: ${name}`, async () => {
      page = await open(FAQ, options);
      change?.(page);
      await run(page, ...scripts, HYDRATED);
      expect(page.problems).to.have.length(1);
      expect(page.problems[0]).to.match(/^<dry-needling-faq> is rendered anew, as a server rendered it otherwise/);
      expect(faqIn(page).shadowRoot.querySelectorAll('style, font')).to.have.length(0);
      await expectAlive(page, heading && headings(page)[0].startsWith('Ours') ? headings(page)[0] : heading);
    });

  it('also where it holds others: none stands there twice', async () => {
    page = await open('<dry-needling-guide></dry-needling-guide>');
    page.root.lang = 'en-GB';
    await run(page, HYDRATED);
    const alone = await open('', { lang: 'en-GB' });
    alone.body.innerHTML = '<dry-needling-guide></dry-needling-guide>';
    await run(alone, HYDRATED);
    expect(shapeOf(page.body)).to.deep.equal(shapeOf(alone.body));
    alone.frame.remove();
  });

  const others = {
    'the elements of the package without hydrate.js': '/dist/all.js',
    'the elements for pages without a build, all': '/dist/cdn/all.js',
    'the elements for pages without a build, one': '/dist/cdn/dry-needling-faq.js',
    'the loader': '/dist/cdn/embed.js',
    'elements that came before hydrate.js': '/test/server/hydrated-late-page.js',
    "Lit's own support": '/test/server/lit-support-page.js',
  };
  for (const [name, script] of Object.entries(others))
    it(`is rendered anew, once, without a word: ${name}`, async () => {
      page = await open(FAQ);
      await run(page, script);
      await page.view.customElements.whenDefined('dry-needling-faq');
      await ready(page.document);
      expect(page.problems).to.deep.equal([]);
      expect(faqIn(page).shadowRoot.querySelectorAll('style')).to.have.length(0);
      await expectAlive(page);
    });

  it("is kept beside Lit's own support", async () => {
    page = await open('<dry-needling-guide></dry-needling-guide>');
    await expectKept(page, '/test/server/both-supports-page.js');
  });

  it('without a mark, as where comments were taken out, it is rendered anew without a word', async () => {
    page = await open(FAQ);
    const { shadowRoot } = faqIn(page);
    const walker = page.document.createTreeWalker(shadowRoot, NodeFilter.SHOW_COMMENT);
    const comments = [];
    while (walker.nextNode()) comments.push(walker.currentNode);
    comments.forEach((comment) => comment.remove());
    await run(page, HYDRATED);
    expect(page.problems).to.deep.equal([]);
    await expectAlive(page);
  });
});
