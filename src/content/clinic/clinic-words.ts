// A clinic's own words and order, as elements ask for them.
import { clinicWords } from '../generated/clinic-words.js';
import { languageIn, localeChain } from '../locale.js';
import type { CheckedPack, Profile } from './check-pack.js';
import { found, type Problem } from './shape.js';

/** What elements know of a clinic. */
export interface Clinic {
  readonly profile?: ClinicProfile | undefined;
  /** English words around what the clinic says of itself; other languages have theirs registered. */
  readonly words: object;
  /** Some words are its own. */
  readonly speaks: boolean;
  /** The clinic's text at a path for one language, and the language it is in; `original` is the library's. */
  text(path: string, locale: string, original: unknown): { text: string; locale: string } | undefined;
  /** The ids below a path as the clinic wants them. */
  ids(path: string, ids: readonly string[]): string[];
}

/** What a clinic says of itself, as links take it. */
export interface ClinicProfile {
  readonly name: string;
  readonly region?: string | undefined;
  readonly phone?: string | undefined;
  /** Address that calls the phone. */
  readonly call?: string | undefined;
  readonly book?: string | undefined;
  readonly emergencyNumber?: string | undefined;
  readonly languages?: readonly string[] | undefined;
}

interface OwnText {
  text: string;
  /** The text that it replaces, and where the pack says so. */
  base?: string | undefined;
  place: string;
}

type Tree = string | { readonly [id: string]: Tree };

const profileOf = ({ price: _price, treatedBy: _treatedBy, ...profile }: Profile): ClinicProfile => ({
  ...profile,
  ...(profile.phone && { call: `tel:${profile.phone.replace(/[^+\d]/g, '')}` }),
});

/** Marks are not words: a text can also be quoted as it is read. */
const asRead = (text: string): string => text.replace(/\[\[term:\w+\|([^\]]+)\]\]/g, '$1');

/** @param report is told of each text that the library has changed since the clinic replaced it. */
export function clinicOf({ profile, changes }: CheckedPack, report: (problem: Problem) => void): Clinic {
  /** Path, then language. */
  const texts = new Map<string, Map<string, OwnText>>();
  /** What is below an item that the clinic has added. */
  const added = new Map<string, string[]>();
  const steps: { path: string; apply: (ids: readonly string[]) => string[] }[] = [];
  const stale = new Set<OwnText>();

  const put = (path: string, language: string, own: OwnText): void => {
    texts.set(path, (texts.get(path) ?? new Map<string, OwnText>()).set(localeChain(language)[0]!, own));
  };
  const putTree = (path: string, language: string, tree: Tree, place: string): void => {
    if (typeof tree === 'string') return put(path, language, { text: tree, place });
    added.set(path, [...new Set([...(added.get(path) ?? []), ...Object.keys(tree)])]);
    for (const [id, words] of Object.entries(tree)) putTree(`${path}.${id}`, language, words, place);
  };

  for (const { change, place } of changes) {
    const { path } = change;
    if (change.op === 'hide') {
      const [list, id] = [path.slice(0, path.lastIndexOf('.')), path.split('.').at(-1)!];
      steps.push({ path: list, apply: (ids) => ids.filter((each) => each !== id) });
    } else if (change.op === 'replace') {
      for (const [language, text] of Object.entries(change.text)) put(path, language, { text, base: change.base?.[language], place });
    } else if (change.op === 'insert') {
      const { id, after, text } = change;
      for (const [language, tree] of Object.entries(text)) putTree(`${path}.${id}`, language, tree as Tree, place);
      // Where the item that it follows is left out, it comes last.
      steps.push({ path, apply: (ids) => (after && ids.includes(after) ? ids.flatMap((each) => (each === after ? [each, id] : [each])) : [...ids, id]) });
    } else {
      const { order } = change;
      steps.push({ path, apply: (ids) => [...order.filter((id) => ids.includes(id)), ...ids.filter((id) => !order.includes(id))] });
    }
  }
  for (const field of ['price', 'treatedBy'] as const)
    for (const [language, text] of Object.entries(profile?.[field] ?? {})) put(`clinic.${field}`, language, { text, place: `profile.${field}` });

  return {
    profile: profile && profileOf(profile),
    words: { clinic: clinicWords },
    speaks: texts.size > 0,
    text(path, locale, original) {
      const each = texts.get(path);
      if (!each) return undefined;
      const own = each.get(locale);
      if (own?.base && typeof original === 'string' && ![original, asRead(original)].includes(own.base) && !stale.has(own)) {
        stale.add(own);
        report({ path: `${own.place}.base.${locale}`, found: found(own.base), allowed: `the text of today, ${JSON.stringify(original)}: see whether yours still fits` });
      }
      if (own) return { text: own.text, locale };
      // Our words for a country give way to the clinic's for the whole language.
      const wider = typeof original === 'string' ? localeChain(locale).find((tag) => languageIn(tag) === languageIn(locale) && each.has(tag)) : undefined;
      // What only the clinic says, and in no language of the page, is better read in another than missing.
      const tag = wider ?? (original === undefined && locale === 'en' ? each.keys().next().value : undefined);
      return tag === undefined ? undefined : { text: each.get(tag)!.text, locale: tag };
    },
    ids: (path, ids) => steps.filter((step) => step.path === path).reduce<string[]>((list, { apply }) => apply(list), [...(added.get(path) ?? ids)]),
  };
}
