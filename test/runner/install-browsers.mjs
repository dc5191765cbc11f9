// Gets the engines that a bare Debian machine lacks; anywhere else says what to install.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowsers } from './find-browsers.mjs';

const DEBIAN_PACKAGES = { chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb', 'xsettingsd', 'dbus-daemon'] };

const ADVICE = {
  chromium: 'Chrome, Chromium or Edge, or set CHROME_PATH to its program',
  firefox: 'Firefox, or set FIREFOX_PATH to its program',
  webkit: 'WebKitGTK, on Linux only: WebKitWebDriver, MiniBrowser, Xvfb, xsettingsd and dbus-daemon (Debian: webkit2gtk-driver, xvfb, xsettingsd, dbus-daemon; Fedora: webkit2gtk-driver, xorg-x11-server-Xvfb, xsettingsd, dbus-daemon)',
};

// Ubuntu's packages of these names are empty: they only point to another installer.
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

// Its long list of packages would bury what follows; what goes wrong is shown.
function aptGet(...args) {
  return spawnSync('apt-get', ['-o', 'Acquire::Retries=3', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}

/** @returns what starts each engine of `engines` that is here in the end. */
export function installBrowsers(engines) {
  const missing = () => engines.filter((engine) => !findBrowsers()[engine]);
  if (missing().length && isDebian() && process.getuid() === 0) {
    const packages = missing().flatMap((engine) => DEBIAN_PACKAGES[engine]);
    console.log(`Installing ${packages.join(', ')} with apt-get …`);
    if (aptGet('update', '-qq')) aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages);
  }
  for (const engine of missing()) console.error(`The tests do not run in ${engine}: it was not found here. Install ${ADVICE[engine]}.`);
  const found = findBrowsers();
  return Object.fromEntries(engines.filter((engine) => found[engine]).map((engine) => [engine, found[engine]]));
}
