// Bundles again what else is only there minified, with a map back to src: what runs can then be told line by line.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** These change lines, or say nothing of what they change. */
const UNREADABLE = ['minify-script', 'minify-classic-script', 'digests-last', 'licence-banner'];

/** What src/build/bundle/parts-table.mjs does to the minified loader. */
const digestsLast = ({ digests }) => ({
  name: 'readable-digests-last',
  renderChunk: (code) => ({ code: code.replace('(function () {', () => '(function (_) {').replace(/\(\);\s*$/, () => `("${digests}");\n`), map: null }),
});

/** The compiler's maps, which rollup does not look for. */
const compilersMaps = {
  name: 'compilers-maps',
  load: (id) => (existsSync(`${id}.map`) ? { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) } : null),
};

const readable = (configuration, more = []) => ({
  ...configuration,
  plugins: [...(configuration.plugins ?? []).filter(({ name }) => !name?.includes('minify')), compilersMaps],
  output: {
    ...configuration.output,
    sourcemap: 'inline',
    plugins: [...(configuration.output.plugins ?? []).filter(({ name }) => !UNREADABLE.includes(name)), ...more],
  },
});

/** What elements hold is run as modules, too; their bundles stay as they are. */
const holdsNoElement = ({ input }) => Object.keys(input).some((name) => ['settle', 'clinic'].includes(name));
/** With the small base class that stands for LitElement in all bundles. */
const holdsAll = ({ input }) => 'all' in input;

/** @param folder a copy of the project, with dist. @param bundles which besides the modules: `server`, `all` or none. */
export async function buildReadable(folder, bundles = 'all') {
  const from = (path) => import(pathToFileURL(join(folder, path)).href);
  // The bundle of what runs in Node has taken the place of the compiler's modules.
  await (await from('src/build/compile.mjs')).compile();
  if (bundles === 'none') return;
  const { default: files, server, renderer, frames, builder, parts, loader } = await from('rollup.config.mjs');
  const [{ bundleAll, writeBundle }, { buildBuilder }, { buildServer }] = await Promise.all(['bundle', 'builder', 'server'].map((name) => from(`src/build/${name}.mjs`)));
  if (bundles === 'server') return void (await writeBundle(readable(server)));
  const ours = (all) => all.map((each) => (holdsNoElement(each) ? readable(each) : each));
  await bundleAll({
    default: files.map((each) => (holdsAll(each) ? readable(each) : each)),
    parts: () => ours(parts()),
    loader: (tables, dir) => readable(loader(tables, dir), [digestsLast(tables)]),
  });
  await buildBuilder({ builder: readable(builder) });
  await buildServer({ server: readable(server), renderer, frames: frames.map((each) => readable(each)) });
}
