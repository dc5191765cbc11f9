// Every path that package.json lets others import, with the file it leads to.
import { filesBelow, readJson } from './files.mjs';

const { name, exports } = readJson('package.json');
const files = filesBelow('dist').map((path) => `./${path}`);

const escape = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** A star stands for the same text wherever it is repeated. */
function fitting(pattern) {
  const [first, ...rest] = pattern.split('*').map(escape);
  const expression = new RegExp(`^${first}${rest.map((part, index) => (index === 0 ? '(.+)' : '\\1') + part).join('')}$`);
  return files.flatMap((file) => expression.exec(file)?.[1] ?? []);
}

/** @returns {{ key: string, specifier: string, files: string[] }[]} */
export const exported = () =>
  Object.entries(exports).flatMap(([key, value]) => {
    const targets = typeof value === 'string' ? [value] : Object.values(value);
    const stars = key.includes('*') ? fitting(targets.at(-1)) : [''];
    return stars.map((star) => ({ key, specifier: (name + key.slice(1)).replace('*', star), files: targets.map((target) => target.replaceAll('*', star)) }));
  });

export const exportKeys = Object.keys(exports);
