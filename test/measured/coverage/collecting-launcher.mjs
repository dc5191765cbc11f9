// Chromium, which tells what ran: also in frames, of which there are many in these tests and none lives to the end.
// Web Test Runner's own way counts only files that are loaded by themselves.
import { chromium, chromiumOptions } from '../../runner/launchers.mjs';

/** Code that Chromium has kept from an earlier page tells which functions run, and not which of their branches. */
const NOTHING_KEPT = ['--v8-cache-options=none', '--js-flags=--no-compilation-cache'];

const ours = (url) => /^http:\/\/localhost:\d+\/(dist|src)\//.test(url);

/** @param add is given what ran, several times for each script: `{ path, source, functions }`. */
export function collectingLauncher(program, add) {
  const collecting = new WeakMap();
  const launcher = chromium(program, {
    launchOptions: chromiumOptions(program, NOTHING_KEPT),
    async createPage({ context }) {
      const page = await context.newPage();
      const connection = await page.createCDPSession();
      const sources = new Map();
      connection.on('Debugger.scriptParsed', ({ scriptId, url }) => {
        // At once: a frame takes its scripts along when it goes.
        if (ours(url)) sources.set(scriptId, connection.send('Debugger.getScriptSource', { scriptId }).then(({ scriptSource }) => scriptSource, () => undefined));
      });
      /** What has run since the last time. */
      async function take() {
        const { result } = await connection.send('Profiler.takePreciseCoverage');
        for (const { scriptId, url, functions } of result) {
          const source = ours(url) && (await sources.get(scriptId));
          if (source) add({ path: new URL(url).pathname, source, functions });
        }
      }
      let last = Promise.resolve();
      collecting.set(page, () => (last = last.then(take)));
      // Its scripts are there until memory is tidied up.
      connection.on('Page.frameDetached', () => void collecting.get(page)().catch(() => {}));
      await connection.send('Page.enable');
      await connection.send('Debugger.enable');
      await connection.send('Debugger.setSkipAllPauses', { skip: true });
      await connection.send('Profiler.enable');
      await connection.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
      return page;
    },
  });
  const { stopSession } = launcher;
  launcher.stopSession = async (id) => {
    await collecting.get(launcher.getPage(id))();
    return stopSession.call(launcher, id);
  };
  return launcher;
}
