// The pages that `npm start` opens: those of a clinic that uses the widgets as a clinic would.
import { expect, waitUntil } from '@open-wc/testing';
import { excessOf } from '../excess.js';
import { all, ready, textOf } from '../helpers.js';

const TAGS = ['comparison', 'side-effects', 'conditions', 'faq'].map((name) => `dry-needling-${name}`);

/** A demo page in a frame, with every message of its console kept in `messages`. */
async function openDemo(file, tags) {
  const source = await (await fetch(`/src/embed/demo/${file}`)).text();
  const listen = `<script>
    window.messages = [];
    for (const level of ['log', 'info', 'warn', 'error']) console[level] = (...args) => messages.push(level + ': ' + args.join(' '));
    addEventListener('error', (event) => messages.push('uncaught: ' + event.message));
  </scr${'ipt>'}`;
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 1280px; block-size: 800px';
  frame.srcdoc = source.replace('<head>', `<head>${listen}`);
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentDocument;
  await Promise.all(tags.map((tag) => frame.contentWindow.customElements.whenDefined(tag)));
  await ready(page);
  return { frame, page, messages: frame.contentWindow.messages };
}

/** Faults that axe finds on the page of a frame. */
async function faults({ page, frame }) {
  const axe = page.createElement('script');
  axe.src = '/node_modules/axe-core/axe.min.js';
  const loaded = new Promise((resolve) => axe.addEventListener('load', resolve, { once: true }));
  page.head.append(axe);
  await loaded;
  const { violations } = await frame.contentWindow.axe.run();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
}

describe('the demo page', () => {
  let demo;
  beforeEach(async () => (demo = await openDemo('index.html', TAGS)));
  afterEach(() => demo.frame.remove());

  it('shows the four widgets and no message on the console', () => {
    for (const tag of TAGS) expect(textOf(demo.page.querySelector(tag).shadowRoot).length, tag).to.be.greaterThan(500);
    expect(demo.messages).to.deep.equal([]);
  });

  it('lends the widgets its font, colours and accent', () => {
    const view = demo.frame.contentWindow;
    const style = (node) => view.getComputedStyle(node);
    const comparison = demo.page.querySelector('dry-needling-comparison');
    const cell = all(comparison, 'td p')[0];
    expect(style(cell).fontFamily).to.equal(style(demo.page.body).fontFamily);
    expect(style(cell).color).to.equal(style(demo.page.body).color);
    expect(style(all(comparison, '.title')[0]).fontFamily).to.include('Georgia');
    expect(style(all(comparison, '.cite')[0]).color).to.equal('rgb(11, 107, 98)');
  });

  it('shows the widgets in another language, and with words of the clinic', async () => {
    const choose = (name, value) => {
      const select = demo.page.querySelector(`[name=${name}]`);
      select.value = value;
      select.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const faq = demo.page.querySelector('dry-needling-faq');
    choose('lang', 'ar');
    await waitUntil(() => all(faq, '[part=base]')[0].lang === 'ar', 'Arabic', { timeout: 9000 });
    expect(demo.frame.contentWindow.getComputedStyle(all(faq, '[part=base]')[0]).direction).to.equal('rtl');
    choose('lang', 'es');
    choose('words', 'clinic');
    await waitUntil(() => textOf(faq.shadowRoot).includes('¿Dónde puedo estacionar?'), 'Spanish, with the clinic', { timeout: 9000 });
    expect(all(faq, '[part=action]').map((link) => link.getAttribute('href'))).to.deep.equal(['https://clinic.example/book', 'tel:+15550100123']);
    choose('words', 'none');
    await waitUntil(() => !textOf(faq.shadowRoot).includes('estacionar'), 'without the clinic', { timeout: 9000 });
    expect(demo.messages).to.deep.equal([]);
  });

  it('changes direction, colours and width', () => {
    const root = demo.page.documentElement;
    const choose = (name, value) => {
      const select = demo.page.querySelector(`[name=${name}]`);
      select.value = value;
      select.dispatchEvent(new Event('input', { bubbles: true }));
    };
    choose('dir', 'rtl');
    choose('scheme', 'dark');
    choose('width', 'phone');
    const comparison = demo.page.querySelector('dry-needling-comparison');
    const view = demo.frame.contentWindow;
    expect(view.getComputedStyle(comparison).direction).to.equal('rtl');
    expect(view.getComputedStyle(all(comparison, 'td p')[0]).color).to.equal('rgb(230, 238, 234)');
    expect(comparison.getBoundingClientRect().width).to.be.at.most(320);
    expect(excessOf(root)).to.equal(0);
  });

  it('takes choices from its address, and leaves what it does not know', async () => {
    const frame = Object.assign(document.createElement('iframe'), { src: '/src/embed/demo/index.html?scheme=dark&dir=sideways&width=phone&words=clinic&nobody=x' });
    demo.frame.replaceWith(frame);
    demo.frame = frame;
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const page = frame.contentDocument;
    await waitUntil(() => page.documentElement.dataset.scheme === 'dark', 'dark', { timeout: 9000 });
    const chosen = Object.fromEntries([...page.querySelectorAll('.controls select')].map(({ name, value }) => [name, value]));
    expect(chosen).to.deep.equal({ lang: 'en-US', words: 'clinic', dir: 'ltr', scheme: 'dark', width: 'phone' });
    const faq = page.querySelector('dry-needling-faq');
    await waitUntil(() => faq.shadowRoot?.querySelector('[href="https://clinic.example/book"]'), 'the clinic', { timeout: 9000 });
  });

  it('is accessible', async () => {
    expect(await faults(demo)).to.deep.equal([]);
  });
});

describe('the demo page of the guide', () => {
  let demo;
  beforeEach(async () => (demo = await openDemo('guide.html', ['dry-needling-guide'])));
  afterEach(() => demo.frame.remove());

  it('shows the guide with its structured data, is accessible, and says nothing on the console', async () => {
    const guide = demo.page.querySelector('dry-needling-guide');
    expect(textOf(guide.shadowRoot)).to.include('Dry needling: what it does, and what it does not');
    expect(demo.page.querySelectorAll('h1').length + all(guide, 'h1').length, 'one h1').to.equal(1);
    expect(await faults(demo)).to.deep.equal([]);
    expect(demo.page.querySelector('script[type="application/ld+json"]').text).to.include('MedicalWebPage');
    expect(demo.messages).to.deep.equal([]);
  });
});
