// The parts in dist/cdn/parts, each with its SHA-256 digest, which is in its file name, too. The digests lack the equals
// sign that all end with. The build writes its own table in the place of this module (src/build/bundle/parts-table.mjs).

/** Parts that several elements share. */
export const shared: Record<string, string> = {};

/** The part of each element: its digest, then the shared parts that it needs, separated by spaces. */
export const elements: Record<string, string> = {};
