// Pages for frames: dist/embed/<lang>/<element>.html, and the script of the page around them.
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { engine } from '../runner/commands.js';
import { all, one, textOf } from '../helpers.js';

await import('/dist/embed/frame-parent.js');

const { modules } = await (await fetch('/dist/custom-elements.json')).json();
const names = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName).map(({ tagName }) => tagName.replace('dry-needling-', ''));

const address = (name, query = '', lang = 'en') => `/dist/embed/${lang}/${name}.html${query}`;

async function show(attributes) {
  const place = await fixture(html`<div></div>`);
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  for (const [name, value] of Object.entries({ title: 'Dry needling', ...attributes })) frame.setAttribute(name, value);
  place.append(frame);
  await loaded;
  return frame;
}

/** In a frame of this site, so that the test can look inside. */
async function open(name, query = '', { lang = 'en', ...size } = {}) {
  const frame = await show({ src: address(name, query, lang), width: 700, ...size });
  const page = frame.contentDocument;
  const element = page.querySelector(`dry-needling-${name}`);
  // It waits until the page is painted.
  await frame.contentWindow.customElements.whenDefined(element.localName);
  await element.updateComplete;
  return { frame, page, element, view: frame.contentWindow };
}

/** A busy machine may take its time to start the process of a frame in a sandbox. */
const until = (holds, what) => waitUntil(holds, what, { timeout: 9000 });

const heightOf = (frame) => frame.getBoundingClientRect().height;
const contentOf = (frame) => frame.contentDocument.documentElement.getBoundingClientRect().height;

