// What the files in dist/cdn use in the place of the module "lit" and of src/base/lit-element.ts: of both halves of Lit
// just the part that this library needs. npm users get the real ones. The tests run on both.
import { View, html, nothing, svg, type TemplateResult } from './slim-html.js';

export { html, nothing, svg };

interface PropertyDeclaration {
  attribute?: string;
  /** None: a string. */
  type?: typeof Boolean;
}

/** Text of a style sheet; each class makes one sheet of its own, shared by all its elements. */
export const css = String.raw;

/** Custom element whose declared properties follow their attributes and whose changes are rendered together. */
export abstract class LitElement extends HTMLElement {
  static properties: Record<string, PropertyDeclaration> = {};
  static styles: readonly string[] = [];
  /** These two are the own ones of each class, made when its tag is registered and when it is first on a page. */
  declare static attributes: Record<string, [property: string, type: unknown]>;
  declare static sheet: CSSStyleSheet;

  /** Read by the browser when the tag is registered: the moment to make the accessors. Others may read it later. */
  static get observedAttributes(): string[] {
    this.attributes = {};
    for (const [name, { attribute = name.toLowerCase(), type }] of Object.entries(this.properties)) {
      this.attributes[attribute] = [name, type];
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          if (Object.is(this.#values[name], value)) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
    }
    return Object.keys(this.attributes);
  }

  /** From the first time it is on a page. */
  renderRoot!: ShadowRoot;
  updateComplete: Promise<unknown> = Promise.resolve();
  #values: Record<string, unknown> = {};
  #pending = false;
  #view!: View;

  constructor() {
    super();
    const own = this as Record<string, unknown>;
    // Properties set before the tag was registered hide the accessors; they are set again after the defaults of the
    // constructors.
    for (const name of Object.keys((this.constructor as typeof LitElement).properties)) {
      if (Object.hasOwn(own, name)) {
        const value = own[name];
        delete own[name];
        queueMicrotask(() => (own[name] = value));
      }
    }
  }

  connectedCallback(): void {
    const self = this.constructor as typeof LitElement;
    const page = this.ownerDocument;
    // Another document takes no sheet that was made in this one: there, each element has its own.
    const look = page === document ? self : ({} as typeof self);
    // Before there is a shadow root: a browser that cannot make a sheet goes on showing the children.
    if (!Object.hasOwn(look, 'sheet')) (look.sheet = new page.defaultView!.CSSStyleSheet()).replaceSync(self.styles.join(''));
    if (!this.renderRoot) {
      this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      this.#view = new View(this.renderRoot);
    }
    // Again each time: moving to another document takes them away.
    this.renderRoot.adoptedStyleSheets = [look.sheet];
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    const [property, type] = (this.constructor as typeof LitElement).attributes[name]!;
    (this as Record<string, unknown>)[property] = type ? value !== null : value;
  }

  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.#pending = false;
      // What changes while it is not on the page is rendered when it gets there.
      if (!this.isConnected) return;
      try {
        this.#view.show(this.render());
      } catch (error) {
        // The children are better than nothing.
        if (!this.renderRoot.textContent) this.renderRoot.append(document.createElement('slot'));
        throw error;
      }
    });
  }

  abstract render(): TemplateResult;
}
