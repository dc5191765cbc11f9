// What the files in dist/cdn use in the place of the module "lit": lit-html as it is, and of LitElement just the part
// that this library needs, at a quarter of its size. npm users get the real LitElement. The tests run on both.
import { html, nothing, render, svg, type TemplateResult } from 'lit/html.js';

export { html, nothing, svg };

interface PropertyDeclaration {
  attribute?: string | false;
  type?: unknown;
  state?: boolean;
}

/** Text of a style sheet; each class makes one sheet of its own, shared by all its elements. */
export const css = String.raw;

/** Custom element whose declared properties follow their attributes and whose changes are rendered together. */
export abstract class LitElement extends HTMLElement {
  static properties: Record<string, PropertyDeclaration> = {};
  static styles: readonly string[] = [];
  static #sheets = new WeakMap<object, CSSStyleSheet>();
  static #attributes = new WeakMap<object, Map<string, [string, unknown]>>();

  /** Read by the browser when the tag is registered: the moment to make the accessors. */
  static get observedAttributes(): string[] {
    const attributes = new Map<string, [string, unknown]>();
    for (const [name, { attribute, type }] of Object.entries(this.properties)) {
      if (attribute !== false) attributes.set(attribute ?? name.toLowerCase(), [name, type]);
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: LitElement) {
          return this.#values.get(name);
        },
        set(this: LitElement, value: unknown) {
          if (Object.is(this.#values.get(name), value)) return;
          this.#values.set(name, value);
          this.requestUpdate();
        },
      });
    }
    this.#attributes.set(this, attributes);
    return [...attributes.keys()];
  }

  readonly renderRoot: ShadowRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  updateComplete: Promise<unknown> = Promise.resolve();
  #values = new Map<string, unknown>();
  #pending = false;
  #active = false;

  constructor() {
    super();
    const own = this as Record<string, unknown>;
    // Properties that were set before the tag was registered would hide the accessors: the constructors set defaults
    // first, then these.
    for (const name of Object.keys((this.constructor as typeof LitElement).properties))
      if (Object.hasOwn(this, name)) {
        const value = own[name];
        delete own[name];
        queueMicrotask(() => (own[name] = value));
      }
  }

  connectedCallback(): void {
    const self = this.constructor as typeof LitElement;
    let sheet = LitElement.#sheets.get(self);
    if (!sheet) {
      LitElement.#sheets.set(self, (sheet = new CSSStyleSheet()));
      sheet.replaceSync(self.styles.join(''));
    }
    this.renderRoot.adoptedStyleSheets = [sheet];
    this.#active = true;
    this.requestUpdate();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(name: string, _: string | null, value: string | null): void {
    const [property, type] = LitElement.#attributes.get(this.constructor)?.get(name) ?? [];
    if (property) (this as Record<string, unknown>)[property] = type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;
  }

  requestUpdate(): void {
    if (this.#pending || !this.#active) return;
    this.#pending = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.#pending = false;
      render(this.render(), this.renderRoot);
    });
  }

  abstract render(): TemplateResult;
}
