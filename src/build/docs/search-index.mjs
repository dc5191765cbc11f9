// What can be found on the site: one entry for each part of a page below a heading, and for the words of each element.
import { load } from 'cheerio';
import MiniSearch from 'minisearch';
import { textsOf } from '../content/texts.mjs';
import { OPTIONS } from '../../docs/assets/search-options.js';

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** The text of a page, cut at its headings and at the claims of a table, each of which can be linked to. */
function* sectionsOf({ url, title }, html) {
  const $ = load(html);
  const main = $('main');
  main.find('[data-no-search], nav, button, form, iframe').remove();
  // Between two blocks there is a space.
  main.find('p, li, td, th, dt, dd, h1, h2, h3, h4, pre, br').after(' ');
  const starts = main.find('h1, h2, h3, tr[id]').get();
  for (const [mark, node] of starts.entries()) $(node).attr('data-mark', `${mark}`);
  const parts = main.html().split(/<(?:h[123]|tr)\b[^>]* data-mark="\d+"[^>]*>/).slice(1);
  for (const [index, part] of parts.entries()) {
    const { name, attribs } = starts[index];
    const text = name === 'tr' ? part : part.replace(/^.*?<\/h[123]>/s, '');
    yield {
      address: url.slice(1) + (name !== 'h1' && attribs.id ? `#${attribs.id}` : ''),
      title,
      heading: name === 'tr' ? attribs.id : name === 'h1' ? '' : oneLine($(starts[index]).text()),
      text: oneLine(load(text)('body').text()),
    };
  }
}

/** Lists of ids are found by who looks for an id, after all else. */
const weightOf = ({ url }) => (url.startsWith('/reference/ids') ? 0.2 : url.startsWith('/changelog') ? 0.5 : 1);

/** @param pages url, title, html @param english its words */
export function searchIndex(pages, { content, words }, elements) {
  const sections = pages.flatMap((page) => [...sectionsOf(page, page.html)].map((section) => ({ ...section, weight: weightOf(page) })));
  // A person who looks for "bruise" is led to the elements that speak of it.
  const shown = elements.map(({ name, title }) => ({
    address: `elements/${name}.html#example`,
    title: pages.find(({ url }) => url === `/elements/${name}.html`).title,
    heading: title,
    text: oneLine([...textsOf(content.words[name], name)].map(([path]) => words.textAt(path)).join(' ')),
    weight: 2,
  }));
  const index = new MiniSearch(OPTIONS);
  index.addAll([...sections, ...shown].map((section, id) => ({ id, ...section })));
  return JSON.stringify(index);
}
