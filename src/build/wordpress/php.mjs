// Writes the list of the elements as PHP: translators' tools find the texts there, and WordPress need not parse JSON.
const DOMAIN = 'dry-needling-elements';

const quoted = (text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
const translated = (text) => `__( ${quoted(text)}, '${DOMAIN}' )`;

/** A number needs no translator. */
const optionLabel = (text) => (/^\d+$/.test(text) ? quoted(text) : translated(text));

function list(entries, depth) {
  if (!entries.length) return 'array()';
  const tabs = '\t'.repeat(depth);
  const width = Math.max(...entries.map(([key]) => quoted(key).length));
  return `array(\n${entries.map(([key, value]) => `${tabs}\t${quoted(key).padEnd(width)} => ${value},\n`).join('')}${tabs})`;
}

const attribute = ({ control, label, help, options }) =>
  list([
    ['control', quoted(control)],
    ['label', translated(label)],
    ...(help ? [['help', translated(help)]] : []),
    ...(options ? [['options', list(Object.entries(options).map(([id, text]) => [id, optionLabel(text)]), 4)]] : []),
  ], 3);

const element = ({ icon, title, description, attributes }) =>
  list([
    ['icon', quoted(icon)],
    ['title', translated(title)],
    ['description', translated(description)],
    ['attributes', list(attributes.map((each) => [each.name, attribute(each)]), 2)],
  ], 1);

const file = (about, content) => `<?php
/**
 * ${about} Written by the build; change nothing here.
 *
 * @package Dry_Needling_Elements
 */

defined( 'ABSPATH' ) || exit;

return ${content};
`;

export const elementsPhp = (elements) => file('The elements and what can be chosen for each.', list(elements.map((each) => [each.slug, element(each)]), 0));

/** @param regions codes of countries, and their names in English. */
export const regionsPhp = (regions) => file('Countries whose emergency number is known.', list(regions.map(([code, name]) => [code, translated(name)]), 0));

/** @param words by language; the library's own, so they are not translated again. */
export const clinicWordsPhp = (words) => file('Words of links to the clinic.', list(words.map(([language, { book, phone }]) => [language, list([['book', quoted(book)], ['phone', quoted(phone)]], 1)]), 0));

/** @param parts by language, as the page that makes snippets knows them. */
export const partsPhp = (parts) => file('The parts with the words of a language, each with its digest.', list(Object.entries(parts).map(([language, { file: name, integrity }]) => [language, list([['file', quoted(name)], ['integrity', quoted(integrity)]], 1)]), 0));
