// The text to copy, in the form that its place keeps. Every text in it goes through escapeHtml.
import { attributesHtml } from '../../base/attributes-html.js';
import { escapeHtml } from '../../base/escape-html.js';
import type { ClinicPack } from '../../content/clinic/clinic.js';
import { roomFor } from '../room.js';
import { attributesOf, type Choices } from './choices.js';
import { localesFor, wordsLanguage } from './languages.js';
import type { Form } from './places.js';
import type { Known } from './widgets.js';

export interface Context {
  known: Known;
  /** The widget's words as plain HTML, with what was chosen. */
  words: string;
  /** A clinic's pack, if there is one. */
  clinic?: ClinicPack | undefined;
}

/** Which of the choices a form can use, besides the widget's own. */
export const USES: Readonly<Record<Form, readonly ('inside' | 'scheme' | 'host')[]>> = {
  tag: ['inside', 'host'],
  loader: ['inside', 'host'],
  fields: ['host'],
  frame: ['scheme', 'host'],
  link: ['scheme', 'host'],
  address: ['scheme', 'host'],
  shortcode: [],
  plain: [],
};

/** Whether a snippet holds the widget's words. */
export const holdsWords = ({ place, inside }: Choices): boolean => place.form === 'plain' || (inside && USES[place.form].includes('inside'));

const written = (attributes: Record<string, string>): string => attributesHtml(Object.entries(attributes));

const look = ({ accent, font }: Choices): string =>
  [accent && `--dry-needling-accent: ${accent}`, font && `--dry-needling-heading-font: ${font}`].filter(Boolean).join('; ');

const styled = (choices: Choices): Record<string, string> => (look(choices) ? { style: look(choices) } : {});

/** The widget's attributes, its language among them. */
const allAttributes = (choices: Choices): Record<string, string> => ({ ...(choices.lang && { lang: choices.lang }), ...attributesOf(choices) });

/** The widget as a page of its own. */
const pageAddress = ({ widget }: Choices, base: string, lang: string): string => `${base}embed/${lang}/${widget.name}.html`;

function chosenAddress(choices: Choices, base: string, lang: string): string {
  const { accent, scheme, place } = choices;
  const query = new URLSearchParams({ ...(accent && { accent }), ...(scheme && USES[place.form].includes('scheme') && { scheme }), ...attributesOf(choices) });
  return `${pageAddress(choices, base, lang)}${query.size ? `?${query}` : ''}`;
}

const titleOf = ({ widget, heading, lang }: Choices, known: Known): string => heading || widget.titles[wordsLanguage(known, lang)]!;

/** To the page that the build makes, which is there for each language, but not for each country. */
const link = (choices: Choices, { known }: Context, base: string, attributes: Record<string, string> = {}): string =>
  `<a${written({ href: chosenAddress(choices, base, wordsLanguage(known, choices.lang)), ...attributes })}>${escapeHtml(titleOf(choices, known))}</a>`;

const script = (attributes: Record<string, string>, integrity: string): string => `<script${written({ ...attributes, integrity, crossorigin: 'anonymous' })}></script>`;

/** The loader would have to look up first where the words of a language are: with these, they come as soon as it does. */
const preloads = ({ known }: Context, base: string, lang: string): string[] =>
  localesFor(known, lang).flatMap((tag) => {
    const { file, integrity } = known.parts[tag] ?? {};
    // Firefox would not take what was fetched with "crossorigin" for the same.
    return file ? `<link${written({ rel: 'modulepreload', href: `${base}cdn/${file}`, integrity: integrity! })}>` : [];
  });

const loader = (context: Context, base: string, lang: string, { clinic, async }: { clinic?: string | undefined; async?: boolean } = {}): string =>
  [...preloads(context, base, lang), script({ ...(async && { async: '' }), src: `${base}cdn/embed.js`, ...(clinic && { 'data-clinic': clinic }) }, context.known.loader)].join('\n');

/** The pack in the page itself. No text may end the script that holds it. */
const inline = (pack: ClinicPack): string => `<script type="application/json" data-dry-needling-clinic>${JSON.stringify(pack).replaceAll('<', '\\u003c')}</script>`;

