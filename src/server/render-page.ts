// A whole page, or a part of one: every tag of the library in it gets its shadow root. The rest stays as it is.
import { Parser } from 'htmlparser2';
import type { Bibliography } from '../base/sources.js';
import type { ClinicPack } from '../content/clinic/clinic.js';
import { elementNames } from './elements.js';
import { fullList, shadowOf, shadowTemplate, type RenderedElement } from './render-element.js';
import { attributesKnown } from './render-options.js';
import { withClinic } from './with-clinic.js';

export interface PageOptions {
  /** BCP 47 tag of the language of a part of a page, where no `lang` in it says so. Default: `en`. */
  lang?: string;
  /** A clinic's pack, for this page alone. */
  clinic?: ClinicPack;
}

/** An element, the language around it, and the index in the HTML where its opening tag has ended. */
type Place = RenderedElement & { lang: string; end: number };

/** What an element reads of its tag; all else is the page's own. */
const readBy = (name: string, attributes: Record<string, string>): [string, string][] => {
  const known = ['id', 'lang', ...attributesKnown(name)];
  return Object.entries(attributes).filter(([attribute]) => known.includes(attribute));
};

const ALREADY = /\s*<template\s[^>]*shadowrootmode/iy;

function hasShadow(html: string, end: number): boolean {
  ALREADY.lastIndex = end;
  return ALREADY.test(html);
}

function placesIn(html: string, lang: string): Place[] {
  const places: Place[] = [];
  /** Language around what is read, and whether it lies in a template, which shows nothing. */
  const around = [{ lang, inert: false }];
  const parser = new Parser({
    onopentag(tag, attributes) {
      const outer = around.at(-1)!;
      const name = tag.replace(/^dry-needling-/, '');
      const end = parser.endIndex + 1;
      if (name !== tag && elementNames.includes(name) && !outer.inert && !hasShadow(html, end)) places.push({ name, attributes: readBy(name, attributes), lang: outer.lang, end });
      around.push({
        // A page that names no language has none.
        lang: attributes['lang'] ?? (tag === 'html' ? '' : outer.lang),
        inert: outer.inert || (tag === 'template' && !('shadowrootmode' in attributes)),
      });
    },
    onclosetag: () => void around.pop(),
  });
  parser.end(html);
  return places;
}

/** The page's list of sources. One of just what the page cites is known in the browser only: until then, each element lists its own. */
function listIn(places: readonly Place[]): Bibliography | undefined {
  const first = places.find(({ name }) => name === 'references');
  return first && !first.attributes.some(([attribute]) => attribute === 'cited-only') ? fullList() : undefined;
}

/**
 * HTML in which every tag of the library holds what it shows, as declarative shadow DOM; what stood between its tags stays.
 * For what a framework or a site builder has rendered, in the last step before it is sent or written: to them, and to
 * their scripts in the browser, the tags are as they were.
 *
 * Each element follows its own attributes and the `lang` around it. One that has a shadow root already is left alone.
 *
 * @param html a page, or a part of one.
 * @throws {Error} for a pack with problems.
 */
export function renderPage(html: string, { lang = 'en', clinic }: PageOptions = {}): string {
  const places = placesIn(html, lang);
  if (!places.length) return html;
  return withClinic(clinic, () => {
    const list = listIn(places);
    let rendered = '';
    let from = 0;
    for (const place of places) {
      rendered += html.slice(from, place.end) + shadowTemplate(shadowOf(place, { lang: place.lang, list }));
      from = place.end;
    }
    return rendered + html.slice(from);
  });
}
