// Scripts, parts and packs that come late, twice, never, cut off, changed or as something else. Each test says what a
// visitor still sees: the words that the page itself holds, or the elements; the warning among them, never lost, never twice.
import { expect } from '@open-wc/testing';
import { CLASSIC, MODULE, add, closePages, fresh, open, pause, until, wait } from '../embed/page.js';
import { engine } from '../runner/commands.js';
import { addScript, come, fault, thrown } from './faulty-page.js';
import { PLACEHOLDER, TAG, expectElements, expectFallback, expectReadable, seenOn } from './seen.js';

afterEach(closePages);

/** WebKit tells nothing of some modules that do not come. */
const ended = (script) => Promise.race([wait(1500), new Promise((resolve) => ['load', 'error'].forEach((type) => script.addEventListener(type, resolve, { once: true })))]);

const SCRIPTS = {
  'embed.js, classic': { file: 'embed', form: PLACEHOLDER + TAG, forms: 2 },
  'embed.js, module': { file: 'embed', form: PLACEHOLDER + TAG, forms: 2, type: 'module' },
  "an element's own file": { file: 'dry-needling-faq', form: TAG, forms: 1, type: 'module' },
  'all.js': { file: 'all', form: TAG, forms: 1, type: 'module' },
};

const NEVER = ['missing', 'page', 'missing-page', 'error', 'half', 'empty', 'cut', 'refused', 'silent', 'silent-later', 'utf-16'];

for (const [name, { file, form, forms, type = '' }] of Object.entries(SCRIPTS))
  describe(`${name}:`, () => {
    it(`where it never comes whole (${NEVER.join(', ')}), a visitor reads the words of the page`, async () => {
      await Promise.all(
        NEVER.map(async (kind) => {
          const page = await open(form);
          const script = addScript(page, { type, src: `${fault(kind, file)}${file}.js` });
          if (!kind.startsWith('silent')) await ended(script);
          await pause();
          // A server that calls its right answer an error is not believed.
          expectFallback(page.page, forms, kind);
          expect(thrown(page.messages), kind).to.deep.equal([]);
        }),
      );
    });

    it('with a wrong digest in its tag, a visitor reads the words of the page', async () => {
      const page = await open(form);
      // From a folder of its own: Chromium keeps a module that it has refused, for other pages too.
      await ended(addScript(page, { type, src: `${fresh('elsewhere')}${file}.js`, integrity: `sha384-${'A'.repeat(64)}` }));
      await pause();
      expectFallback(page.page, forms);
    });

    it('where it comes late, or twice, or a second time from elsewhere, a visitor reads the elements, once', async () => {
      const page = await open(form);
      await pause();
      expectFallback(page.page, forms);
      for (const folder of ['/dist/cdn/', '/dist/cdn/', fresh('elsewhere'), fault('altered', file)]) addScript(page, { type, src: `${folder}${file}.js` });
      await come(page, forms);
      await pause();
      expectElements(page.page, forms);
      expect(page.messages).to.deep.equal([]);
    });

    it('below the name of another encoding, a visitor reads the same letters', async () => {
      const page = await open(`<meta charset="windows-1252">${form}`);
      await ended(addScript(page, { type, src: `${fault('mislabelled', file)}${file}.js` }));
      await come(page, forms);
      await pause();
      expectElements(page.page, forms);
      // The letters of a name in the list of sources, and an arrow.
      for (const element of page.page.querySelectorAll('dry-needling-faq')) for (const letters of ['Martín-Pintado-Zugasti', '↑']) expect(element.shadowRoot.textContent).to.include(letters);
    });
  });

