// Links between the pages of the site. Templates and guides write them from the top ("/elements/faq.html"); pages hold
// relative ones, so that the site works below any path of any host.
import { posix } from 'node:path';

/** Where a page lies: Eleventy leaves out `index.html`. */
export const addressOf = (url) => (url.endsWith('/') ? `${url}index.html` : url);

/** Pages of the site, not its other files. */
export const isPage = (url) => Boolean(url) && addressOf(url).endsWith('.html');

const isOurs = (address) => address.startsWith('/') && !address.startsWith('//');

/** `/elements/faq.html#size` as seen from `/guides/react.html`: `../elements/faq.html#size` */
export function relativeAddress(address, from) {
  if (!isOurs(address)) return address;
  const [, path, rest] = /^([^?#]*)(.*)$/s.exec(address);
  const folder = posix.dirname(from);
  return `${posix.relative(folder, path) || posix.basename(from)}${path.endsWith('/') && path !== '/' ? '/' : ''}${rest}`;
}

/** A guide may name another one by its file, as it lies in the repository: `react.md`. */
export const pageOfFile = (address) => address.replace(/^((?:\.{0,2}\/)?(?:[\w-]+\/)*[\w-]+)\.md(?=#|$)/, '$1.html');
