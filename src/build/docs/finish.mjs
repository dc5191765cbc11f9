// What every page gets after its template: ids and a list of contents from its headings, tables that scroll by themselves
// on a phone, and relative links.
import { load } from 'cheerio';
import { pageOfFile, relativeAddress } from './links.mjs';

const slugOf = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'section';

function nameHeadings($) {
  const taken = new Set($('[id]').map((_, node) => $(node).attr('id')).get());
  for (const node of $('main :is(h2, h3, h4):not([id])').get()) {
    const slug = slugOf($(node).text());
    let id = slug;
    for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
    taken.add(id);
    $(node).attr('id', id);
  }
}

/** Shown beside the page or above it; not where there is hardly anything to list. */
function listContents($) {
  const place = $('[data-toc]');
  const headings = $('main h2').get();
  if (headings.length < 3) return place.remove();
  const list = $('<ul></ul>');
  for (const node of headings) list.append($('<li></li>').append($('<a></a>').attr('href', `#${$(node).attr('id')}`).text($(node).text())));
  place.removeAttr('data-toc').append(list);
  return place;
}

/** A wide table scrolls in a box of its own, which the keyboard reaches. Its name: its caption, else the heading above it. */
function boxTables($) {
  let heading = '';
  const names = new Map();
  for (const node of $('main :is(h1, h2, h3, h4, table)').get()) {
    if (node.name !== 'table') {
      heading = $(node).text().trim();
      continue;
    }
    const name = $(node).children('caption').text().trim() || heading;
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    const label = `${name}${count > 1 ? ` (${count})` : ''}`;
    $(node).wrap($('<div class="table" role="region" tabindex="0"></div>').attr('aria-label', `Table: ${label}`));
  }
}

function relateLinks($, url) {
  for (const attribute of ['href', 'src', 'action']) {
    for (const node of $(`[${attribute}]`).get()) {
      const address = $(node).attr(attribute);
      const page = node.name === 'a' ? pageOfFile(address) : address;
      $(node).attr(attribute, relativeAddress(page, url));
    }
  }
}

export function finish(html, url) {
  const $ = load(html);
  // The layout writes the title; a guide that brings its own would have two.
  $('main .prose > h1').remove();
  nameHeadings($);
  listContents($);
  boxTables($);
  relateLinks($, url);
  return $.html();
}
