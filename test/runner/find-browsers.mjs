// Where the engines are on this machine.
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { webkitPrograms } from './webkit/programs.mjs';

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const onPath = (...names) => names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)));

const inPrograms = (...paths) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]).filter(Boolean)
    .flatMap((folder) => paths.map((path) => join(folder, path)));

/** Browsers that other tools have downloaded lie in one folder per version: the newest name first. */
function downloaded(folder, ...paths) {
  try {
    return readdirSync(folder).sort().reverse().flatMap((version) => paths.map((path) => join(folder, version, path)));
  } catch {
    return [];
  }
}

const chromiumPaths = () => [
  process.env.CHROME_PATH,
  ...onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'brave-browser'),
  ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  ...inPrograms('Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'),
  ...downloaded(join(homedir(), '.cache/puppeteer/chrome'), 'chrome-linux64/chrome'),
  ...downloaded(join(homedir(), '.cache/ms-playwright'), 'chrome-linux64/chrome', 'chrome-linux/chrome'),
];

const firefoxPaths = () => [
  process.env.FIREFOX_PATH,
  ...onPath('firefox-esr', 'firefox'),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...inPrograms('Mozilla Firefox\\firefox.exe'),
];

const firstThatRuns = (paths) => paths.find((path) => path && runs(path));

/** What starts each engine, or undefined where it is not installed. */
export const findBrowsers = () => ({
  chromium: firstThatRuns(chromiumPaths()),
  firefox: firstThatRuns(firefoxPaths()),
  webkit: webkitPrograms(),
});

export const ENGINES = Object.keys(findBrowsers());
