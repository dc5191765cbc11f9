// Reads the marks inside a text. Texts hold no HTML; these are all the marks there are:
//   {name}  {freq:id}  {qty:id}   a value, a frequency, a quantity
//   [[term:id|words]]             a term that is explained where it is first used

/** `before` and `after` are the punctuation that must stay on one line with the term. */
export type InlinePart = string | { slot: string; kind: string | undefined } | { term: string; words: string; before: string; after: string };

const MARK = /\{(?:(freq|qty):)?(\w+)\}|(\(?)\[\[term:(\w+)\|([^\]]+)\]\]([).,;:،؛؟]*)/g;

const known = new Map<string, readonly InlinePart[]>();

/** Splits a text into plain strings and marks: once, however many elements show it. */
export function parseInline(text: string): readonly InlinePart[] {
  const earlier = known.get(text);
  if (earlier) return earlier;
  const parts: InlinePart[] = [];
  let end = 0;
  for (const match of text.matchAll(MARK)) {
    parts.push(text.slice(end, match.index));
    const [all, kind, slot, before, term, words, after] = match;
    parts.push(term ? { term, words: words!, before: before!, after: after! } : { slot: slot!, kind });
    end = match.index + all.length;
  }
  parts.push(text.slice(end));
  const found = parts.filter(Boolean);
  known.set(text, found);
  return found;
}
