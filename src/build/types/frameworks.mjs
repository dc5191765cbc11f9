// Where each framework keeps the types of its tags, and what any tag may have there. `Tag` puts the two together:
// what the framework allows on every tag, and what @wc-toolkit/jsx-types says of ours.
// The generators for Vue and Svelte (custom-element-vuejs-integration 1.4.0, custom-element-svelte-integration 1.2.0) are
// not used: what they write does not compile, or is for Svelte 4; both speak of CustomEvent<CustomEvent<…>>.

/** A tag's name in the event attributes of JSX and Svelte: `ondry-needling-toggle`. */
const EVENT = 'Name extends `on${infer Event extends `dry-needling-${string}`}`';

/**
 * @typedef {{ imports: string, tag: string, augments: string }} Framework
 * `imports`: from the framework; `tag`: TypeScript for `Tag<Element, Props>`; `augments`: what takes the interface `Tags`.
 */

/** @type {Record<string, Framework>} */
export const frameworks = {
  react: {
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    tag: 'type Tag<Element, Props> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Props;',
    augments: `declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
  interface CSSProperties extends CustomCssProperties {}
}`,
  },
  preact: {
    imports: "import type { HTMLAttributes } from 'preact';",
    tag: 'type Tag<Element extends EventTarget, Props> = HTMLAttributes<Element> & Props;',
    augments: `declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
  interface CSSProperties extends CustomCssProperties {}
}`,
  },
  solid: {
    // Solid says by a prefix what is set, `attr:`, `prop:` or `on:`: the generator has types for these.
    imports: "import type { JSX } from 'solid-js';",
    tag: `/** Without a prefix, Solid makes small letters of a name: \`headingLevel\` would be lost, \`heading-level\` sets it. */
type Kept<Props> = { [Name in keyof Props as Name extends Lowercase<Name & string> | \`\${string}:\${string}\` | keyof HTMLElement | 'classList' ? Name : never]: Props[Name] };

type Tag<Element, Props> = JSX.HTMLAttributes<Element> & Kept<Props>;`,
    propsOf: (name) => `${name}Props & ${name}SolidJsProps`,
    augments: `declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
    interface CSSProperties extends CustomCssProperties {}
  }
}`,
  },
  svelte: {
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    tag: `/** Svelte 4 and its directive \`on:\`. */
type Directives<Props> = { [Name in keyof Props as ${EVENT} ? \`on:\${Event}\` : never]: Props[Name] };

type Tag<Element extends EventTarget, Props> = HTMLAttributes<Element> & Props & Directives<Props>;`,
    augments: `declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}`,
  },
  vue: {
    // As in Vue's guide: vuejs.org/guide/extras/web-components#non-vue-web-components-and-typescript
    imports: "import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';",
    tag: `/** \`@dry-needling-toggle\` */
type Events<Props> = { [Name in keyof Props as ${EVENT} ? Event : never]-?: NonNullable<Props[Name]> extends (event: infer Sent) => void ? (event: Sent) => void : never };

type Tag<Element, Props> = new () => Element & { $props: PublicProps & HTMLAttributes & Props; $emit: EmitFn<Events<Props>> };`,
    augments: `declare module 'vue' {
  interface GlobalComponents extends Tags {}
}`,
  },
};
