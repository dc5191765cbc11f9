// Makes what registers a language: for every translation its words, and for British English those that differ.
import { readFileSync } from 'node:fs';
import { CONTENT_DIR } from './load.mjs';
import { textsOf } from './texts.mjs';

/** A tree of words with the texts that `change` gives; those for which it gives none are left out. */
function mapWords(words, change) {
  const entries = Object.entries(words).flatMap(([id, value]) => {
    const result = typeof value === 'string' ? change(value) : mapWords(value, change);
    return result === undefined || (typeof result === 'object' && !Object.keys(result).length) ? [] : [[id, result]];
  });
  return Object.fromEntries(entries);
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** English as another country writes it: only the texts in which a word differs. */
export function variantOf(words, replacements) {
  const pairs = Object.entries(replacements).flatMap(([from, to]) => [[from, to], [capital(from), capital(to)]]);
  // Ids of terms are no words.
  const replace = (text) => text.split(/(\[\[term:\w+\|)/).map((part, index) => (index % 2 ? part : pairs.reduce((result, [from, to]) => result.replaceAll(from, to), part))).join('');
  return mapWords(words, (text) => (replace(text) === text ? undefined : replace(text)));
}

/** The words that a page gets: what only a machine has translated says so; what people have checked need not. */
function shipped({ words, region, translation: { status } }) {
  const { machine, original, translated, ...notice } = words.common.notice;
  const common = { ...words.common, notice: status === 'machine' ? { ...notice, machine, original, translated } : notice };
  return { ...(region && { region }), ...words, common };
}

const BRITISH = 'en-GB';

/** Tag to words, for every language that is registered. */
export function localesOf(contents, english) {
  const translations = contents.filter((content) => content !== english).map((content) => [content.locale, shipped(content)]);
  const british = JSON.parse(readFileSync(`${CONTENT_DIR}${BRITISH}.json`, 'utf8'));
  const unused = Object.keys(british).filter((word) => ![...textsOf(english.words)].some(([, text]) => text.toLowerCase().includes(word)));
  if (unused.length) throw new Error(`${BRITISH}.json: no text has ${unused.map((word) => `"${word}"`).join(', ')}`);
  return Object.fromEntries([...translations, [BRITISH, variantOf(english.words, british)]]);
}

/** A module that registers a language when it is imported. */
export const localeModule = (tag, words, banner) =>
  `${banner}import { addWords } from '../../registry.js';\n\naddWords('${tag}', ${JSON.stringify(words, null, 2)});\n`;
