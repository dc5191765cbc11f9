// Tells the loader of its parts, in the place of src/embed/loader/parts.ts.
import { resolve } from 'node:path';

export const partsTable = (dist, table) => ({
  name: 'parts-table',
  load: (id) => (id === resolve(dist, 'embed/loader/parts.js') ? `export const parts = ${JSON.stringify(table)};` : null),
});
