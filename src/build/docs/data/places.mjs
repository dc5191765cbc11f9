// What each kind of website keeps of a snippet: from the code of the snippet builder.
import { readFileSync } from 'node:fs';
import { DIST } from '../../paths.mjs';

/** The forms in words. */
const FORMS = {
  tag: 'A script and a tag.',
  loader: 'A script for all elements and a placeholder, which is kept where unknown tags are not.',
  fields: 'What its form asks for: an address, a tag and its attributes.',
  frame: 'A frame with a page of its own.',
  address: 'A bare address (oEmbed).',
  link: 'A link, which becomes the element where the page around it loads embed.js.',
  shortcode: 'A shortcode of our plugin.',
  plain: 'Its words as plain HTML.',
};

/** Plain HTML is long: its beginning says what it is. */
const begun = (text) => (text.length > 900 ? `${text.slice(0, text.indexOf('</summary>') + 10).replace(/<div lang="en">\n/, '')}\n…` : text);

export async function places(known) {
  const { places: all } = await import(`${DIST}/embed/builder/places.js`);
  const { fromQuery } = await import(`${DIST}/embed/builder/choices.js`);
  const { snippet } = await import(`${DIST}/embed/builder/snippet.js`);
  const words = readFileSync(`${DIST}/html/en/faq.html`, 'utf8');
  return all.map((place) => ({ ...place, what: FORMS[place.form], example: begun(snippet(fromQuery(`?widget=faq&place=${place.id}`, known), { known, words })) }));
}
