// Takes pictures of stories in Chromium: without anything that moves, blinks or differs between machines.
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { ROOT } from '../../../src/build/paths.mjs';
import { findBrowsers } from '../../runner/find-browsers.mjs';
import { chromiumOptions } from '../../runner/launchers.mjs';

const STEADY = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb', '--hide-scrollbars', '--force-device-scale-factor=1'];

/** Longer pages are cut here: the guide has 20 screens, and its parts have stories of their own. */
export const HIGHEST = 3000;

export async function openCamera() {
  const server = await startDevServer({
    config: { rootDir: ROOT, hostname: '127.0.0.1', port: 0, nodeResolve: { exportConditions: ['production', 'default'] } },
    readCliArgs: false, readFileConfig: false, logStartMessage: false, autoExitProcess: false,
  });
  const browsers = [await puppeteer.launch(chromiumOptions(findBrowsers().chromium, STEADY))];
  let pages = 0;

  /** Each in a browser of its own: a page that is not in front gets no frames, and waits for ever. */
  async function newPage() {
    const browser = (browsers[pages++] ??= await puppeteer.launch(chromiumOptions(findBrowsers().chromium, STEADY)));
    const page = await browser.newPage();
    await page.setViewport({ width: 800, height: 1000 });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(`http://127.0.0.1:${server.server.address().port}/test/visual/tools/page.html`);
    await page.waitForFunction('window.isReady');
    return page;
  }

  return {
    /** `Chromium 156.0.1.2` */
    version: (await browsers[0].version()).replace(/^(Headless)?Chrome\//, 'Chromium '),
    newPage,
    async close() {
      await Promise.all(browsers.map((browser) => browser.close()));
      await server.stop();
    },
  };
}

export const picturesOf = (page, file) => page.evaluate((name) => window.picturesOf(name), file);

/** @param change happens after the story is shown: for tests of the comparison. @returns a PNG. */
export async function photograph(page, file, { story, look }, change) {
  const { width, height } = await page.evaluate((...args) => window.show(...args), file, story, look);
  if (change) await page.evaluate(change);
  return page.screenshot({ clip: { x: 0, y: 0, width, height: Math.min(height, HIGHEST) }, captureBeyondViewport: true, optimizeForSpeed: true });
}
