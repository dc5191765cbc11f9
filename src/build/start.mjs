// `npm start`: builds, shows the demo page, and builds and shows it anew after each change.
import { startDevServer } from '@web/dev-server';
import { build } from './build.mjs';
import { ROOT } from './paths.mjs';
import { gatherChanges } from './start/gather-changes.mjs';
import { openPage } from './start/open-page.mjs';

const DEMO = '/src/embed/demo/index.html';

/** The server also watches what it has served, and the build writes files into src itself: neither may start a build. */
const isWatched = (path) => /^(src|stories)\/.*\.\w+$/.test(path) && !/^src\/(build|content\/generated)\//.test(path);

/** A mistake in a file is shown, and the next change tries again. */
async function tryToBuild(steps) {
  try {
    await build(steps);
    return true;
  } catch (error) {
    console.error(`\n${error.message}\nWaiting for a change …\n`);
    return false;
  }
}

function redirectToDemo(context, next) {
  if (context.path !== '/') return next();
  context.redirect(DEMO);
}

async function update(changed) {
  console.log(`Changed: ${changed.join(', ')}`);
  const content = changed.some((path) => path.startsWith('src/content/'));
  const scripts = changed.some((path) => (path.startsWith('src/') && path.endsWith('.ts')) || path.startsWith('src/embed/builder/'));
  // What dist holds stays until it is replaced: a page that loads meanwhile finds its files.
  if ((content || scripts) && !(await tryToBuild({ clean: false, content, server: false }))) return;
  server.webSockets.sendImport('data:text/javascript,location.reload()');
}

/** The server's own watching would reload a page once for every file that a build writes: `update` does it once. */
const reloading = { name: 'reloading', injectWebSocket: true };

await tryToBuild();
const server = await startDevServer({
  config: { rootDir: ROOT, nodeResolve: true, middleware: [redirectToDemo], plugins: [reloading], chokidarOptions: { ignoreInitial: true } },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
server.fileWatcher.add([`${ROOT}/src`, `${ROOT}/stories`]);
gatherChanges(server.fileWatcher, isWatched, update);

const address = `http://localhost:${server.config.port}/`;
console.log(`\nThe demo page: ${address}\nStop it with Ctrl+C.\n`);
openPage(address);
