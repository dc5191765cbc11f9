// Engines tell the same in their own manner: what is compared of their accessibility trees is what a person would notice.

/**
 * Spaces stand where blocks meet, in some engines, and marks of direction in names. A `p` that holds a block, or is a grid,
 * is no paragraph to all of them. An empty cell in the head of a table is a header to WebKit. The number that a style draws
 * before a step is no word to Firefox; the list counts it.
 */
const line = (text) =>
  /^ */.exec(text)[0] + text.replaceAll(/[\s\u2066-\u2069]/g, '').replaceAll('paragraph|', '').replace(/(?<=^listitem\|)\p{Nd}/u, '').replace(/^columnheader$/, 'cell');

/** An accessibility tree as text, without what engines tell in their own manner. Buttons that follow each other can stand in a line of their own each. */
export const sameWords = (tree) => tree.split('\n').map(line).join('\n').replaceAll(/(?<=\])\n *(?=\[)/g, '');