describe("a clinic's pack", () => {
  const CLINIC = 'Riverside';
  // WebKit reads what is only called compressed.
  const KINDS = ['missing', 'page', 'missing-page', 'error', 'half', 'empty', 'cut', 'refused', 'silent', 'silent-later', 'latin-1', 'utf-16', 'huge', ...(engine === 'webkit' ? [] : ['not-gzip'])];

  async function openWith(address) {
    const page = await open('<div data-dry-needling="faq"></div>');
    addScript(page, { src: '/dist/cdn/embed.js' }, { clinic: address });
    await come(page);
    return page;
  }

  it("that is there shows the clinic's name: what is asked below can fail", async () => {
    const { page } = await openWith(`${fault('altered', 'pack')}clinic.json`);
    expectElements(page);
    expect(seenOn(page)).to.include(CLINIC);
  });

  it(`that is wrong (${KINDS.join(', ')}): a visitor reads our words, within seconds; who made the page reads one message`, async () => {
    await Promise.all(
      KINDS.map(async (kind) => {
        const { page, messages } = await openWith(`${fault(kind, 'pack')}clinic.json`);
        expectElements(page, 1, kind);
        expect(seenOn(page), kind).to.not.include(CLINIC).and.not.match(/undefined|\[object|NaN|a{50}/);
        expect(messages.filter((message) => message.startsWith("dry-needling: the clinic's pack has 1 problem")), kind).to.have.length(1);
      }),
    );
  });

  it('on another host that does not allow it: a visitor reads our words', async () => {
    const other = `http://${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}/test/embed/clinic.json`;
    const { page } = await openWith(other);
    expectElements(page);
    expect(seenOn(page)).to.not.include(CLINIC);
  });
});

describe('without a network', () => {
  it('that goes when the page is there: a visitor goes on reading and opening; a language that cannot come stays English', async () => {
    // The server of this folder refuses every part of a language, as the network would.
    const page = await open(TAG);
    addScript(page, { src: '/dist/cdn/embed.js' }, { base: fault('refused', 'ar') });
    await come(page);
    const element = page.page.querySelector('dry-needling-faq');
    const refuse = () => Promise.reject(new TypeError('Failed to fetch'));
    Object.assign(page.view, { fetch: refuse });
    page.page.documentElement.lang = 'ar';
    element.shadowRoot.querySelector('#question-hurt').click();
    await pause();
    expectElements(page.page);
    expect(seenOn(page.page)).to.include('You may feel a small prick.');
  });
});

describe('a page in private mode', () => {
  /** A page of an origin of its own: its storage, cookies and caches are refused. What it shows, it tells. */
  async function seenInSandbox(script) {
    const frame = Object.assign(document.createElement('iframe'), { title: 'A page', sandbox: 'allow-scripts' });
    const answer = new Promise((resolve) => addEventListener('message', ({ data, source }) => source === frame.contentWindow && resolve(data)));
    const tell = `
      <script>
        try { localStorage.setItem('a', 'b'); document.title = 'stored'; } catch { document.title = 'refused'; }
        const look = () => {
          const faq = document.querySelector('dry-needling-faq');
          const words = faq?.shadowRoot?.textContent;
          if (words?.trim()) parent.postMessage({ words, title: document.title }, '*'); else setTimeout(look, 50);
        };
        look();
      </script>`;
    frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title><body>${TAG}${script}${tell}</body></html>`;
    document.body.append(frame);
    const result = await answer;
    frame.remove();
    return result;
  }

  for (const [name, script] of Object.entries({
    'embed.js': `<script src="${location.origin}${fresh('elsewhere')}embed.js"></script>`,
    "an element's own file": `<script type="module" src="${location.origin}${fresh('elsewhere')}dry-needling-faq.js"></script>`,
  }))
    it(`where nothing can be stored, a visitor reads the element: ${name}`, async () => {
      const { words, title } = await seenInSandbox(script);
      expect(title).to.equal('refused');
      expect(words).to.match(/Call .{3,40} now if you are short of breath/s);
    });
});

describe('a clock that is wrong', () => {
  const clock = (now) => `<script>{
    const Real = Date;
    window.Date = class extends Real { constructor(...args) { super(...(args.length ? args : [${now}])); } static now() { return ${now}; } };
    performance.now = () => 0;
  }</script>`;
  const guideWith = async (head) => {
    const { page, messages } = await open('<dry-needling-guide></dry-needling-guide>', { head: `${head}<script src="/dist/cdn/embed.js"></script>` });
    const guide = page.querySelector('dry-needling-guide');
    await until('the last element is there', () => guide.shadowRoot?.querySelector('dry-needling-references')?.shadowRoot?.querySelector('[part=places]'));
    expect(messages).to.deep.equal([]);
    return seenOn(page);
  };

  it('(1970, 2099, none at all): a visitor reads the same guide, with the same days', async () => {
    const [right, ...wrong] = await Promise.all(['', clock(0), clock(4_102_444_800_000), clock('NaN')].map(guideWith));
    expect(right).to.include('2026');
    for (const each of wrong) expect(each === right, `${each.length} and ${right.length} letters`).to.equal(true);
  });
});

describe('two versions on one page', () => {
  const old = fresh('elsewhere');
  const OLD = [`<script type="module" src="${old}all.js"></script>`, `<script type="module" src="${old}dry-needling-faq.js"></script>`, `<script src="${old}embed.js" async></script>`];
  const NEW = [CLASSIC, MODULE, '<script type="module" src="/dist/cdn/dry-needling-faq.js"></script>', '<script type="module" src="/dist/cdn/all.js"></script>'];

  it('in every combination: a visitor reads each element once, those that come later too', async () => {
    const pairs = OLD.flatMap((old) => NEW.flatMap((other) => [old + other, other + old]));
    await Promise.all(
      pairs.map(async (scripts) => {
        const { page, messages } = await open(TAG + scripts);
        await come({ page });
        add(page, TAG);
        await come({ page }, 2);
        await pause();
        expectElements(page, 2, scripts);
        expect(messages, scripts).to.deep.equal([]);
      }),
    );
  });

  it('where a tag of ours is another script\'s: a visitor reads that element as it is, and the rest of the guide', async () => {
    const { page, messages } = await open(`<dry-needling-guide></dry-needling-guide><script type="module" src="/dist/cdn/all.js"></script>`, {
      head: `<script>customElements.define('dry-needling-faq', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p>Another faq</p>'; } });</script>`,
    });
    const guide = page.querySelector('dry-needling-guide');
    await until('the last element is there', () => guide.shadowRoot?.querySelector('dry-needling-references')?.shadowRoot?.querySelector('[part=places]'));
    guide.showOriginal(true);
    page.documentElement.lang = 'de';
    await pause();
    const seen = seenOn(page);
    for (const words of ['Another faq', 'chest pain', 'Side effects']) expect(seen).to.include(words);
    expect(messages).to.deep.equal([]);
  });
});

describe('an element that cannot render', () => {
  // Other scripts of the page have spoilt what it needs.
  for (const spoilt of ['Array.prototype.flatMap', 'String.prototype.split', 'Element.prototype.closest'])
    it(`as ${spoilt} is spoilt: a visitor reads the words of the page`, async () => {
      for (const src of ['/dist/cdn/dry-needling-faq.js', '/dist/elements/faq/dry-needling-faq.js']) {
        const page = await open('');
        await ended(addScript(page, { type: 'module', src }));
        page.view.eval(`${spoilt} = () => { throw new Error('spoilt'); }`);
        add(page.page, TAG);
        await pause();
        expectReadable(page.page, 1, src);
      }
    });
});
