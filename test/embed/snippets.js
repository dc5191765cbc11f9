// Every snippet that the builder makes, from its own code: a new place or form is tested by itself. For Node and browsers.
import { fromQuery } from '../../dist/embed/builder/choices.js';
import { places } from '../../dist/embed/builder/places.js';
import { USES, holdsWords, snippet } from '../../dist/embed/builder/snippet.js';

export { places };

/** What the builder knows, from the page that the build wrote. */
export const knownIn = (page) => JSON.parse(/<script type="application\/json" id="widgets">(.*?)<\/script>/s.exec(page)[1]);

/** Each form of each place: with all words inside as well, where it can hold them. */
export const variants = places.flatMap((place) =>
  [false, ...(USES[place.form].includes('inside') ? [true] : [])].map((inside) => ({ place, inside, name: `${place.id} (${place.form}${inside ? ', all words inside' : ''})` })));

/** What was chosen for one of these. @param query other choices */
export const choose = ({ place, inside }, known, query) => fromQuery(`?${new URLSearchParams({ place: place.id, ...(inside && { inside: '' }), ...query })}`, known);

/**
 * A snippet, as the builder writes it for these choices.
 * @param context.known what the builder knows @param context.words plain HTML of the widget @param query other choices
 * @returns `html` the snippet; `holdsWords`: whether the widget's words stand in it; `title`: what its link says
 */
export function make(variant, { known, words }, query) {
  const choices = choose(variant, known, query);
  return { html: snippet(choices, { known, words }), holdsWords: holdsWords(choices), title: choices.heading || choices.widget.titles.en };
}

/** The form that Wix asks for, filled in: it makes this of it. */
export function asWix(fields) {
  const [, server] = /^Server URL: (.*)$/m.exec(fields);
  const [, tag] = /^Tag name: (.*)$/m.exec(fields);
  const attributes = [...fields.matchAll(/^Attribute: ([\w-]+)(?: = (.*))?$/gm)].map(([, name, value = '']) => ` ${name}="${value}"`);
  return `<script type="module" src="${server}"></script><${tag}${attributes.join('')}></${tag}>`;
}
