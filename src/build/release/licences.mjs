// The packages of others that a user gets: what npm installs with ours, and what our files hold. Their licences must let
// anybody use them anywhere, on one condition at most: to name them.
import { readFileSync } from 'node:fs';
import { DIST, ROOT } from '../paths.mjs';

const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense', 'CC0-1.0'];

/** `name version, licence`, as the build writes it above the text of each licence (src/build/server.mjs). */
const ENTRY = /^(@?[a-z][\w./-]*) (\d+\.\d+\.\d+[\w.-]*), (.+)$/gm;

/** What dist/server/index.js holds, as its list of licences says. */
export function bundledPackages(list = readFileSync(`${DIST}/server/licences.txt`, 'utf8')) {
  const entries = [...list.matchAll(ENTRY)];
  return entries.map(([head, name, version, licence], index) => ({ name, version, licence, text: list.slice(entries[index].index + head.length, entries[index + 1]?.index).trim() }));
}

/** What npm installs for who installs the package. */
function installedPackages(lock = JSON.parse(readFileSync(`${ROOT}/package-lock.json`, 'utf8'))) {
  const wanted = Object.entries(lock.packages).filter(([path, { dev, devOptional }]) => path && !dev && !devOptional);
  return wanted.map(([path, { version, license }]) => ({ name: path.split('node_modules/').at(-1), version, licence: license ?? 'none' }));
}

/** Each once. */
export function shippedPackages() {
  const all = [...installedPackages(), ...bundledPackages()];
  return [...new Map(all.map((each) => [`${each.name}@${each.version}`, { ...all.find(({ name, version, text }) => text && name === each.name && version === each.version), ...each }])).values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** @returns licences that are not allowed, and packages whose licence our files do not bring along. */
export const refusedLicences = (packages, held = bundledPackages()) => [
  ...packages.filter(({ licence }) => !ALLOWED.includes(licence)).map(({ name, version, licence }) => `${name} ${version} is under ${licence}, which is not one of ${ALLOWED.join(', ')}.`),
  ...(held.length ? [] : ['dist/server/licences.txt names no package.']),
  ...held.filter(({ text }) => text.length < 200).map(({ name, version }) => `dist/server/licences.txt has no text of the licence of ${name} ${version}.`),
];