describe('an embed page', () => {
  it('shows the element, asks for nothing, breaks none of its own strict policy', async () => {
    const violations = [];
    const { page, element, view } = await open('side-effects');
    page.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
    expect(textOf(one(element, 'h2'))).to.equal('Side effects and risks of dry needling');
    expect(page.title).to.equal('Side effects and risks of dry needling');
    expect(view.getComputedStyle(one(element, '.cite')).color).to.equal('rgb(11, 107, 98)');
    const requests = view.performance.getEntriesByType('resource').filter(({ name }) => !name.includes('favicon') && !name.includes('__web'));
    expect(requests.map(({ name }) => name)).to.deep.equal([]);
    expect(violations).to.deep.equal([]);
  });

  it('is painted with just what its script shows: every element in every language', async () => {
    const other = [];
    for (const lang of ['en', 'es', 'ar'])
      for (const name of names.filter((each) => each !== 'guide')) {
        const source = new DOMParser().parseFromString(await (await fetch(address(name, '', lang))).text(), 'text/html');
        const { content } = source.querySelector('template[shadowrootmode]');
        content.querySelector('style').remove();
        const painted = document.createElement('div');
        painted.append(content);
        const { frame, element } = await open(name, '', { lang });
        if (element.shadowRoot.innerHTML !== painted.innerHTML) other.push(`${lang} ${name}`);
        frame.remove();
      }
    expect(other).to.deep.equal([]);
  });

  it('keeps what it is painted with when its script runs', async () => {
    const frame = await fixture(html`<iframe title="A page" width="700"></iframe>`);
    // Its policy lets nobody write into it.
    const source = (await (await fetch(address('faq'))).text()).replace(/<meta http-equiv[^>]*>/, '');
    const page = frame.contentDocument;
    page.open();
    page.write(source.slice(0, source.indexOf('<script>')));
    const question = page.querySelector('dry-needling-faq').shadowRoot.querySelector('#question-hurt');
    question.focus();
    page.write(source.slice(source.indexOf('<script>')));
    page.close();
    await frame.contentWindow.customElements.whenDefined('dry-needling-faq');
    await page.querySelector('dry-needling-faq').updateComplete;
    expect(question.isConnected).to.equal(true);
    expect(page.querySelector('dry-needling-faq').shadowRoot.activeElement === question, 'it keeps the focus').to.equal(true);
    expect(page.querySelector('dry-needling-faq').shadowRoot.querySelector('style'), 'one look is enough').to.equal(null);
    question.click();
    await until(() => question.getAttribute('aria-expanded') === 'true', 'its answer is open');
  });

  it('can be read without any script: nothing is closed, and nothing is there that does nothing', async () => {
    const frame = await show({ sandbox: 'allow-same-origin', src: address('faq'), width: 700 });
    const root = frame.contentDocument.querySelector('dry-needling-faq').shadowRoot;
    for (const answer of root.querySelectorAll('[part=answer]')) expect(heightOf(answer), answer.id).to.be.above(40);
    expect(heightOf(root.querySelector('.button'))).to.equal(0);
    const conditions = await show({ sandbox: 'allow-same-origin', src: address('conditions'), width: 700 });
    for (const field of conditions.contentDocument.querySelector('dry-needling-conditions').shadowRoot.querySelectorAll('input')) expect(heightOf(field)).to.equal(0);
  });

  it('shows its words where a browser knows no declarative shadow DOM', async () => {
    const source = await (await fetch(address('faq'))).text();
    // As such a browser reads it; its script is too new for it as well.
    const old = source.replace(/<template shadowrootmode="open">/, '<template>').replace(/<meta http-equiv[^>]*>/, '').replace('customElements.define(', 'void(');
    const frame = await show({ srcdoc: old, width: 700 });
    await until(() => frame.contentDocument.querySelector('dry-needling-faq > section'), 'the words');
    expect(textOf(frame.contentDocument.querySelector('dry-needling-faq > section'))).to.include('Does dry needling hurt?');
    expect(heightOf(frame.contentDocument.querySelector('summary'))).to.be.above(20);
  });

  it('holds its words without any script', async () => {
    const source = await (await fetch(address('faq'))).text();
    const page = new DOMParser().parseFromString(source, 'text/html');
    // Read without scripts: DOMParser runs none.
    const words = page.querySelector('dry-needling-faq > noscript > section');
    expect(textOf(words)).to.include('Does dry needling hurt?');
    expect(textOf(words)).to.include('Not yet reviewed by a clinician.');
    expect(page.querySelectorAll('link, script[src]:not([src^="/__web"]), img')).to.have.length(0);
  });

  // The others do not measure it.
  if (engine === 'chromium')
    for (const width of [320, 700])
      it(`moves nothing when its script takes over, ${width} px wide: every element in every language`, async function () {
        // One page after the other.
        this.timeout(120_000);
        const moved = {};
        for (const lang of ['en', 'es', 'ar'])
          for (const name of names) {
            const { frame, view } = await open(name, '', { width, height: 800, lang });
            const entries = await new Promise((resolve) => {
              new view.PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
              // Two frames: what happened in the last one is measured in the next.
              view.requestAnimationFrame(() => view.requestAnimationFrame(() => setTimeout(resolve, 50, [])));
            });
            const shift = entries.reduce((sum, { value }) => sum + value, 0);
            if (shift) moved[`${lang} ${name}`] = shift;
            frame.remove();
          }
        expect(moved).to.deep.equal({});
      });

  it('takes colour, scheme and options from its address, and nothing else', async () => {
    const { page, element, view } = await open('faq', '?accent=%23aa0000&scheme=dark&open=hurt');
    expect(view.getComputedStyle(one(element, '.cite')).color).to.equal('rgb(170, 0, 0)');
    expect(view.getComputedStyle(page.documentElement).colorScheme).to.equal('dark');
    expect(one(element, '#question-hurt').getAttribute('aria-expanded')).to.equal('true');
    const dark = await open('faq', '?scheme=dark');
    expect(dark.view.getComputedStyle(one(dark.element, '.cite')).color, 'links are easy to read in the dark').to.equal('rgb(127, 211, 196)');
    const bad = await open('faq', `?accent=${encodeURIComponent('red;background:url(//x)')}&scheme=loud&scheme=darker&scheme=delight&colour=red&mode=dark&class=x&style=color:red&onclick=alert(1)&accent=${encodeURIComponent('var(--x)')}&accent=${encodeURIComponent('url(//x)')}`);
    expect(bad.view.getComputedStyle(one(bad.element, '.cite')).color).to.equal('rgb(11, 107, 98)');
    expect(bad.page.documentElement.style.cssText).to.equal('');
    for (const name of ['colour', 'class', 'style', 'onclick']) expect(bad.element.hasAttribute(name)).to.equal(false);
    const functional = await open('faq', `?accent=${encodeURIComponent('rgb(1 2 3)')}`);
    expect(functional.view.getComputedStyle(one(functional.element, '.cite')).color).to.equal('rgb(1, 2, 3)');
  });

  it('keeps the language of its words, whatever its address says', async () => {
    const { element } = await open('faq', '?lang=es&heading-level=3');
    expect(element.getAttribute('lang')).to.not.equal('es');
    expect(textOf(one(element, 'h3')), 'the rest is used').to.equal('Common questions about dry needling');
  });

  it('opens a source in the window, not in the frame', async () => {
    const targets = async (name, find) => {
      const { element, view } = await open(name);
      const errors = [];
      view.addEventListener('error', ({ message }) => errors.push(message));
      view.addEventListener('click', (event) => event.preventDefault());
      const nodes = find(element);
      for (const node of nodes) node.click();
      expect(errors).to.deep.equal([]);
      return nodes.map(({ target }) => target);
    };
    const source = (protocol) => (element) => [all(element, 'a').find((link) => link.protocol === protocol && link.origin !== location.origin)];
    expect(await targets('side-effects', source('https:'))).to.deep.equal(['_top']);
    expect(await targets('references', source('http:'))).to.deep.equal(['_top']);
    expect(await targets('side-effects', (element) => [one(element, '.cite')])).to.deep.equal(['']);
    // No link.
    expect(await targets('faq', (element) => [one(element, '#question-hurt')])).to.deep.equal([undefined]);
  });

  it("leaves the clinic's telephone to the browser", async () => {
    const frame = await show({ src: '/with-clinic/en/faq.html', width: 700 });
    const element = frame.contentDocument.querySelector('dry-needling-faq');
    await element.updateComplete;
    const call = all(element, 'a').find(({ protocol }) => protocol === 'tel:');
    frame.contentWindow.addEventListener('click', (event) => event.preventDefault());
    call.click();
    expect(call.target).to.equal('');
  });
});

