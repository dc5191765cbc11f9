// An element as it looks, for the first HTML of a page: its tag with declarative shadow DOM.
import { renderElement } from './render-element.js';
import { attributesOf, type RenderOptions } from './render-options.js';
import { withClinic } from './with-clinic.js';

export interface ShadowOptions extends Omit<RenderOptions, 'id'> {
  /**
   * BCP 47 tag of its words, written on the tag, so that they stay what they are wherever it stands. Without it, the tag
   * names no language and the words are English: for pages with `lang="en"`.
   */
  lang?: string;
  /** Id of the tag: links to its items begin with it. */
  id?: string;
  /**
   * HTML between the tags, as it is: for browsers and programs that know no declarative shadow DOM. A link, or what
   * `renderToHtml` gives.
   */
  children?: string;
}

/**
 * The tag of an element with everything that it shows, its look included, as declarative shadow DOM: browsers show it
 * before any script runs. `import 'dry-needling-elements/hydrate.js'` before the element lets it keep what is there.
 *
 * The HTML is for the parser of a page: `innerHTML` leaves shadow DOM out, and the element then renders by itself.
 *
 * @param name the tag without `dry-needling-`: "faq", "side-effects" …
 * @throws {Error} as `renderToHtml` does.
 */
export function renderToShadowHtml(name: string, { lang, attributes = {}, id, clinic, children = '' }: ShadowOptions = {}): string {
  const given = attributesOf('renderToShadowHtml', name, attributes);
  const own = Object.entries({ ...(id && { id }), ...(lang && { lang }) });
  return withClinic(clinic, () => renderElement({ name, attributes: [...own, ...given] }, { lang: 'en' }, children));
}
