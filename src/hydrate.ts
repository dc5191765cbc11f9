// `import 'dry-needling-elements/hydrate.js'`, before the elements: they keep what a server has rendered in their shadow
// roots (`renderToShadowHtml`), and only start to work. Without this, they render it anew.
import { hydrate } from '@lit-labs/ssr-client';
import { ReactiveElement } from 'lit';
import { ContentElement } from './base/content-element.js';
import { markIn, markOf } from './base/rendered-mark.js';
import { keyOf, type Bibliography } from './base/sources.js';
import { warnOnce } from './base/warn.js';

/** Elements that a server has rendered, until their first update. */
const waiting = new WeakSet<ContentElement>();

const renderAnew = ContentElement.prototype['createRenderRoot'];

ContentElement.prototype['createRenderRoot'] = function (this: ContentElement) {
  if (!markIn(this.shadowRoot)) return renderAnew.call(this);
  waiting.add(this);
  return ReactiveElement.prototype['createRenderRoot'].call(this);
};

/** Where a server has left the sources of an element to the list of the page: the numbers that it wrote. */
function listOf(root: ShadowRoot): Bibliography | undefined {
  const citations = [...root.querySelectorAll<HTMLElement>('[data-source]')];
  if (!citations.length || root.querySelector('[part=sources]')) return undefined;
  const numbers = new Map(citations.map(({ dataset, textContent }) => [dataset['source'], Number(textContent)]));
  // Until the list itself is there.
  return { numberOf: (source) => numbers.get(keyOf(source))!, showSource: () => {} };
}

/** Lit hydrates whatever it is given: other words would be taken for those that stand there, another template breaks off. */
function keep(element: ContentElement, root: ShadowRoot): boolean {
  const { bibliography } = element;
  const rendered = listOf(root);
  let kept = false;
  try {
    element.listSourcesIn(rendered);
    const template = element.render();
    if (markOf(template) === markIn(root)) {
      hydrate(template, root, element.renderOptions);
      kept = true;
    }
  } catch {
    // Something else has changed what the server sent.
  }
  element.listSourcesIn(bibliography ?? (kept ? rendered : undefined));
  return kept;
}

ContentElement.prototype['willUpdate'] = function (this: ContentElement) {
  if (!waiting.delete(this)) return;
  const root = this.shadowRoot!;
  if (keep(this, root)) {
    // The element has the same as a style sheet that it shares.
    root.querySelector('style')?.remove();
  } else {
    root.replaceChildren();
    warnOnce(this, 'is rendered anew, as a server rendered it otherwise: with other attributes, words (language, clinic) or another version');
  }
};
