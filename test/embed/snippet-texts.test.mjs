// The text of each snippet is the one that was read and kept: test/embed/snippet-texts.txt. With --update, it is kept as it is.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { shown, snippet } from '../../dist/embed/builder/snippet.js';
import { ROOT } from '../package/tools/files.mjs';
import { choose, knownIn, variants } from './snippets.js';

const KEPT = `${ROOT}/test/embed/snippet-texts.txt`;
const known = knownIn(readFileSync(`${ROOT}/dist/builder/index.html`, 'utf8'));
const words = '<section data-dry-needling="faq" id="dry-needling-faq"><h2>Words</h2></section>\n';
const PREVIEW = 'http://preview.example/dist/';

const CHOICES = {
  'with nothing else': {},
  'with everything': { lang: 'es-MX', accent: '#0b6b62', scheme: 'dark', heading: 'A "quoted" <heading> [of] ours & more', 'heading-level': '3', open: 'hurt', host: 'https://clinic.example/files/' },
  'in the English of another country': { lang: 'en-GB' },
};
/** Whether there is such a font, only a browser can say. */
const FONT = { 'with everything': 'Georgia, serif' };
const PACKS = { '': undefined, ', with a pack': { profile: { name: 'Riverside </script>' } } };

/** Digests change with each build, and so do the names of parts. */
const steady = (text) => text.replace(/sha\d+-[\w+/=]+/g, 'sha…').replace(/(parts\/\w+)-.{8}\.js/g, '$1-….js').trim();

const texts = Object.entries(CHOICES).flatMap(([what, query]) =>
  Object.entries(PACKS).flatMap(([with_, clinic]) =>
    variants.flatMap((variant) => {
      const choices = { ...choose(variant, known, { widget: 'faq', ...query }), font: FONT[what] ?? '' };
      const context = { known, words, clinic };
      return [
        [`${variant.name} ${what}${with_}`, steady(snippet(choices, context))],
        [`${variant.name} ${what}${with_}: preview`, steady(shown(choices, context, PREVIEW))],
      ];
    })));

const write = (some) => some.map(([name, text]) => `=== ${name}\n${text}\n`).join('\n');

describe('the text of a snippet', () => {
  if (process.env.UPDATE_KEPT) writeFileSync(KEPT, write(texts));
  const kept = new Map(readFileSync(KEPT, 'utf8').split(/^=== /m).slice(1).map((each) => [each.slice(0, each.indexOf('\n')), each.slice(each.indexOf('\n') + 1).trim()]));

  for (const [name, text] of texts) it(name, () => assert.equal(text, kept.get(name)));

  it('is kept for these and no others', () => assert.deepEqual([...kept.keys()], texts.map(([name]) => name)));
});
