// The files for pages without a build: each holds everything it needs, Lit included. Bundles what `tsc` wrote to dist.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { licenceBanner } from './src/build/bundle/licence-banner.mjs';
import { minifyScript } from './src/build/bundle/minify-script.mjs';
import { minifyTemplates } from './src/build/bundle/minify-templates.mjs';
import { entries } from './src/build/bundle/entries.mjs';
import { slimLit } from './src/build/bundle/slim-lit.mjs';

const DIST = fileURLToPath(new URL('dist', import.meta.url));

/** One configuration per file: rollup shares nothing between configurations, so no file needs another. */
export const bundle = (name, input, dir = resolve(DIST, 'cdn')) => ({
  input: { [name]: input },
  // A warning is a bundle that is not what it seems to be: a circular import, a missing export, an import left outside.
  onLog(level, log) {
    if (level === 'warn') throw new Error(`${name}: ${log.code}: ${log.message}`);
  },
  plugins: [slimLit(DIST), nodeResolve({ exportConditions: ['production', 'default'] }), minifyTemplates()],
  output: {
    dir,
    format: 'es',
    entryFileNames: '[name].js',
    inlineDynamicImports: true,
    plugins: [minifyScript(), licenceBanner()],
  },
});

/** What renders in Node: brings its libraries along, and shares the elements with who imports them. */
export const server = {
  input: resolve(DIST, 'server/server.js'),
  external: (id) => id === 'lit' || (id.startsWith(DIST) && !id.startsWith(resolve(DIST, 'server'))),
  // The libraries import in circles and carry helpers compiled for older modules; both work.
  onLog(level, log, handle) {
    if (!['CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED'].includes(log.code)) handle(level === 'warn' ? 'error' : level, log);
  },
  plugins: [nodeResolve({ exportConditions: ['node', 'production', 'default'], preferBuiltins: true }), commonjs()],
  output: { file: resolve(DIST, 'server/index.js'), format: 'es', inlineDynamicImports: true, banner: '/*! The licences of what this file holds: licences.txt */' },
};

/** What runs in an embed page, and in the page around one. */
export const frames = ['frame', 'frame-parent'].map((name) => bundle(name, resolve(DIST, `embed/frame/${name}.js`), resolve(DIST, 'embed')));

export default entries(DIST).map(({ name, input }) => bundle(name, input));