function tag(choices: Choices, context: Context, base: string): string {
  const { name, integrity } = choices.widget;
  const { clinic } = context;
  const inside = holdsWords(choices) ? context.words.trim() : link(choices, context, choices.host);
  const locales = localesFor(context.known, choices.lang).map((lang) => script({ type: 'module', src: `${base}cdn/locales/${lang}.js` }, context.known.locales[lang]!));
  const scripts = [script({ type: 'module', src: `${base}cdn/dry-needling-${name}.js` }, integrity), ...locales].join('\n');
  // The loader reads a pack; the file of one element does not.
  return `${clinic ? `${inline(clinic)}\n${loader(context, base, choices.lang)}` : scripts}\n<dry-needling-${name}${written({ ...allAttributes(choices), ...styled(choices) })}>${inside}</dry-needling-${name}>`;
}

/** Where the site keeps the pack. */
export const CLINIC = '/clinic.json';

function placeholder(choices: Choices, context: Context, base: string): string {
  const attributes = written(Object.fromEntries(Object.entries(allAttributes(choices)).map(([name, value]) => [`data-${name}`, value])));
  const words = holdsWords(choices);
  const place = words
    // The words are a placeholder themselves, which holds what was chosen. They can be read before the script comes, and the
    // page need not wait for it: what stands below them gets its place at once.
    ? context.words.trim().replace(/^<section/, `$& style="${roomFor(choices.widget.name)}"`)
    : `<div data-dry-needling="${choices.widget.name}"${attributes}>${link(choices, context, choices.host)}</div>`;
  // The widget takes the place of its placeholder, so the look stands around it.
  const dressed = look(choices) ? `<div${written(styled(choices))}>${place}</div>` : place;
  return `${loader(context, base, choices.lang, { clinic: context.clinic && CLINIC, async: words })}\n${dressed}`;
}

function fields(choices: Choices, base: string): string {
  const { name } = choices.widget;
  return [
    `Server URL: ${base}cdn/dry-needling-${name}.js`,
    `Tag name: dry-needling-${name}`,
    ...Object.entries({ ...allAttributes(choices), ...styled(choices) }).map(([attribute, value]) => `Attribute: ${attribute}${value && ` = ${value}`}`),
  ].join('\n');
}

/** As high as its content where the browser can do so (Chromium), else as the box around it, less that page's margin. */
const FRAME = 'display: block; border: 0; min-height: calc(100vh - 1rem); frame-sizing: content-height';

const frame = (choices: Choices, { known }: Context, address: string): string =>
  `<iframe${written({ src: address, title: titleOf(choices, known), width: '100%', style: FRAME, loading: 'lazy' })}></iframe>`;

/** A bracket would end it; the plugin and WordPress leave numbered signs as they are. */
function shortcode(choices: Choices): string {
  const attributes = Object.entries(allAttributes(choices)).map(([name, value]) => [name.replaceAll('-', '_'), value]);
  const safe = written(Object.fromEntries(attributes)).replaceAll('[', '&#91;').replaceAll(']', '&#93;');
  return `[dry_needling_${choices.widget.name.replaceAll('-', '_')}${safe}]`;
}

/** @param base where the files lie; the preview takes them from this site. */
export function snippet(choices: Choices, context: Context, base = choices.host): string {
  const lang = choices.lang || 'en';
  const forms: Record<Form, () => string> = {
    tag: () => tag(choices, context, base),
    loader: () => placeholder(choices, context, base),
    fields: () => fields(choices, base),
    frame: () => frame(choices, context, chosenAddress(choices, base, lang)),
    address: () => pageAddress(choices, base, lang),
    // Its page is there without a country; the loader takes that from here.
    link: () => link(choices, context, base, { 'data-dry-needling': choices.widget.name, ...(choices.lang && { 'data-lang': choices.lang }) }),
    shortcode: () => shortcode(choices),
    plain: () => context.words,
  };
  return forms[choices.place.form]();
}

/** The snippet as a page shows it, with the files of this site, which has pages for frames without a country. */
export function shown(choices: Choices, context: Context, base: string): string {
  const { form } = choices.place;
  const lang = wordsLanguage(context.known, choices.lang);
  // A page gets the pack from its own site or from a command: here, it is in the page.
  if (form === 'fields' || form === 'shortcode' || (context.clinic && form !== 'link' && form !== 'plain')) return tag(choices, context, base);
  // What the page of a bare address is made with, one of this site is told.
  if (form === 'frame' || form === 'address') return frame(choices, context, chosenAddress(choices, base, lang));
  return snippet(choices, context, base);
}
