// The custom elements manifest: what editors, framework types and documentation know of the elements.
// Made from the classes and their comments: custom-elements-manifest.open-wc.org
import { attributeTypes } from './attribute-types.mjs';
import { distPaths } from './dist-paths.mjs';
import { inOrder } from './in-order.mjs';
import { namedTypes } from './named-types.mjs';
import { publicOnly } from './public-only.mjs';

export default {
  globs: ['src/base/content-element.ts', 'src/elements/*/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  // In this order: each works on what the one before has left.
  plugins: [publicOnly, namedTypes(), attributeTypes, distPaths, inOrder],
};
