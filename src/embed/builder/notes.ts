// What a person must know besides the snippet: which files it needs, and which choices its form cannot carry.
import { HOST, attributesOf, type Choices } from './choices.js';
import { localesFor, wordsLanguage } from './languages.js';
import type { Form } from './places.js';
import { CLINIC } from './snippet.js';
import type { ClinicPack } from '../../content/clinic/clinic.js';
import type { Known } from './widgets.js';

/** One argument of a command line. */
const quoted = (text: string): string => (/^[\w./:#-]+$/.test(text) ? text : `'${text.replace(/'/g, `'\\''`)}'`);

export interface Note {
  text: string;
  /** To run in a folder of your own. */
  command?: string;
}

/** Choices that the form leaves out, in words. */
function lost(choices: Choices, country: boolean, otherLanguage: boolean, clinic: boolean): string[] {
  const { place, font, accent } = choices;
  const { heading, 'heading-level': level, ...options } = attributesOf(choices);
  const words = [Object.keys(options).length && 'the options', heading && 'your heading', level && 'the heading level'];
  const look = [accent && 'the accent color', font && 'the heading font'];
  const left: Partial<Record<Form, unknown[]>> = { address: [...words, ...look], frame: [look[1]], link: [look[1]], shortcode: look, fields: [clinic && 'your clinic.json', otherLanguage && 'the words of the language: they are English'], plain: [...words, ...look, country && 'the country'] };
  return (left[place.form] ?? []).filter((each): each is string => Boolean(each));
}

/** How a clinic's pack gets to a page that has a loader. */
const CARRIED: Partial<Record<Form, string>> = {
  tag: 'Your clinic stands in the first line. A page with several widgets needs it once.',
  loader: `Download clinic.json, and upload it to your site as ${CLINIC}. Where it lies elsewhere, change data-clinic in the snippet.`,
  link: `Download clinic.json, and upload it to your site as ${CLINIC}. The tag that loads embed.js there takes it: data-clinic="${CLINIC}".`,
};

/** @param clinic a clinic's pack. */
export function notes(choices: Choices, known: Known, clinic?: ClinicPack): Note[] {
  const { place, host, widget, lang } = choices;
  const { form } = place;
  const found: Note[] = [];
  // Only what is made for a country has its number.
  const country = lang.includes('-') && wordsLanguage(known, lang) !== lang;
  const missing = lost(choices, country, localesFor(known, lang).length > 0, Boolean(clinic));
  const withClinic = clinic ? ' --clinic clinic.json' : '';
  const carried = clinic && CARRIED[form];
  if (missing.length) found.push({ text: `This form cannot carry ${missing.join(', ').replace(/, ([^,]*)$/, ' and $1')}.` });
  if (known.languages.find(({ tag }) => tag === wordsLanguage(known, lang))?.machine) found.push({ text: 'A machine has translated these words. Have somebody read them first who speaks the language and knows the field.' });
  if (form === 'plain') {
    const options = Object.entries(attributesOf(choices)).map(([name, value]) => ` --${name}${value && ` ${quoted(value)}`}`);
    if (clinic) found.push({ text: 'The snippet is without your clinic. Download clinic.json.' });
    if (country || options.length || clinic)
      found.push({ text: `With options, heading${clinic ? ', country and your clinic' : ' and country'}, this command prints it:`, command: `npx dry-needling-elements html ${widget.name}${lang && ` --lang ${lang}`}${options.join('')}${withClinic}` });
    return found;
  }
  if (form === 'shortcode') {
    found.push({ text: 'An administrator uploads dist/wordpress/dry-needling-elements.zip under Plugins, Add New. It brings all files.' });
    found.push({ text: `Its settings hold the country, the accent color and your clinic for the whole site${clinic ? ': paste your clinic.json there' : ''}.` });
    return found;
  }
  if (carried) found.push({ text: carried });
  if (host === HOST) found.push({ text: 'Put the address of your own files in step 4 first: the one in the snippet is only an example.' });
  // Anybody can make a link to this page with an address of their own in it.
  else found.push({ text: `Its files come from ${new URL(host).host}. Paste it only if that is your own site, or one that you trust.` });
  if (form === 'address') {
    found.push({ text: 'Make the pages for their address, and upload them to it:', command: `npx dry-needling-elements embed all --base ${quoted(`${host}embed`)}${lang && ` --lang ${lang}`}${withClinic} --out embed` });
  } else if (form === 'frame' || form === 'link') {
    if ((country || clinic) && form === 'frame')
      found.push({
        text: clinic ? 'Download clinic.json, make the pages with it, and upload them.' : 'Make the pages with the number of your country, and upload them. The preview is without it.',
        command: `npx dry-needling-elements embed all${lang && ` --lang ${lang}`}${withClinic} --out embed`,
      });
    else found.push({ text: `Upload the folder dist/embed to ${host}embed/` });
  } else {
    const alone = form === 'fields' || choices.inside;
    found.push({ text: `Upload the folder dist/cdn to ${host}cdn/${alone ? '' : ', and dist/embed, for the link that shows without scripts, beside it'}.` });
    found.push({ text: 'If that is another site than the one of your page, it must allow it (CORS).' });
  }
  return found;
}
