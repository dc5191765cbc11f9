// The files for pages without a build carry, of Lit, only what this library uses (src/embed/slim-lit.ts): half as much to
// load in every file, and less to keep for every element.
import { resolve } from 'node:path';

export const slimLit = (dist) => ({
  name: 'slim-lit',
  resolveId: (id) => (['lit', './lit-element.js'].includes(id) ? resolve(dist, 'embed/slim-lit.js') : null),
});
