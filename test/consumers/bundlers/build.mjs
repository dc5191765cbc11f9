// Bundles each file of src with each bundler, for production: dist/<bundler>/<file>.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

const BUNDLERS = {
  esbuild: (file) => esbuild({ entryPoints: [`src/${file}`], outfile: `dist/esbuild/${file}`, bundle: true, minify: true, format: 'esm', logLevel: 'warning' }),

  async rollup(file) {
    const bundle = await rollup({ input: `src/${file}`, plugins: [nodeResolve()] });
    await bundle.write({ file: `dist/rollup/${file}`, format: 'es' });
    await bundle.close();
  },

  async webpack(file) {
    const stats = await promisify(webpack)({ mode: 'production', entry: `./src/${file}`, output: { path: resolve('dist/webpack'), filename: file } });
    if (stats.hasErrors()) throw new Error(stats.toString());
  },

  vite: (file) =>
    vite({ logLevel: 'warn', build: { outDir: 'dist/vite', emptyOutDir: false, rolldownOptions: { input: `src/${file}`, output: { entryFileNames: '[name].js' } } } }),
};

for (const file of readdirSync('src')) for (const bundle of Object.values(BUNDLERS)) await bundle(file);
