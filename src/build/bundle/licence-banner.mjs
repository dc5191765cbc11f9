// Lit's licence asks that its copyright line stays with every copy; the full texts are in licences.txt beside the files.
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const { name, version } = JSON.parse(read('package.json'));

export const licences = () =>
  `These files hold ${name} and Lit.\n\n\n${name}\n\n${read('LICENSE').trim()}\n\n\nLit\n\n${read('node_modules/lit/LICENSE').trim()}\n`;

/** A file that begins with it is UTF-8, whatever its server says. Most need none: their letters are escaped. */
const UTF8 = '\ufeff';

/** Added after the minifier, which drops comments. */
export const licenceBanner = ({ lit = true } = {}) => ({
  name: 'licence-banner',
  renderChunk: (code) => `${/[^\0-\x7f]/.test(code) ? UTF8 : ''}/*! ${name} ${version}, MIT${lit ? '; Lit, BSD-3-Clause: licences.txt' : ''} */\n${code}`,
});
