// The text of a licence for a package that names one and does not bring it along.
import { readFileSync } from 'node:fs';
import { ROOT } from './paths.mjs';

const read = (path) => readFileSync(`${ROOT}/${path}`, 'utf8');

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/** Those of others that have the same, less whose they are. */
const TEXTS = { ISC: () => ISC, MIT: () => read('LICENSE'), 'BSD-3-Clause': () => read('node_modules/lit/LICENSE') };

/** @param author as package.json names it. */
export function licenceText(licence, author = '') {
  const text = TEXTS[licence];
  if (!text) throw new Error(`A package under ${licence} brings no text of it along, and src/build/licence-text.mjs has none.`);
  const who = typeof author === 'string' ? author : author.name;
  return `Copyright (c) ${who || 'its authors'}\n\n${text().replace(/^.*copyright \(c\).*$/gim, '').replace(/^(MIT License|BSD 3-Clause License)$/m, '').trim()}`;
}
