// The browser that is measured: the one that the tests find, without what it does on its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../runner/find-browsers.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--ignore-certificate-errors', '--js-flags=--expose-gc', '--enable-precise-memory-info'];

/** As Lighthouse and WebPageTest name it: 1.6 Mbit/s, 150 ms to and fro; a phone of the middle range. */
const SLOW = {
  cpu: 4,
  network: { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 },
};

export async function launch() {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error('The benchmark needs Chromium or Chrome; CHROME_PATH names one.');
  const folder = mkdtempSync(join(tmpdir(), 'dry-needling-bench-'));
  const browser = await puppeteer.launch({ executablePath, headless: true, args: FLAGS, userDataDir: folder, defaultViewport: { width: 1000, height: 900 } });
  return {
    version: await browser.version(),
    /** A page that has seen nothing before. */
    async fresh({ slow = false } = {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const cdp = await page.createCDPSession();
      await Promise.all(['Network', 'Performance', 'HeapProfiler'].map((domain) => cdp.send(`${domain}.enable`)));
      if (slow) {
        await cdp.send('Network.emulateNetworkConditions', SLOW.network);
        await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
      }
      return { page, cdp, close: () => context.close() };
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
