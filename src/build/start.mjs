// `npm start`: builds, shows the demo page, and builds and shows it anew after each change.
import { startDevServer } from '@web/dev-server';
import { ROOT } from './paths.mjs';
import { openPage } from './start/open-page.mjs';
import { rebuildOnChange, tryToBuild } from './start/rebuild.mjs';

const DEMO = '/src/embed/demo/index.html';

function redirectToDemo(context, next) {
  if (context.path !== '/') return next();
  context.redirect(DEMO);
}

/** The server's own watching would reload a page once for every file that a build writes: here, it is done once. */
const reloading = { name: 'reloading', injectWebSocket: true };

await tryToBuild();
const server = await startDevServer({
  config: { rootDir: ROOT, nodeResolve: true, middleware: [redirectToDemo], plugins: [reloading], chokidarOptions: { ignoreInitial: true } },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
server.fileWatcher.add([`${ROOT}/src`, `${ROOT}/stories`]);
rebuildOnChange(server.fileWatcher, () => server.webSockets.sendImport('data:text/javascript,location.reload()'));

const address = `http://localhost:${server.config.port}/`;
console.log(`\nThe demo page: ${address}\nStop it with Ctrl+C.\n`);
openPage(address);
