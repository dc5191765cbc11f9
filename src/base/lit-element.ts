// LitElement as this library uses it. The files in dist/cdn have src/embed/slim-lit.ts in its place.
import { LitElement as Base, ReactiveElement } from 'lit';

export abstract class LitElement extends Base {
  /** What a server has rendered goes, or it would stand there twice; `hydrate.ts` keeps it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    // Not Lit's own: what others add to it for their elements takes the root for one that is still filled.
    return ReactiveElement.prototype['createRenderRoot'].call(this);
  }
}
