// Search in the pages of this site: the index is a file of the site, and what is written stays here.
import MiniSearch from './minisearch.js';
import { OPTIONS } from './search-options.js';
import './docs.js';

const MOST = 12;
const form = document.querySelector('form.search');
const field = form.elements.namedItem('q');
const status = document.querySelector('#status');
const results = document.querySelector('#results');
const contents = document.querySelector('#contents');

const make = (name, className, ...children) => {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
};

const LENGTH = 180;

/** A piece of the text around the first word that was found, with what was found marked. */
function excerpt(text, terms) {
  const words = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})[\\p{L}\\p{N}]*`, 'giu');
  const first = Math.max(0, text.search(pattern) - LENGTH / 3);
  const start = first ? text.indexOf(' ', first) + 1 : 0;
  const piece = text.slice(start, start + LENGTH);
  const node = make('p', '', start ? '… ' : '');
  let end = 0;
  for (const { 0: found, index } of piece.matchAll(pattern)) {
    node.append(piece.slice(end, index), make('mark', '', found));
    end = index + found.length;
  }
  node.append(piece.slice(end), start + LENGTH < text.length ? ' …' : '');
  return node;
}

function show(index, query) {
  const found = query ? index.search(query) : [];
  contents.hidden = Boolean(query);
  results.replaceChildren(
    ...found.slice(0, MOST).map(({ address, title, heading, text, terms }) => {
      const link = make('a', '', heading ? `${title}: ${heading}` : title);
      link.href = address;
      return make('li', '', link, excerpt(text, terms));
    }),
  );
  const shown = found.length > MOST ? `, the best ${MOST} are shown` : '';
  status.textContent = query ? (found.length ? `${found.length} ${found.length === 1 ? 'place' : 'places'} found${shown}.` : 'Nothing found. Try another word, or fewer.') : '';
}

form.hidden = false;
field.value = new URLSearchParams(location.search).get('q') ?? '';
field.focus();
const answer = await fetch(new URL('search-index.json', import.meta.url));
const index = MiniSearch.loadJSON(await answer.text(), OPTIONS);
const search = () => {
  const query = field.value.trim();
  show(index, query);
  // So that the way back from a result leads to the results.
  history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
};
field.addEventListener('input', search);
form.addEventListener('submit', (event) => event.preventDefault());
if (field.value) search();
