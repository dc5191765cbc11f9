// Walks the words and reads the marks inside one text. Shared by the checks, the generator and the tests.

/** Every text of a tree of words as [path, text], in the order of the file. */
export function* textsOf(words, prefix = '') {
  for (const [key, value] of Object.entries(words)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === 'string') yield [path, value];
    else yield* textsOf(value, path);
  }
}

/** The value at a path, or undefined. */
export const at = (words, path) => path.split('.').reduce((node, key) => (node && Object.hasOwn(node, key) ? node[key] : undefined), words);

const names = (pattern) => (text) => [...text.matchAll(pattern)].map((match) => match[1]);

export const frequenciesIn = names(/\{freq:(\w+)\}/g);
export const quantitiesIn = names(/\{qty:(\w+)\}/g);
export const termsIn = names(/\[\[term:(\w+)\|[^\]]*\]\]/g);
