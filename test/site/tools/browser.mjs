// Shows a folder of files in Chromium, and hears what its pages complain of.
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../runner/find-browsers.mjs';

/** Chromium refuses its sandbox to root, and many build machines have none to give. */
const args = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];

/** Files as they are. Browsers ask for an icon by themselves where a page names none. */
export async function serveFolder(rootDir) {
  const noIcon = (context, next) => (context.path === '/favicon.ico' ? void (context.status = 204) : next());
  const server = await startDevServer({
    config: { rootDir, hostname: '127.0.0.1', port: 0, middleware: [noIcon] },
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    autoExitProcess: false,
  });
  return { address: `http://127.0.0.1:${server.server.address().port}`, close: () => server.stop() };
}

export const openBrowser = () => puppeteer.launch({ executablePath: findBrowsers().chromium, headless: true, args });

/** @returns a page; `complaints` are what it warns of, what fails, and what it wants from another host. */
export async function openPage(browser, address) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => ['error', 'warn', 'assert'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.url()}: ${response.status()}`));
  page.on('request', (request) => /^(https?|wss?):/.test(request.url()) && !request.url().startsWith(`${address}/`) && complaints.push(`asks for ${request.url()}`));
  page.setDefaultTimeout(30_000);
  await page.setViewport({ width: 1280, height: 900 });
  return Object.assign(page, { complaints });
}
