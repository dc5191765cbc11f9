// The documentation site, built into a folder of its own, and a browser to look at it.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { launch } from 'puppeteer-core';
import { buildSite } from '../../../src/build/docs.mjs';
import { findBrowsers } from '../../runner/find-browsers.mjs';

/** @param options as `buildSite` takes them; `before` gets the empty folder @returns the folder, its pages, its files by path, and what removes it. */
export async function builtSite({ before, ...options } = {}) {
  const out = mkdtempSync(join(tmpdir(), 'dry-needling-docs-'));
  before?.(out);
  const pages = await buildSite({ out, ...options });
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).map((each) => join(each.parentPath ?? each.path, each.name).slice(out.length + 1).split(sep).join('/'));
  return {
    out,
    pages: pages.map((page) => ({ ...page, path: page.url.slice(1) })),
    files: new Set(files),
    read: (path) => readFileSync(`${out}/${path}`, 'utf8'),
    remove: () => rmSync(out, { recursive: true, force: true }),
  };
}

export const startBrowser = () => launch({ executablePath: findBrowsers().chromium, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });

/** A new page that notes what goes wrong in it: messages of its console, and requests to anybody else than `address`. */
export async function watchedPage(browser, address) {
  const page = await browser.newPage();
  const faults = [];
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) faults.push(`asked for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => console.error(`refused: ${violatedDirective} ${blockedURI} ${sample}`));
  });
  return { page, faults };
}

/** All elements of the page have rendered. */
export const settled = (page) =>
  page.evaluate(async () => {
    const ours = () => [...document.querySelectorAll('main *')].filter(({ localName }) => localName.startsWith('dry-needling-'));
    await Promise.all(ours().map(({ localName }) => customElements.whenDefined(localName)));
    await Promise.all(ours().map((element) => element.updateComplete));
  });
