// All that a person can choose, and the same as the query of the page's address. What cannot be used is left out.
import { places, type Place } from './places.js';
import { groupsOf } from './languages.js';
import type { Known, Widget, WidgetOption } from './widgets.js';

export interface Choices {
  widget: Widget;
  place: Place;
  /** '' for the language of the page. */
  lang: string;
  level: string;
  heading: string;
  accent: string;
  font: string;
  /** '' for light. Of frames and linked pages: elsewhere the page itself decides. */
  scheme: string;
  /** All words inside the tag or placeholder, in place of a link to them. */
  inside: boolean;
  /** Address of the folder that holds `cdn` and `embed`; ends with a slash. */
  host: string;
  /** Attributes that differ from their default. */
  options: Record<string, string>;
}

export const HOST = 'https://your-site.example/dry-needling/';
export const LEVEL = '2';

export const LEVELS: Record<string, string> = { 1: '1', 2: '2', 3: '3', 4: '4', 5: '5', 6: '6', 0: 'No heading' };

export const SCHEMES: Record<string, string> = { '': 'Light', dark: 'Dark' };

/** `#0b6b62`, also from `#abc`, or ''. */
export function accentOf(text: string): string {
  const [, hex] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim()) ?? [];
  return hex ? `#${hex.length === 3 ? hex.replace(/./g, '$&$&') : hex}`.toLowerCase() : '';
}

/** Names of fonts, and nothing that could reach further. */
export function fontOf(text: string): string {
  const font = text.trim();
  return /^[\w\s,'-]{1,100}$/.test(font) && CSS.supports('font-family', font) ? font : '';
}

/** An address of the web, with a slash at its end, or ''. */
export function hostOf(text: string): string {
  if (!URL.canParse(text)) return '';
  const { protocol, origin, pathname } = new URL(text);
  return /^https?:$/.test(protocol) ? `${origin}${pathname.replace(/\/*$/, '/')}` : '';
}

/** The value as its attribute holds it; undefined: it cannot be used, or is the default. */
export function valueOf({ kind, values, default: standard }: WidgetOption, text: string): string | undefined {
  if (kind === 'yes') return '';
  if (kind === 'address') return URL.canParse(text, HOST) && /^https?:$/.test(new URL(text, HOST).protocol) && text.trim() ? text.trim() : undefined;
  const known = values.map(({ id }) => id);
  const asked = [...new Set(text.split(/\s+/))].filter((id) => known.includes(id));
  const value = (kind === 'one' ? asked.slice(0, 1) : asked).join(' ');
  return value && value !== standard ? value : undefined;
}

const oneOf = (table: Record<string, string>, value: string | null, standard: string): string => (value !== null && Object.hasOwn(table, value) ? value : standard);

export function fromQuery(query: string, known: Known): Choices {
  const { widgets } = known;
  const asked = new URLSearchParams(query);
  const languages = groupsOf(known).flatMap(({ choices }) => choices.map(({ tag }) => tag));
  const widget = widgets.find(({ name }) => name === asked.get('widget')) ?? widgets.find(({ name }) => name === 'faq')!;
  const options: Record<string, string> = {};
  for (const option of widget.options) {
    const value = asked.has(option.name) ? valueOf(option, asked.get(option.name)!) : undefined;
    if (value !== undefined) options[option.name] = value;
  }
  return {
    widget,
    place: places.find(({ id }) => id === asked.get('place')) ?? places[0]!,
    lang: languages.find((tag) => tag === asked.get('lang')) ?? '',
    level: oneOf(LEVELS, asked.get('heading-level'), LEVEL),
    heading: (asked.get('heading') ?? '').slice(0, 200),
    accent: accentOf(asked.get('accent') ?? ''),
    font: fontOf(asked.get('font') ?? ''),
    scheme: oneOf(SCHEMES, asked.get('scheme'), ''),
    inside: asked.has('inside'),
    host: hostOf(asked.get('host') ?? '') || HOST,
    options,
  };
}

/** The widget's attributes, the language apart. */
export const attributesOf = ({ level, heading, options }: Choices): Record<string, string> => ({
  ...(level !== LEVEL && { 'heading-level': level }),
  ...(heading && { heading }),
  ...options,
});

export function toQuery(choices: Choices): string {
  const { widget, place, lang, accent, font, scheme, inside, host } = choices;
  const rest = { ...(lang && { lang }), ...(accent && { accent }), ...(font && { font }), ...(scheme && { scheme }), ...(inside && { inside: '' }), ...(host !== HOST && { host }) };
  return `?${new URLSearchParams({ widget: widget.name, place: place.id, ...attributesOf(choices), ...rest })}`;
}
