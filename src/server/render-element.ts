// One element as a server renders it: its tag, and what it shows as declarative shadow DOM.
import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { attributesHtml } from '../base/attributes-html.js';
import type { ContentElement } from '../base/content-element.js';
import { markOf } from '../base/rendered-mark.js';
import type { Bibliography } from '../base/sources.js';
import { DryNeedlingReferences } from '../elements/references/references.js';

/** What stands around elements in one root: a page asks for a language and may list the sources of all. */
export interface Around {
  lang: string;
  list?: Bibliography | undefined;
  /** Each element lists its own sources, whoever holds it. */
  apart?: boolean;
}

const LIST = 'dry-needling-references';

/** A list of every source: who cites what need not be known for its numbers. */
export const fullList = (): Bibliography => new DryNeedlingReferences();

/** A property that says no is written as an attribute that says yes. No text holds this: its quotes are escaped. */
const withoutFalse = (html: string): string => html.replaceAll(' checked="false"', '').replaceAll(' checked="true"', ' checked');

/** Lit's renderer, with somebody for the elements to ask about the page. */
function rendererIn({ lang, list, apart = false }: Around): typeof LitElementRenderer {
  const page = { getAttribute: () => lang };
  return class extends LitElementRenderer {
    constructor(tag: string) {
      super(tag);
      const { element } = this;
      Object.assign(element, { closest: () => (element.hasAttribute('lang') ? element : page) });
      if (list && tag !== LIST) this.#ours.listSourcesIn(list);
    }

    get #ours(): ContentElement {
      return this.element as unknown as ContentElement;
    }

    override setAttribute(name: string, value: string): void {
      super.setAttribute(name, value);
      if (name === 'id') this.element.id = value;
    }

    #contentWith(info: RenderInfo, list?: Bibliography): string {
      const elementRenderers = [rendererIn({ lang: this.element.getAttribute('lang') ?? lang, list, apart })];
      return withoutFalse(collectResultSync(super.renderShadow({ ...info, elementRenderers })!));
    }

    override renderShadow(info: RenderInfo): string[] {
      let content = this.#contentWith(info);
      // Only now it is seen that the element holds a list, which is for the element too.
      if (!apart && content.includes(`<${LIST} `)) {
        const inside = fullList();
        this.#ours.listSourcesIn(inside);
        content = this.#contentWith(info, inside);
      }
      return [content, `<!--${markOf(this.#ours.render())}-->`];
    }
  };
}

export interface RenderedElement {
  /** Without "dry-needling-". */
  name: string;
  /** Of its tag. */
  attributes: readonly (readonly [name: string, value: string])[];
}

/** The content of its shadow root. */
export function shadowOf({ name, attributes }: RenderedElement, around: Around): string {
  const renderer = new (rendererIn(around))(`dry-needling-${name}`);
  for (const [attribute, value] of attributes) renderer.setAttribute(attribute, value);
  renderer.connectedCallback();
  const nothingAround = { customElementInstanceStack: [], customElementHostStack: [], eventTargetStack: [], slotStack: [] };
  return collectResultSync(renderer.renderShadow({ elementRenderers: [], deferHydration: false, ...nothingAround })!);
}

export const shadowTemplate = (content: string): string => `<template shadowrootmode="open">${content}</template>`;

/** The tag with its attributes, its shadow root and its children, which are HTML. */
export function renderElement(element: RenderedElement, around: Around, children = ''): string {
  const { name, attributes } = element;
  return `<dry-needling-${name}${attributesHtml(attributes)}>${shadowTemplate(shadowOf(element, around))}${children}</dry-needling-${name}>`;
}
