// Embed pages that the command line makes with a clinic's pack, as a browser shows them.
import { expect, fixture, html } from '@open-wc/testing';
import { all, one, textOf } from '../helpers.js';

async function open(path) {
  const frame = document.createElement('iframe');
  frame.title = 'Dry needling';
  frame.width = 700;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = path;
  (await fixture(html`<div></div>`)).append(frame);
  await loaded;
  const page = frame.contentDocument;
  const element = page.querySelector('dry-needling-faq');
  await element.updateComplete;
  return { page, element, view: frame.contentWindow };
}

const EXPECTED = {
  en: { heading: 'Questions we hear at Riverside', first: 'Where can I park?', book: 'Book a visit at Riverside Physiotherapy', hidden: 'How many sessions' },
  es: { heading: 'Preguntas en Riverside', first: '¿Dónde se aparca?', book: 'Haga una cita en Riverside Physiotherapy', hidden: 'Cuántas sesiones' },
};

describe('an embed page with a clinic\'s pack', () => {
  for (const [lang, { heading, first, book, hidden }] of Object.entries(EXPECTED))
    it(`${lang}: its script shows the clinic's words, as its plain HTML does`, async () => {
      const { page, element, view } = await open(`/with-clinic/${lang}/faq.html`);
      expect(element.shadowRoot, 'the element has come').to.not.equal(null);
      expect(page.title).to.equal(heading);
      const plain = new DOMParser().parseFromString(page.querySelector('dry-needling-faq > noscript').textContent, 'text/html').querySelector('section');
      for (const [title, question] of [
        [one(element, 'h2'), one(element, '[part=question]')],
        [plain.querySelector('h2'), plain.querySelector('summary')],
      ]) {
        expect(textOf(title)).to.include(heading);
        expect(textOf(question)).to.include(first);
      }
      for (const root of [element.shadowRoot, plain]) {
        const link = [...root.querySelectorAll('a[href="https://clinic.example/book"]')];
        expect(link.map(textOf)).to.deep.equal([book]);
        expect(root.textContent).to.include('911');
        expect(root.textContent).to.not.include(hidden);
      }
      expect(all(element, '[part=question]')).to.have.length(plain.querySelectorAll('details:has(> summary > strong)').length);
      expect(view.hacked).to.equal(undefined);
    });

  it('breaks none of its strict policy, and asks for nothing', async () => {
    const { page, view } = await open('/with-clinic/en/faq.html');
    const policy = page.querySelector('meta[http-equiv]').content;
    expect(policy).to.match(/^default-src 'none'; /);
    expect(policy).to.not.match(/unsafe|https?:|\*/);
    const requests = view.performance.getEntriesByType('resource').filter(({ name }) => !name.includes('favicon') && !name.includes('__web'));
    expect(requests.map(({ name }) => name)).to.deep.equal([]);
  });

  it('shows the words of the library where no pack was given', async () => {
    const { element } = await open('/dist/embed/en/faq.html');
    expect(textOf(one(element, 'h2'))).to.equal('Common questions about dry needling');
    expect(element.shadowRoot.textContent).to.not.include('Riverside');
  });
});
