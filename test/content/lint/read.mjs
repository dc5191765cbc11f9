// Reads a text as a person does: marks replaced by what they show, split into sentences and words.
import { syllable } from 'syllable';

const range = ({ from, to }) => (to === undefined ? `${from}` : `${from} to ${to}`);

/** The text as shown in English. */
export function shown(text, { frequencies, quantities }) {
  return text
    .replace(/\[\[term:\w+\|([^\]]*)\]\]/g, '$1')
    .replace(/\{qty:(\w+)\}/g, (_, id) => {
      const { value, valueTo, unit } = quantities[id];
      return `${range({ from: value, to: valueTo })}${unit ? ` ${unit}s` : ''}`;
    })
    .replace(/\{freq:(\w+)\}/g, (_, id) => {
      const { count, countTo, fewerThan, outOf, per } = frequencies[id];
      const counted = `${fewerThan ? 'fewer than ' : ''}${range({ from: count, to: countTo })}`;
      return per === 'event' ? `${counted} side effects in every ${outOf} treatments` : `${counted} of every ${outOf} ${per}s`;
    })
    .replace(/\{emergencyNumber\}/g, '911')
    .replace(/\{[\w.]+\}/g, 'this');
}

export const sentencesOf = (text) => text.split(/(?<=[.?!])\s+/).filter(Boolean);
export const wordsOf = (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Flesch-Kincaid grade of a text as shown. A number is read as a word of two syllables. */
export function grade(text) {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + (/^\W*\d/.test(word) ? 2 : syllable(word)), 0);
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59;
}
