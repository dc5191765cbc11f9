// Tells the loader of its parts, in the place of src/embed/loader/parts.ts.
import { resolve } from 'node:path';

export const partsTable = (dist, tables) => ({
  name: 'parts-table',
  load: (id) => (id === resolve(dist, 'embed/loader/parts.js') ? Object.entries(tables).map(([name, table]) => `export const ${name} = ${JSON.stringify(table)};`).join('\n') : null),
});
