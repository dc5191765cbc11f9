// The files for pages without a build carry lit-html and, of LitElement, only what this library uses
// (src/embed/slim-lit.ts): two kB less in every file.
import { resolve } from 'node:path';

export const slimLit = (dist) => ({
  name: 'slim-lit',
  resolveId: (id) => (['lit', './lit-element.js'].includes(id) ? resolve(dist, 'embed/slim-lit.js') : null),
});
