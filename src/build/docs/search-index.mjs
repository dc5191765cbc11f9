// What can be found on the site: one entry for each part of a page below a heading, and for the words of each element.
import { load } from 'cheerio';
import MiniSearch from 'minisearch';
import { textsOf } from '../content/texts.mjs';
import { OPTIONS } from '../../docs/assets/search-options.js';

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/** The text of a page, cut at its headings. */
function* sectionsOf({ url, title }, html) {
  const $ = load(html);
  const main = $('main');
  main.find('[data-no-search], nav, button, form, iframe').remove();
  // Between two blocks there is a space.
  main.find('p, li, td, th, dt, dd, h1, h2, h3, h4, pre, br').after(' ');
  const headings = main.find('h1, h2, h3').get();
  const marks = headings.map((node, index) => {
    $(node).attr('data-mark', `${index}`);
    return { id: $(node).attr('id'), heading: node.name === 'h1' ? '' : oneLine($(node).text()) };
  });
  const parts = main.html().split(/<h[123][^>]* data-mark="\d+"[^>]*>/).slice(1);
  for (const [index, part] of parts.entries()) {
    const { id, heading } = marks[index];
    yield { address: url.slice(1) + (heading && id ? `#${id}` : ''), title, heading, text: oneLine(load(part.replace(/^.*?<\/h[123]>/s, ''))('body').text()) };
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
