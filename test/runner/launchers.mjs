// One launcher of Web Test Runner for each engine that is here.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { webkitLauncher } from './webkit/launcher.mjs';

const QUIET = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Chromium refuses its sandbox to root, and many build machines have none to give. */
const NO_SANDBOX = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];

export const chromiumOptions = (executablePath, more = []) => ({ executablePath, headless: true, args: [...QUIET, ...NO_SANDBOX, ...more] });

/** With a puppeteer of its own the launcher calls itself Chromium, whichever of the family it is. */
export const chromium = (executablePath, options = {}) => chromeLauncher({ puppeteer, launchOptions: chromiumOptions(executablePath), ...options });

const START = {
  chromium: (executablePath) => chromium(executablePath),
  // The launcher for Chrome drives Firefox as well: puppeteer speaks WebDriver BiDi to it.
  firefox: (executablePath) => chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { browser: 'firefox', executablePath, headless: true, args: ['--remote-allow-system-access'] } }),
  webkit: webkitLauncher,
};

export const launchers = (browsers) => Object.entries(browsers).map(([engine, program]) => START[engine](program));
