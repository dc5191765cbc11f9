// The library's words as a reader gets them, for those who put others in their place.
import { parseInline } from '../../../content/inline.js';
import { languageIn, localeChain } from '../../../content/locale.js';
import { frequencyText, quantityText, type Say } from '../../../content/numbers.js';
import { findText, type Found } from '../../../content/registry.js';
import type { Frequency, Quantity } from '../../../content/topic.js';
import { localesFor } from '../languages.js';
import type { Known } from '../widgets.js';

interface Content {
  words: object;
  evidence: { frequencies: Record<string, Omit<Frequency, 'value' | 'valueTo'> & { count: number; countTo?: number }>; quantities: Record<string, Quantity> };
}

let english: Promise<Content> | undefined;

async function fetchEnglish(base: string): Promise<Content> {
  const answer = await fetch(`${base}content/en.json`);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json() as Promise<Content>;
}

export class OurWords {
  /** The language that a clinic's words are kept under: the one of ours that they replace. */
  readonly language: string;
  readonly chain: readonly string[];
  #content: Content;

  private constructor(content: Content, known: Known, lang: string) {
    this.#content = content;
    this.language = localesFor(known, lang)[0] ?? 'en';
    this.chain = localeChain(lang || 'en');
  }

  static async load(base: string, known: Known, lang: string): Promise<OurWords> {
    english ??= fetchEnglish(base);
    english.catch(() => (english = undefined));
    // Each registers its words in this page.
    const [content] = await Promise.all([english, ...localesFor(known, lang).map((tag) => import(`${base}cdn/locales/${tag}.js`))]);
    return new OurWords(content, known, lang);
  }

  /** As it is written in the content. */
  at(path: string): Found | undefined {
    return findText(this.chain, this.#content.words, path);
  }

  /** Under which languages a clinic's text stands in the place of one of ours: a page takes the first. Another language is none. */
  insteadOf(locale: string): string[] {
    const place = this.chain.indexOf(locale);
    return this.chain.filter((tag, index) => index <= place || languageIn(tag) === languageIn(locale));
  }

  /**
   * Under which language a clinic's text for one of ours stands, `written`, and where a field puts it, `tag`. What a pack says
   * for one country alone is changed there. What it says more widely, `wider`, is what an empty field leaves.
   */
  placeOf(texts: Readonly<Record<string, string>>, locale = this.language): { written: string | undefined; tag: string; wider: string } {
    const written = this.insteadOf(locale).find((tag) => texts[tag]);
    const tag = written && this.chain.indexOf(written) < this.chain.indexOf(this.language) ? written : this.language;
    return { written, tag, wider: written && written !== tag ? texts[written]! : '' };
  }

  /** As it is read: with its numbers, without marks. What only a page knows is left open. */
  read(text: string, slots: Readonly<Record<string, string>> = {}): string {
    const { frequencies, quantities } = this.#content.evidence;
    const format = `${this.chain[0]}-u-nu-latn`;
    const say: Say = (path, more) => this.read(this.at(path)!.text, more);
    return parseInline(text)
      .map((part) => {
        if (typeof part === 'string') return part;
        if ('term' in part) return part.before + part.words + part.after;
        const often = part.kind === 'freq' && frequencies[part.slot];
        const much = part.kind === 'qty' && quantities[part.slot];
        if (often) return frequencyText({ ...often, value: often.count, ...(often.countTo && { valueTo: often.countTo }) }, format, say);
        if (much) return quantityText(much, format, say);
        return slots[part.slot] ?? '…';
      })
      .join('');
  }

  /** What a person calls something at a path: its own short name, else its id in words, in English. */
  nameOf(path: string): { name: string; lang: string } {
    for (const key of ['', '.name', '.heading', '.question', '.title']) {
      const found = this.at(path + key);
      if (found && found.text.length <= 80) return { name: this.read(found.text), lang: found.locale };
    }
    return { name: inWords(path.split('.').at(-1)!), lang: 'en' };
  }
}

/** `expandAll` → `Expand all` */
export const inWords = (id: string): string => id.replace(/-/g, ' ').replace(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`).replace(/^./, (sign) => sign.toUpperCase());
