// Says whose a file is and where its licence stands: in licences.txt beside the files. They hold nothing of anybody else.
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const { name, version } = JSON.parse(read('package.json'));

export const licences = () => `These files hold ${name} alone.\n\n\n${name}\n\n${read('LICENSE').trim()}\n`;

/** A file that begins with it is UTF-8, whatever its server says. Most need none: their letters are escaped. */
const UTF8 = '\ufeff';

export const withBanner = (code) => `${/[^\0-\x7f]/.test(code) ? UTF8 : ''}/*! ${name} ${version}, MIT */\n${code}`;

/** Added after the minifier, which drops comments. */
export const licenceBanner = () => ({ name: 'licence-banner', renderChunk: (code) => withBanner(code) });
