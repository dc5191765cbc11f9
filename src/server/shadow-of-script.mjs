// What the script of an element shows in its shadow root, letter for letter: the script runs, here in Node, where its
// document is a dozen lines that keep what it is told. A page that is painted with just that has nothing to change when
// the script runs in the browser.
import { createContext, runInContext } from 'node:vm';

const nothing = () => {};
class Observer {
  observe = nothing;
  disconnect = nothing;
}

/** A document for one element. It gives the text of what that shows last as `html`, and its style sheet as `css`. */
function documentOf(attributes, pack) {
  const kept = { html: '', css: '' };
  const all = new Map(attributes);
  /** Nodes that are not looked into. */
  const root = { append: nothing, addEventListener: nothing, isEqualNode: () => true, querySelector: () => null, querySelectorAll: () => [] };
  const document = {
    adoptedStyleSheets: [],
    addEventListener: nothing,
    dispatchEvent: nothing,
    querySelector: (selector) => (pack && selector.includes('data-dry-needling-clinic') ? { textContent: JSON.stringify(pack), dataset: {} } : null),
    querySelectorAll: () => [],
    createElement: () => ({
      content: {},
      set innerHTML(text) {
        kept.html = text;
      },
    }),
  };
  class HTMLElement {
    isConnected = true;
    ownerDocument = document;
    id = all.get('id') ?? '';
    attachShadow = () => root;
    getRootNode = () => document;
    dispatchEvent = nothing;
    addEventListener = nothing;
    hasAttribute = (name) => all.has(name);
    getAttribute = (name) => all.get(name) ?? null;
    closest = (selector) => (selector.startsWith('[lang]') ? this : null);
    querySelectorAll = () => [];
  }
  class CSSStyleSheet {
    replaceSync(text) {
      kept.css = text;
    }
  }
  const defined = new Map();
  const page = {
    HTMLElement,
    CSSStyleSheet,
    document,
    customElements: { define: (name, element) => defined.set(name, element), get: (name) => defined.get(name) },
    location: { hash: '', href: '' },
    addEventListener: nothing,
    MutationObserver: Observer,
    IntersectionObserver: Observer,
    ResizeObserver: Observer,
    CustomEvent: class {},
    console,
    AbortController,
    URL,
    URLSearchParams,
    queueMicrotask,
    setTimeout: nothing,
    clearTimeout: nothing,
  };
  document.defaultView = page;
  return { kept, defined, page };
}

/**
 * @param {string} name the tag.
 * @param {{ attributes: [string, string][], code: string[], pack?: object }} what its attributes, the scripts of its page in
 *   their order, and the clinic's pack that they read.
 * @returns {{ html: string, css: string }}
 */
export function shadowOfScript(name, { attributes, code, pack }) {
  const { kept, defined, page } = documentOf(attributes, pack);
  // What waits for a promise is done when a script has run.
  const context = createContext(page, { microtaskMode: 'afterEvaluate' });
  for (const each of code) runInContext(`{${each}\n}`, context);
  page.element = () => {
    const element = new (defined.get(name))();
    for (const [attribute, value] of attributes) if (defined.get(name).observedAttributes.includes(attribute)) element.attributeChangedCallback(attribute, null, value);
    element.connectedCallback();
  };
  runInContext('element()', context);
  if (!kept.html) throw new Error(`The script of ${name} shows nothing.`);
  return kept;
}
