// The programs that WebKitGTK's tests need.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const list = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);
const onPath = (name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)).find((path) => existsSync(path));

/** WebKit's own small browser lies in a folder named after the machine and the version: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1. */
const miniBrowser = () =>
  ['/usr/lib', '/usr/lib64', '/usr/libexec'].flatMap((folder) => [folder, ...list(folder).filter((path) => path.endsWith('-linux-gnu'))])
    .flatMap(list)
    .filter((path) => /\/webkit2?gtk-[\d.]+$/.test(path))
    .sort()
    .reverse()
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));

/** @returns {{ driver: string, browser: string, display: string, settings: string, bus: string } | undefined} */
export function webkitPrograms() {
  if (process.platform !== 'linux') return undefined;
  const programs = { driver: onPath('WebKitWebDriver'), browser: miniBrowser(), display: onPath('Xvfb'), settings: onPath('xsettingsd'), bus: onPath('dbus-daemon') };
  return Object.values(programs).every(Boolean) ? programs : undefined;
}
