// Finds words by language, topic and id. English comes with each element; every other language is registered, and so
// are a clinic's own words.
import type { Clinic } from './clinic/clinic-words.js';
import { localeChain, regionOf } from './locale.js';
import type { Words } from './topic.js';

type Tree = { readonly [id: string]: string | Tree };
type DeepPartial<T> = T extends string ? T : { [Key in keyof T]?: DeepPartial<T[Key]> };

/** Words of one language. Partial: what is missing is shown in the next language of the chain. */
export type LocaleWords = DeepPartial<Words> & {
  /** Topics that others have added. */
  [topic: string]: string | object | undefined;
  /** Country whose way of writing numbers and dates is used where the page names none (ISO 3166-1): `US` */
  region?: string;
};

/** What all copies of the library on a page share, whichever files they came in. */
interface Store {
  readonly locales: Map<string, Tree>;
  readonly watchers: Set<() => void>;
  clinic?: Clinic | undefined;
  /** Fetches the words of a language that a page asks for: set by who can, such as embed.js. */
  load?: (tag: string) => void;
  /** Makes HTML of text that is escaped, where a page asks for trusted types: set by the files in dist/cdn. */
  policy?: { createHTML(text: string): string } | undefined;
}

const HERE = Symbol.for('dry-needling-elements');
const page = globalThis as unknown as Record<symbol, Store>;
export const store: Store = (page[HERE] ??= { locales: new Map(), watchers: new Set() });

const changed = (): void => store.watchers.forEach((callback) => callback());

/**
 * Makes words of a language known, and shows them at once wherever they are asked for. Topics that are known already stay,
 * unless they are among the new ones.
 * @param tag BCP 47: `es`, `pt-BR`.
 * @param words by topic and id, as in `dry-needling-elements/content/en.json`; any of them may be left out. None: forgets the language.
 */
export function registerLocale(tag: string, words?: LocaleWords): void {
  const [locale] = localeChain(tag) as [string];
  if (words) return addWords(locale, words);
  store.locales.delete(locale);
  changed();
}

/** The same for a tag that is written as BCP 47 has it: what a file of words needs, which may not weigh more than its words. */
export function addWords(locale: string, words: LocaleWords): void {
  store.locales.set(locale, { ...store.locales.get(locale), ...words } as Tree);
  changed();
}

/** Puts a clinic's own words before the library's; none: takes them away. */
export function useClinic(clinic: Clinic | undefined): void {
  store.clinic = clinic;
  changed();
}

/** Calls back on every change of the registered words. */
export const watchContent = (callback: () => void): unknown => store.watchers.add(callback);

const paths = new Map<string, readonly string[]>();

/** The ids in a path: read once, as every element of a kind asks for the same. */
export function idsIn(path: string): readonly string[] {
  let ids = paths.get(path);
  if (!ids) paths.set(path, (ids = path.split('.')));
  return ids;
}

function at(tree: Tree | undefined, path: string): string | Tree | undefined {
  let node: string | Tree | undefined = tree;
  for (const key of idsIn(path)) {
    if (typeof node !== 'object' || !Object.hasOwn(node, key)) return undefined;
    node = node[key];
  }
  return node;
}

/** A text and the language it was found in. */
export interface Found {
  text: string;
  locale: string;
  /** A clinic wrote it. */
  own?: true;
}

/** Looks for a text along the chain of languages; `english` is what the element carries itself. */
export function findText(chain: readonly string[], english: object, path: string): Found | undefined {
  for (const locale of chain) {
    const text = at(store.locales.get(locale), path) ?? (locale === 'en' ? (at(english as Tree, path) ?? at(store.clinic?.words as Tree | undefined, path)) : undefined);
    const own = store.clinic?.text(path, locale, text);
    if (own) return { ...own, own: true };
    if (typeof text === 'string') return { text, locale };
  }
  return undefined;
}

/** The ids below a path, in the order of the English source, or of the clinic. */
export function idsAt(english: object, path: string): string[] {
  const ids = Object.keys(at(english as Tree, path) ?? {});
  return store.clinic?.ids(path, ids) ?? ids;
}

/** The first language of the chain that has words of this topic. */
export const spokenLocale = (chain: readonly string[], topic: string): string => chain.find((locale) => store.locales.get(locale)?.[topic]) ?? 'en';

/** What `Intl` is to be asked for: the language of the words as its country writes it, with the digits of the sources. */
export function formatLocale(locale: string, region: string | undefined): string {
  const country = region ?? store.locales.get(locale)?.['region'];
  return `${country && !regionOf(locale) ? `${locale}-${country}` : locale}-u-nu-latn`;
}
