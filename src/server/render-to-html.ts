// Plain HTML of an element, for pages, feeds and mails that run no script: the same words, without look or behaviour.
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { escapeHtml } from '../base/escape-html.js';
import { server } from '../base/page.js';
import type { ClinicPack } from '../content/clinic/clinic.js';
import { classOf, type ElementClass } from './elements.js';
import { toPlainHtml } from './plain-html.js';
import { withClinic } from './with-clinic.js';

const PREFIX = 'dry-needling-';

/** What can be said of an element. */
export interface RenderOptions {
  /** BCP 47 tag of its words; a region (`en-GB`) chooses the emergency number. Default: `en`. */
  lang?: string;
  /** The element's attributes, as in HTML: `{ open: 'hurt', 'heading-level': 3, 'icon-array': true }`. */
  attributes?: Readonly<Record<string, string | number | boolean>>;
  /** Prefix of the ids inside, which must differ from others on the page. Default: the name of the tag. */
  id?: string;
  /** A clinic's pack, for this rendering alone. */
  clinic?: ClinicPack;
}

function attributesOf(name: string, Element: ElementClass, asked: NonNullable<RenderOptions['attributes']>): [string, string][] {
  const known = Object.entries(Element.properties)
    .map(([property, { attribute }]) => attribute ?? property.toLowerCase())
    .filter((attribute) => attribute !== 'lang');
  return Object.entries(asked)
    .filter(([, value]) => value !== false)
    .map(([attribute, value]) => {
      if (!known.includes(attribute)) throw new Error(`renderToHtml("${name}"): attribute "${attribute}" does not exist. Possible: ${known.join(' ')}`);
      return [attribute, value === true ? '' : String(value)];
    });
}

/**
 * The words of an element as semantic HTML: one `<section data-dry-needling="…">` with headings, lists, tables and
 * `details`, which needs no class and no script, and reads well without a style sheet.
 *
 * @param name the tag without `dry-needling-`: "faq", "side-effects" …
 * @throws {Error} for a name or an attribute that does not exist, and a pack with problems; the message says what does, and names them.
 */
export function renderToHtml(name: string, { lang = 'en', attributes = {}, id = PREFIX + name, clinic }: RenderOptions = {}): string {
  const given = attributesOf(name, classOf(name), attributes);
  const tag = `<${PREFIX}${name} ${[['id', id], ...given].map(([attribute, value]) => `${attribute}="${escapeHtml(value!)}"`).join(' ')}></${PREFIX}${name}>`;
  const before = server.language;
  server.language = lang;
  try {
    // A template of this one tag; all that is in it has been checked or escaped.
    const rendered = withClinic(clinic, () => collectResultSync(render(html(Object.assign([tag], { raw: [tag] })))));
    return toPlainHtml(rendered, { name, lang, id, attributes: Object.fromEntries(given) });
  } finally {
    server.language = before;
  }
}
