// LitElement as this library uses it. The files in dist/cdn have src/embed/slim-lit.ts in its place.
import { LitElement as Base, ReactiveElement, html, render, type CSSResult, type PropertyValues } from 'lit';

/** By document and style: a document takes no style sheet that was made in another one. */
const sheets = new WeakMap<Document, Map<unknown, CSSStyleSheet>>();

export abstract class LitElement extends Base {
  /** What a server has rendered goes, or it would stand there twice; `hydrate.ts` keeps it. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    // Lit would give it sheets of the document that it was loaded in.
    if (this.ownerDocument !== document) return this.shadowRoot ?? this.attachShadow((this.constructor as typeof Base).shadowRootOptions);
    // Not Lit's own: what others add to it for their elements takes the root for one that is still filled.
    return ReactiveElement.prototype['createRenderRoot'].call(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // It is in a document that Lit was not loaded in, or has come back from one: moving takes the sheets away.
    if (this.shadowRoot?.adoptedStyleSheets?.length === 0) this.#dress(this.shadowRoot);
  }

  #dress(root: ShadowRoot): void {
    const { ownerDocument: page } = this;
    const view = page.defaultView;
    if (!view) return;
    let made = sheets.get(page);
    if (!made) sheets.set(page, (made = new Map()));
    root.adoptedStyleSheets = (this.constructor as typeof Base).elementStyles.map((style) => {
      let sheet = made.get(style);
      if (!sheet) {
        made.set(style, (sheet = new view.CSSStyleSheet()));
        sheet.replaceSync((style as CSSResult).cssText);
      }
      return sheet;
    });
  }

  /** Where it cannot render, its children are better than nothing. */
  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      if (!this.renderRoot.textContent) render(html`<slot></slot>`, this.renderRoot as HTMLElement, this.renderOptions);
      throw error;
    }
  }
}
