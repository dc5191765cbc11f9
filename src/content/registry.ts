// Finds words by language, topic and id. English comes with each element; every other language is registered.
import type { Words } from './topic.js';

type Tree = { readonly [id: string]: string | Tree };
type DeepPartial<T> = T extends string ? T : { [Key in keyof T]?: DeepPartial<T[Key]> };

/** Words of one language. Partial: what is missing is shown in the next language of the chain. */
export type LocaleWords = DeepPartial<Words>;

const locales = new Map<string, Tree>();
let changed = (): void => {};

/** Makes a language known, or replaces it, and shows it at once wherever it is asked for. */
export function registerLocale(tag: string, words: LocaleWords): void {
  locales.set(tag, words as Tree);
  changed();
}

/** Calls back on every change of the registered words. */
export function watchContent(callback: () => void): void {
  changed = callback;
}

const at = (tree: Tree | undefined, path: readonly string[]): string | Tree | undefined =>
  path.reduce<string | Tree | undefined>((node, key) => (typeof node === 'object' && Object.hasOwn(node, key) ? node[key] : undefined), tree);

/** A text and the language it was found in. */
export interface Found {
  text: string;
  locale: string;
}

/** Looks for a text along the chain of languages; `english` is what the element carries itself. */
export function findText(chain: readonly string[], english: object, path: string): Found | undefined {
  const keys = path.split('.');
  for (const locale of chain) {
    const text = at(locales.get(locale), keys) ?? (locale === 'en' ? at(english as Tree, keys) : undefined);
    if (typeof text === 'string') return { text, locale };
  }
  return undefined;
}

/** The ids below a path, in the order of the English source. */
export const idsAt = (english: object, path: string): string[] => Object.keys(at(english as Tree, path.split('.')) ?? {});

/** The first language of the chain that has words of this topic. */
export const spokenLocale = (chain: readonly string[], topic: string): string => chain.find((locale) => locales.get(locale)?.[topic]) ?? 'en';
