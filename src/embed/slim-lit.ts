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
  /** One of each for every class, keyed by the class. */
  static readonly #sheets = new Map<unknown, CSSStyleSheet>();
  static readonly #attributes = new Map<unknown, Record<string, [string, unknown]>>();

  /** Read by the browser when the tag is registered: the moment to make the accessors. */
  static get observedAttributes(): string[] {
    const attributes: Record<string, [string, unknown]> = {};
    for (const [name, { attribute = name.toLowerCase(), type }] of Object.entries(this.properties)) {
      attributes[attribute] = [name, type];
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
    LitElement.#attributes.set(this, attributes);
    return Object.keys(attributes);
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
      if (!Object.hasOwn(own, name)) continue;
      const value = own[name];
      delete own[name];
      queueMicrotask(() => (own[name] = value));
    }
  }

  connectedCallback(): void {
    if (this.renderRoot) return;
    this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // What a server has rendered is rendered anew: this has no code to hydrate it.
    this.renderRoot.replaceChildren();
    const self = this.constructor as typeof LitElement;
    let sheet = LitElement.#sheets.get(self);
    if (!sheet) {
      LitElement.#sheets.set(self, (sheet = new CSSStyleSheet()));
      sheet.replaceSync(self.styles.join(''));
    }
    this.renderRoot.adoptedStyleSheets = [sheet];
    this.#view = new View(this.renderRoot);
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    const [property, type] = LitElement.#attributes.get(this.constructor)![name]!;
    (this as Record<string, unknown>)[property] = type ? value !== null : value;
  }

  requestUpdate(): void {
    if (this.#pending) return;
    this.#pending = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.#pending = false;
      // What changes while it is not on the page is rendered when it gets there.
      if (this.isConnected) this.#view.show(this.render());
    });
  }

  abstract render(): TemplateResult;
}
