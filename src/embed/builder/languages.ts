// The languages a person can choose from, each by itself and with each country, and where their words lie.
import { localeChain } from '../../content/locale.js';
import type { Known, Named } from './widgets.js';

/** A language, and what can be chosen in it. */
export interface Group {
  label: string;
  choices: Named[];
}

const hasCountry = (tag: string): boolean => tag.includes('-');

export const groupsOf = ({ languages, countries }: Known): Group[] =>
  languages
    .filter(({ tag }) => !hasCountry(tag))
    .map(({ tag, name }) => ({
      label: name,
      choices: [{ tag, name }, ...countries.map((country) => ({ tag: `${tag}-${country.tag}`, name: `${name}, ${country.name}` }))],
    }));

/** The language whose words are shown for a tag: its own, else that without the country, else English. */
export const wordsLanguage = ({ languages }: Known, lang: string): string => localeChain(lang).find((tag) => languages.some((each) => each.tag === tag)) ?? 'en';

/** The files that bring the words of a language to an element: English comes with it. */
export const localesFor = ({ locales }: Known, lang: string): string[] => [...new Set(localeChain(lang))].filter((tag) => Object.hasOwn(locales, tag));
