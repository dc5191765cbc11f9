// The commands behind `memoryOf` and `collectGarbage` of commands.js: what a page still holds, after the browser has
// collected the rest.
import { inSystem } from './firefox/system.mjs';
import { countAlive } from './memory.mjs';

const COLLECT = {
  async Chromium(page) {
    const connection = await page.createCDPSession();
    await connection.send('HeapProfiler.collectGarbage');
    await connection.detach();
  },
  // The name of the message that its page about memory sends when a person presses "Minimize memory usage".
  Firefox: (page) => inSystem(page, () => void Services.obs.notifyObservers(null, 'child-mmu-request')),
};

export const memoryPlugin = () => ({
  name: 'memory',
  async executeCommand({ command, payload, session }) {
    if (command === 'collect-garbage') {
      await COLLECT[session.browser.name](session.browser.getPage(session.id));
      return true;
    }
    if (command !== 'memory') return undefined;
    if (session.browser.name !== 'Chromium') throw new Error(`${session.browser.name} cannot be asked for its memory. Ask for engine === 'chromium' first.`);
    const page = session.browser.getPage(session.id);
    // Its name of now: the protocol keeps the one that it was made with.
    const frames = page.frames();
    const names = await Promise.all(frames.map((frame) => frame.evaluate(() => window.name).catch(() => '')));
    const frame = frames[names.indexOf(payload.frame)] ?? page.mainFrame();
    const alive = await countAlive(page, payload.tag, frame);
    const connection = await page.createCDPSession();
    await connection.send('Performance.enable');
    const { metrics } = await connection.send('Performance.getMetrics');
    const { usedSize } = await connection.send('Runtime.getHeapUsage');
    await connection.detach();
    const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
    return { alive, nodes: metric('Nodes'), listeners: metric('JSEventListeners'), heap: usedSize };
  },
});