describe('the frame of an embed page', () => {
  it('grows to its content, in a sandbox too, and with it', async () => {
    const frame = await show({ sandbox: 'allow-scripts', src: address('faq'), width: 700 });
    await until(() => heightOf(frame) > 300);
    const before = heightOf(frame);
    frame.style.inlineSize = '320px';
    await until(() => heightOf(frame) > before, 'narrower and therefore higher');
    const { frame: inside, element } = await open('faq');
    await until(() => Math.abs(heightOf(inside) - contentOf(inside)) < 6);
    const closed = heightOf(inside);
    one(element, '#question-hurt').click();
    await until(() => heightOf(inside) > closed + 50, 'an opened answer');
    one(element, '#question-hurt').click();
    await until(() => heightOf(inside) < closed + 5, 'and closed again');
  });

  // Chromium 154 and newer; the others do not know it.
  if (engine === 'chromium')
    it('grows to its words without any script, in the strictest sandbox', async () => {
      const heights = [];
      for (const width of [700, 320]) {
        const frame = await show({ sandbox: '', src: address('faq'), width, style: 'frame-sizing: content-height' });
        await until(() => heightOf(frame) > 300);
        heights.push(heightOf(frame));
      }
      expect(heights[1], 'narrower and therefore higher').to.be.above(heights[0]);
    });

  it('tells a page that listens by itself its height, and nothing else', async () => {
    const heard = [];
    const listen = ({ data }) => heard.push(data);
    addEventListener('message', listen);
    try {
      const { frame } = await open('takeaways');
      await until(() => heard.some(({ height }) => height === Math.ceil(contentOf(frame))));
      for (const data of heard) expect(Object.keys(data)).to.deep.equal(['type', 'height']);
      for (const { type } of heard) expect(type).to.equal('dry-needling-height');
    } finally {
      removeEventListener('message', listen);
    }
  });

  it('answers nobody but the page around, and what is no question breaks nothing', async () => {
    const { view } = await open('takeaways');
    const other = await show({ srcdoc: '<p>Another</p>' });
    const heard = [];
    const errors = [];
    const listen = ({ source, data }) => source === view && data.secret && heard.push(data.secret);
    addEventListener('message', listen);
    view.addEventListener('error', ({ message }) => errors.push(message));
    try {
      // Who asks is whose code it is.
      const ask = other.contentWindow.eval("(view, data) => view.postMessage(data, '*')");
      ask(view, { message: 'ready', secret: 'another' });
      for (const data of [null, 'ready', 7]) view.postMessage(data, '*');
      view.postMessage({ message: 'ready', secret: 'around' }, '*');
      await until(() => heard.includes('around'));
      expect(heard).to.not.include('another');
      expect(errors).to.deep.equal([]);
    } finally {
      removeEventListener('message', listen);
    }
  });

  it("answers WordPress's ready message with its height, and no other", async () => {
    const frame = await show({ sandbox: 'allow-scripts', src: address('takeaways') });
    const heard = [];
    const listen = ({ source, data }) => source === frame.contentWindow && data.secret && heard.push(data);
    addEventListener('message', listen);
    try {
      for (const secret of ['<b>', 'a<b>c', '', 12345, ['abc']]) frame.contentWindow.postMessage({ message: 'ready', secret }, '*');
      frame.contentWindow.postMessage({ message: 'steady', secret: 'abc' }, '*');
      frame.contentWindow.postMessage('ready', '*');
      frame.contentWindow.postMessage(null, '*');
      frame.contentWindow.postMessage({ message: 'ready', secret: 'abc123XYZ0' }, '*');
      await until(() => heard.length);
      expect(heard[0].message).to.equal('height');
      expect(heard[0].secret).to.equal('abc123XYZ0');
      expect(heard[0].value).to.be.above(200);
      const told = new Set();
      addEventListener('message', ({ data }) => told.add(data.secret));
      for (const secret of ['n0<b>secret', 's3cr3t']) await show({ sandbox: 'allow-scripts', src: `${address('takeaways')}#?secret=${secret}` });
      await until(() => told.has('s3cr3t'));
      expect([...told].filter((secret) => secret?.startsWith('n0'))).to.deep.equal([]);
    } finally {
      removeEventListener('message', listen);
    }
  });

  it('takes no height from elsewhere, and none that is no height', async () => {
    const frame = await show({ srcdoc: '<p>Another</p>', height: 150 });
    const say = (data) => frame.contentWindow.eval(`parent.postMessage(${JSON.stringify(data)}, '*')`);
    for (const height of [-5, 0, 1e5, 1e9, '900', null]) say({ type: 'dry-needling-height', height });
    say('dry-needling-height');
    say({ type: 'another-height', height: 900 });
    postMessage({ type: 'dry-needling-height', height: 900 }, '*');
    await aTimeout(100);
    expect(heightOf(frame)).to.be.within(150, 156);
    say({ type: 'dry-needling-height', height: 300 });
    await until(() => heightOf(frame) > 299);
    expect(heightOf(frame)).to.be.within(300, 306);
  });
});
