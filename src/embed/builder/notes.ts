// What a person must know besides the snippet: which files it needs, and which choices its form cannot carry.
import { HOST, attributesOf, type Choices } from './choices.js';
import { localesFor, wordsLanguage } from './languages.js';
import type { Form } from './places.js';
import type { Known } from './widgets.js';

/** One argument of a command line. */
const quoted = (text: string): string => (/^[\w./:#-]+$/.test(text) ? text : `'${text.replace(/'/g, `'\\''`)}'`);

export interface Note {
  text: string;
  /** To run in a folder of your own. */
  command?: string;
}

/** Choices that the form leaves out, in words. */
function lost(choices: Choices, country: boolean, otherLanguage: boolean): string[] {
  const { place, font, accent } = choices;
  const { heading, 'heading-level': level, ...options } = attributesOf(choices);
  const words = [Object.keys(options).length && 'the options', heading && 'your heading', level && 'the heading level'];
  const look = [accent && 'the accent color', font && 'the heading font'];
  const left: Partial<Record<Form, unknown[]>> = { address: [...words, ...look], frame: [look[1]], link: [look[1]], shortcode: look, fields: [otherLanguage && 'the words of the language: they are English'], plain: [...words, ...look, country && 'the country'] };
  return (left[place.form] ?? []).filter((each): each is string => Boolean(each));
}

export function notes(choices: Choices, known: Known): Note[] {
  const { place, host, widget, lang } = choices;
  const { form } = place;
  const found: Note[] = [];
  // Only what is made for a country has its number.
  const country = lang.includes('-') && wordsLanguage(known, lang) !== lang;
  const missing = lost(choices, country, localesFor(known, lang).length > 0);
  if (missing.length) found.push({ text: `This form cannot carry ${missing.join(', ').replace(/, ([^,]*)$/, ' and $1')}.` });
  if (known.languages.find(({ tag }) => tag === wordsLanguage(known, lang))?.machine) found.push({ text: 'A machine has translated these words. Have somebody read them first who speaks the language and knows the field.' });
  if (form === 'plain') {
    const options = Object.entries(attributesOf(choices)).map(([name, value]) => ` --${name}${value && ` ${quoted(value)}`}`);
    if (country || options.length) found.push({ text: 'With options, heading and country, this command prints it:', command: `npx dry-needling-elements html ${widget.name}${lang && ` --lang ${lang}`}${options.join('')}` });
    return found;
  }
  if (form === 'shortcode') {
    found.push({ text: 'An administrator uploads dist/wordpress/dry-needling-elements.zip under Plugins, Add New. It brings all files.' });
    found.push({ text: 'Its settings hold the country, the accent color and your clinic for the whole site.' });
    return found;
  }
  if (host === HOST) found.push({ text: 'Put the address of your own files in step 4 first: the one in the snippet is only an example.' });
  if (form === 'address') {
    found.push({ text: 'Make the pages for their address, and upload them to it:', command: `npx dry-needling-elements embed all --base ${quoted(`${host}embed`)}${lang && ` --lang ${lang}`} --out embed` });
  } else if (form === 'frame' || form === 'link') {
    if (country && form === 'frame') found.push({ text: 'Make the pages with the number of your country, and upload them. The preview is without it.', command: `npx dry-needling-elements embed all --lang ${lang} --out embed` });
    else found.push({ text: `Upload the folder dist/embed to ${host}embed/` });
  } else {
    const alone = form === 'fields' || choices.inside;
    found.push({ text: `Upload the folder dist/cdn to ${host}cdn/${alone ? '' : ', and dist/embed, for the link that shows without scripts, beside it'}.` });
    found.push({ text: 'If that is another site than the one of your page, it must allow it (CORS).' });
  }
  return found;
}
