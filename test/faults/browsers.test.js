// Browsers that are too old, and browsers that polyfills have changed. What is supported is stated in README.md, and held
// to by test/package/old-browsers.test.mjs; here, a visitor of any other browser reads the words that the page holds: no
// element appears in half.
import { expect } from '@open-wc/testing';
import { CLASSIC, closePages, open, pause, until } from '../embed/page.js';
import { PLACEHOLDER, TAG, expectElements, expectReadable, seenOn } from './seen.js';

afterEach(closePages);

const OWN = '<script type="module" src="/dist/cdn/dry-needling-faq.js"></script>';
const NPM = '<script type="module" src="/dist/elements/faq/dry-needling-faq.js"></script>';

/** Gone before any script of the page runs. */
const LACKING = {
  'custom elements': 'delete window.customElements;',
  'shadow DOM': 'delete Element.prototype.attachShadow;',
  'style sheets that scripts make':
    "window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor'); }; delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;",
  'Object.hasOwn': 'delete Object.hasOwn;',
  'Array.prototype.at': 'delete Array.prototype.at;',
  'String.prototype.replaceAll': 'delete String.prototype.replaceAll;',
  'replaceChildren': 'for (const { prototype } of [Element, DocumentFragment, Document]) delete prototype.replaceChildren;',
  'Promise.allSettled': 'delete Promise.allSettled;',
  'Intl.ListFormat and DisplayNames': 'delete Intl.ListFormat; delete Intl.DisplayNames;',
  'observers of sizes and of what is in view': 'delete window.ResizeObserver; delete window.IntersectionObserver;',
};

describe('a visitor reads all words, the warning too, and each once', () => {
  for (const [what, code] of Object.entries(LACKING))
    it(`in a browser without ${what}, of an element's own file, of the package with Lit and of embed.js`, async () => {
      const head = `<script>${code}</script>`;
      await Promise.all(
        [OWN, NPM, CLASSIC].map(async (script) => {
          const { page } = await open((script === CLASSIC ? PLACEHOLDER : '') + TAG + script, { head });
          await pause();
          expectReadable(page, script === CLASSIC ? 2 : 1, script);
          const half = [...page.querySelectorAll('dry-needling-faq')].filter(({ shadowRoot }) => shadowRoot && !shadowRoot.querySelector('[part=question], slot'));
          expect(half.length, `${script}: elements in half`).to.equal(0);
        }),
      );
    });
});

describe('in a browser without explanations that open (popover)', () => {
  it('a visitor reads the explanations below the element', async () => {
    const { page } = await open(TAG + OWN, { head: '<script>delete HTMLElement.prototype.popover;</script>' });
    const element = await until('the element is there', () => page.querySelector('dry-needling-faq').shadowRoot && page.querySelector('dry-needling-faq'));
    await element.updateComplete;
    // The attribute means nothing there.
    for (const box of element.shadowRoot.querySelectorAll('[popover]')) box.removeAttribute('popover');
    expectElements(page);
    expect(seenOn(page)).to.include('How sure');
  });
});

describe('where a script has changed customElements, a visitor reads the elements', () => {
  const POLYFILLS = {
    'the polyfill of scoped registries': ['/node_modules/@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js', 'if (window.ShadowRoot) { delete ShadowRoot.prototype.createElement; delete ShadowRoot.prototype.importNode; }'],
    'the polyfill of custom elements, forced': ['/node_modules/@webcomponents/custom-elements/custom-elements.min.js', 'window.customElements.forcePolyfill = true;'],
    'the polyfill of customized built-in elements': ['/node_modules/@ungap/custom-elements/min.js', ''],
    'zone.js': ['/node_modules/zone.js/bundles/zone.umd.min.js', ''],
    'a wrapper around define, as of tools that watch pages': ['', 'const { define } = CustomElementRegistry.prototype; CustomElementRegistry.prototype.define = function (name, type, ...rest) { return define.call(this, name, class extends type {}, ...rest); };'],
  };
  for (const [name, [src, before]] of Object.entries(POLYFILLS))
    it(`by ${name}`, async () => {
      const head = `<script>${before}</script>${src && `<script src="${src}"></script>`}`;
      await Promise.all(Object.entries({ 'own file': TAG + OWN, 'with Lit': TAG + NPM, 'embed.js': TAG + CLASSIC }).map(async ([form, script]) => {
        const { page, messages } = await open(script, { head });
        await until(`${form}: the element is there`, () => page.querySelector('dry-needling-faq').shadowRoot?.querySelector('h2'));
        await pause();
        expectElements(page, 1, form);
        // Properties and attributes work.
        const element = page.querySelector('dry-needling-faq');
        element.setAttribute('heading-level', '4');
        element.heading = 'Ours';
        await until(`${form}: it follows`, () => element.shadowRoot.querySelector('h4')?.textContent.trim() === 'Ours');
        expect(messages.filter((message) => !/Lit is in dev mode/.test(message)), form).to.deep.equal([]);
      }));
    });
});
