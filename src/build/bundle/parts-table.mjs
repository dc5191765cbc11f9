// Tells the loader of its parts, in the place of src/embed/loader/parts.ts.
import { resolve } from 'node:path';

/** Stands for the digests until the minifier has done its work: it would put them where they are used. */
const DIGESTS = '_';

export const partsTable = (dist, { parts, needs }) => ({
  name: 'parts-table',
  load: (id) => (id === resolve(dist, 'embed/loader/parts.js') ? `export const parts = '${parts.join(' ')}'.split(' '), needs = '${needs}', digests = ${DIGESTS};` : null),
});

/** What nothing compresses comes last, or all else compresses worse. */
export const digestsLast = ({ digests }) => ({
  name: 'digests-last',
  renderChunk(code) {
    const [, body] = /^\(\(\)(=>\{.*\})\)\(\);\s*$/s.exec(code) ?? [];
    if (!body) throw new Error('The minified loader is not one function.');
    return `(${DIGESTS}${body})("${digests}");\n`;
  },
});
