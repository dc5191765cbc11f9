// Words that say where they come from: rendered, they show which text of an element stands where.

/** What a text holds besides words: it changes what is rendered. */
const MARKS = /\{[\w:.]+\}|\[\[term:\w+\|[^\]]+\]\]/g;

/** @param without paths that have no words. */
export const wordsOfPaths = (node, without, path = '') =>
  Object.fromEntries(
    Object.entries(node).flatMap(([id, value]) => {
      const here = path ? `${path}.${id}` : id;
      if (without.includes(here)) return [];
      return [[id, typeof value === 'string' ? `⟦${here}⟧${(value.match(MARKS) ?? []).join(' ')}` : wordsOfPaths(value, without, here)]];
    }),
  );

export const pathsIn = (text) => [...text.matchAll(/⟦([^⟧]+)⟧/g)].map(([, path]) => path);
