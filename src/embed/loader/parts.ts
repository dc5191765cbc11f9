// The parts in dist/cdn/parts, each with its SHA-256 digest, which is in its file name, too. The build writes its own table
// in the place of this module (src/build/bundle/parts-table.mjs).

/** First the elements; then what they share, what the loader needs itself, and words: a clinic's, British ones, and what tells of other languages. */
export const parts: string[] = [];

/** How many of the other parts, from the first on, each element needs: one digit for each element. */
export const needs: string = '';

/** 43 characters for each part: the equals sign that all end with is left out. They weigh less side by side. */
export const digests: string = '';
