// The files for pages without a build. Bundles what `tsc` wrote to dist.
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { licenceBanner } from './src/build/bundle/licence-banner.mjs';
import { minifyClassicScript, minifyScript } from './src/build/bundle/minify-script.mjs';
import { minifyTemplates } from './src/build/bundle/minify-templates.mjs';
import { partOf } from './src/build/bundle/parts.mjs';
import { digestsLast, partsTable } from './src/build/bundle/parts-table.mjs';
import { entries, registeringFiles, wordEntries, wordFiles } from './src/build/bundle/entries.mjs';
import { slimLit } from './src/build/bundle/slim-lit.mjs';

const DIST = fileURLToPath(new URL('dist', import.meta.url));
const CDN = resolve(DIST, 'cdn');

/** A warning is a bundle that is not what it seems to be: a circular import, a missing export, an import left outside. */
const strict = (name) => ({
  onLog(level, log) {
    if (level === 'warn') throw new Error(`${name}: ${log.code}: ${log.message}`);
  },
});

const plugins = () => [slimLit(DIST), nodeResolve({ exportConditions: ['production', 'default'] }), minifyTemplates()];

/** One configuration per file that holds everything it needs: rollup shares nothing between configurations. */
export const bundle = (name, input, dir = CDN) => ({
  ...strict(name),
  input: { [name]: input },
  plugins: plugins(),
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

/** In a worker, as in Node, there is no document; Node's own modules are not there either. */
const withoutNode = {
  name: 'without-node',
  resolveId: (id) => (id === 'buffer' ? '\0buffer' : null),
  load: (id) => (id === '\0buffer' ? "export const Buffer = { from: (text) => ({ toString: () => btoa(text) }) };" : null),
  transform: (code) => code.replaceAll('process.env.NODE_ENV', '"production"'),
};

/** What renders in the page that makes snippets. */
export const renderer = {
  ...server,
  input: resolve(DIST, 'server/worker.js'),
  external: undefined,
  plugins: [withoutNode, nodeResolve({ exportConditions: ['node', 'production', 'default'] }), commonjs()],
  output: { file: resolve(DIST, 'builder/render.js'), format: 'es', inlineDynamicImports: true, banner: '/*! The licences of what this file holds: licences.txt */', plugins: [minifyScript()] },
};

/** What runs in an embed page, and in the page around one. */
export const frames = ['frame', 'frame-parent'].map((name) => bundle(name, resolve(DIST, `embed/frame/${name}.js`), resolve(DIST, 'embed')));

/** What runs in the page that makes snippets. */
export const builder = bundle('builder', resolve(DIST, 'embed/builder/builder.js'), resolve(DIST, 'builder'));

const nameOf = (path) => basename(path, '.js').replace('dry-needling-', '');
const isGuide = (path) => nameOf(path) === 'guide';

/** Every element again, in parts that are fetched once and can be kept for ever: for the loader. */
const split = (inputs) => ({
  ...strict('parts'),
  input: Object.fromEntries(inputs.map((path) => [nameOf(path), path])),
  plugins: plugins(),
  output: {
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    manualChunks: partOf,
    plugins: [minifyScript(), licenceBanner()],
  },
});

/**
 * The guide is a part by itself: it holds every element, which in one file are a third smaller than in sixteen, and a page
 * that shows it shows hardly anything else.
 */
export const parts = () => [
  split(registeringFiles(DIST).filter((path) => !isGuide(path))),
  split(registeringFiles(DIST).filter(isGuide)),
  // These share nothing: a page with the guide alone need not fetch what other elements share.
  ...Object.entries({ settle: resolve(DIST, 'embed/loader/settle/settle.js'), ...wordFiles(DIST) }).map(([name, input]) => bundle(name, input)),
];

/** The loader. @param tables what `nameParts` says of the parts. */
export const loader = (tables, dir = CDN) => ({
  ...strict('embed'),
  input: { embed: resolve(DIST, 'embed/loader/embed.js') },
  plugins: [partsTable(DIST, tables)],
  output: {
    dir,
    format: 'iife',
    // A module is strict anyway, and the loader is the same in both modes.
    strict: false,
    entryFileNames: '[name].js',
    inlineDynamicImports: true,
    plugins: [minifyClassicScript(), digestsLast(tables), licenceBanner()],
  },
});

export default [...entries(DIST), ...wordEntries(DIST)].map(({ name, input }) => bundle(name, input));
