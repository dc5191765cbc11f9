// Plain HTML of an element, for pages, feeds and mails that run no script: the same words, without look or behaviour.
import { toPlainHtml } from './plain-html.js';
import { renderElement } from './render-element.js';
import { attributesOf, type RenderOptions } from './render-options.js';
import { withClinic } from './with-clinic.js';

/**
 * The words of an element as semantic HTML: one `<section data-dry-needling="…">` with headings, lists, tables and
 * `details`, which needs no class and no script, and reads well without a style sheet.
 *
 * @param name the tag without `dry-needling-`: "faq", "side-effects" …
 * @throws {Error} for a name or an attribute that does not exist, and a pack with problems; the message says what does, and names them.
 */
export function renderToHtml(name: string, { lang = 'en', attributes = {}, id = `dry-needling-${name}`, clinic }: RenderOptions = {}): string {
  const given = attributesOf('renderToHtml', name, attributes);
  const rendered = withClinic(clinic, () => renderElement({ name, attributes: [['id', id], ...given] }, { lang, apart: true }));
  return toPlainHtml(rendered, { name, lang, id, attributes: Object.fromEntries(given) });
}
