// Shows a folder of files in Chromium, and hears what the page complains of.
import { startDevServer } from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../runner/find-browsers.mjs';

/** How to start it. Chromium refuses its sandbox to root, and many build machines have none to give. */
export const BROWSER = { executablePath: findBrowsers().chromium, args: process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [] };

/** Serves the files of a folder as they are; @returns {Promise<{ address: string, close: () => Promise<void> }>} */
export async function serveFolder(folder) {
  const server = await startDevServer({
    config: { rootDir: folder, hostname: '127.0.0.1', port: 0 },
    readCliArgs: false, readFileConfig: false, logStartMessage: false, autoExitProcess: false,
  });
  return { address: `http://127.0.0.1:${server.server.address().port}`, close: () => server.stop() };
}

export function openBrowser() {
  if (!BROWSER.executablePath) throw new Error('These tests need Chromium.');
  return puppeteer.launch({ ...BROWSER, headless: true });
}

/** A new page, empty yet; `page.complaints` are its errors, its warnings and what it could not load. */
export async function newPage(browser) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => ['error', 'warn', 'assert'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.url()}: ${response.status()}`));
  page.setDefaultTimeout(30_000);
  return Object.assign(page, { complaints });
}

export async function openPage(browser, address) {
  const page = await newPage(browser);
  await page.goto(address, { waitUntil: 'load' });
  return page;
}
