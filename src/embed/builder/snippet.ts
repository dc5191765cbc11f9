// The text to copy, in the form that its place keeps. Every text in it goes through escapeHtml.
import { escapeHtml } from '../../base/escape-html.js';
import { attributesOf, type Choices } from './choices.js';
import type { Form } from './places.js';

const written = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`))
    .join('');

const look = ({ accent, font }: Choices): string =>
  [accent && `--dry-needling-accent: ${accent}`, font && `--dry-needling-heading-font: ${font}`].filter(Boolean).join('; ');

const styled = (choices: Choices): Record<string, string> => (look(choices) ? { style: look(choices) } : {});
const languageOf = ({ lang }: Choices): Record<string, string> => (lang ? { lang } : {});

/** The widget as a page of its own. */
export function frameAddress(choices: Choices, base = choices.host, lang = choices.lang || 'en'): string {
  const { accent, widget } = choices;
  const query = new URLSearchParams({ ...(accent && { accent }), ...attributesOf(choices) });
  return `${base}embed/${lang}/${widget.name}.html${query.size ? `?${query}` : ''}`;
}

/** Without the choices, which a link or a bare address need not carry. */
export const pageAddress = ({ widget, lang, host }: Choices, base = host): string => `${base}embed/${lang || 'en'}/${widget.name}.html`;

/** What stands there without scripts. */
const link = ({ widget, heading, host }: Choices): string => `<a href="${escapeHtml(`${host}embed/en/${widget.name}.html`)}">${escapeHtml(heading || widget.title)}</a>`;

const script = (attributes: Record<string, string>, integrity: string): string => `<script${written({ ...attributes, integrity, crossorigin: 'anonymous' })}></script>`;

function tag(choices: Choices, base: string): string {
  const { name, integrity } = choices.widget;
  const attributes = { ...languageOf(choices), ...attributesOf(choices), ...styled(choices) };
  return `${script({ type: 'module', src: `${base}cdn/dry-needling-${name}.js` }, integrity)}\n<dry-needling-${name}${written(attributes)}>${link(choices)}</dry-needling-${name}>`;
}

function placeholder(choices: Choices, base: string, integrity: string): string {
  const attributes = Object.entries({ ...languageOf(choices), ...attributesOf(choices) }).map(([name, value]) => [`data-${name}`, value]);
  const div = `<div${written({ 'data-dry-needling': choices.widget.name, ...Object.fromEntries(attributes) })}>${link(choices)}</div>`;
  // The widget takes the place of its placeholder, so the look stands around it.
  const dressed = look(choices) ? `<div${written(styled(choices))}>${div}</div>` : div;
  return `${script({ src: `${base}cdn/embed.js` }, integrity)}\n${dressed}`;
}

function fields(choices: Choices, base: string): string {
  const { name } = choices.widget;
  const attributes = Object.entries({ ...languageOf(choices), ...attributesOf(choices), ...styled(choices) });
  return [
    `Server URL: ${base}cdn/dry-needling-${name}.js`,
    `Tag name: dry-needling-${name}`,
    ...attributes.map(([attribute, value]) => `Attribute: ${attribute}${value && ` = ${value}`}`),
  ].join('\n');
}

export const frame = ({ widget, heading }: Choices, address: string): string =>
  `<iframe${written({ src: address, title: heading || widget.title, width: '100%', height: '600', style: 'border: 0', loading: 'lazy' })}></iframe>`;

export interface Context {
  /** Integrity of the loader. */
  loader: string;
  /** The words of the widget, for places that keep nothing else. */
  words: string;
}

/** @param base where the files lie; the preview takes them from this site. */
export function snippet(choices: Choices, { loader, words }: Context, base = choices.host): string {
  const forms: Record<Form, () => string> = {
    tag: () => tag(choices, base),
    loader: () => placeholder(choices, base, loader),
    fields: () => fields(choices, base),
    frame: () => frame(choices, frameAddress(choices, base)),
    address: () => pageAddress(choices, base),
    plain: () => words,
  };
  return forms[choices.place.form]();
}

/** The snippet as a page shows it, with the files of this site. */
export function shown(choices: Choices, context: Context, base: string): string {
  const { form } = choices.place;
  if (form === 'fields') return tag(choices, base);
  // This site has pages for frames in one language, without a country.
  if (form === 'frame') return frame(choices, frameAddress(choices, base, 'en'));
  if (form === 'address') return frame(choices, pageAddress({ ...choices, lang: '' }, base));
  return snippet(choices, context, base);
}
