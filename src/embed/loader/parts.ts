// The parts in dist/cdn/parts. The build writes its own table in the place of this module
// (src/build/bundle/parts-table.mjs).

/**
 * Every part: its SHA-256 digest, which is in its file name, too; for an element, then the names of the other parts that
 * it needs, separated by spaces. A star: all of them.
 */
export const parts: Record<string, string> = {};
