// Made-up languages for tests, by the names that Unicode's data has for them: every text longer and with accents
// (en-XA), and the same in letters that run from right to left (ar-XB). What still reads as English was missed.
import english from '../../dist/content/en.json' with { type: 'json' };

const ACCENTED = Object.fromEntries([...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, index) => [letter, [...'áƀćđéƒğĥíĵķłɱńóƥɋŕšťúṽŵẋýžÁɃĆĐÉƑĞĤÍĴĶŁṀŃÓƤɊŔŠŤÚṼŴẊÝŽ'][index]]));
const MIRRORED = Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz'].map((letter, index) => [letter, String.fromCodePoint(0x628 + (index % 19))]));

// Marks stay as they are; what a term is called is words.
const outsideMarks = (text, change) => text.split(/(\{[\w:.]+\}|\[\[term:\w+\|)/).map((part, index) => (index % 2 ? part : change(part))).join('');

/** A third longer, as German can be. */
const accented = (text) => outsideMarks(text, (part) => part.replace(/[A-Za-z]/g, (letter) => ACCENTED[letter]).replace(/[^\s\p{P}]{4,}/gu, (word) => word + [...word].slice(0, Math.ceil([...word].length / 3)).join('')));
const mirrored = (text) => outsideMarks(text, (part) => part.replace(/[A-Za-z]/g, (letter) => MIRRORED[letter.toLowerCase()]));

const mapTexts = (node, change) => Object.fromEntries(Object.entries(node).map(([id, value]) => [id, typeof value === 'string' ? change(value) : mapTexts(value, change)]));

export const pseudoLocales = { 'en-XA': mapTexts(english.words, accented), 'ar-XB': mapTexts(english.words, mirrored) };
