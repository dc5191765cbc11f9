// Lets Web Test Runner run tests in the real WebKitGTK, with the system's own driver and no further package.
import { setTimeout as sleep } from 'node:timers/promises';
import { emulate } from '../media/webkit.mjs';
import { webkitPage } from './page.mjs';
import { startProcesses } from './processes.mjs';
import { WebDriver } from './web-driver.mjs';

async function answering(driver) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await driver.status();
    } catch (error) {
      if (attempt > 200) throw error;
      await sleep(50);
    }
  }
}

export function webkitLauncher(programs) {
  let processes, driver, page, started;
  /** The browser has crashed, or was asked for its accessibility tree, which makes it slower and less steady from then on. */
  let isWorn = false;
  const addresses = new Map();

  async function start() {
    processes = await startProcesses(programs);
    driver = new WebDriver(processes.address);
    await answering(driver);
    await open();
    page = webkitPage(driver, { ...processes, onTree: () => (isWorn = true) });
  }

  async function open() {
    await driver.open({ 'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation', '--full-screen'] } });
    isWorn = false;
  }

  async function close() {
    try {
      await driver?.close();
    } catch {
      // Already gone: there is nothing left to end but the processes.
    }
  }

  return {
    name: 'WebKit',
    // The commands for puppeteer find in `getPage` all that they use of it.
    type: 'puppeteer',
    // One driver has one window.
    concurrency: 1,
    async initialize() {},
    async startSession(id, address) {
      await (started ??= start());
      if (isWorn) {
        await close();
        await open();
      }
      addresses.set(id, address);
      await page.setViewport({ width: 800, height: 600 });
      // What the last test file wished for ends with it.
      await emulate(page, {});
      await driver.post('/url', { url: address });
    },
    startDebugSession(id, address) {
      return this.startSession(id, address);
    },
    isActive: (id) => addresses.has(id),
    getBrowserUrl: (id) => addresses.get(id),
    getPage: () => page,
    async stopSession(id) {
      addresses.delete(id);
      try {
        // Keys and buttons that a test left pressed stay pressed otherwise.
        await driver.delete('/actions');
        await driver.post('/url', { url: 'about:blank' });
      } catch (error) {
        console.error(`WebKit: ${error.message}`);
        isWorn = true;
      }
      return { testCoverage: undefined };
    },
    async stop() {
      await close();
      processes?.stop();
    },
  };
}
