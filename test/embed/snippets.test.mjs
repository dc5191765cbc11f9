// Every snippet of the builder through sanitize-html: with its defaults, and with what a strict system lets pass.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { load } from 'cheerio/slim';
import sanitize from 'sanitize-html';
import { ROOT } from '../package/tools/files.mjs';
import { knownIn, make, variants } from './snippets.js';

const FILTERS = {
  'its defaults': undefined,
  // Headings, paragraphs, lists, tables and links of an editor's toolbar, and no attributes but addresses.
  'the tags of a toolbar': {
    allowedTags: ['h2', 'h3', 'h4', 'p', 'br', 'strong', 'em', 'sup', 'ul', 'ol', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'a'],
    allowedAttributes: { a: ['href'] },
  },
  // All that a system may let pass besides scripts, frames and unknown tags.
  'many tags, classes and data': {
    allowedTags: [...sanitize.defaults.allowedTags, 'img', 'figure', 'details', 'summary', 'h1', 'h2', 'bdi', 'dl', 'dt', 'dd'],
    allowedAttributes: { ...sanitize.defaults.allowedAttributes, '*': ['class', 'id', 'lang', 'dir', 'data-*'] },
  },
};

const known = knownIn(readFileSync(`${ROOT}/dist/builder/index.html`, 'utf8'));
/** Without spaces: two blocks that lose their tags stand side by side. */
const textOf = (html) => load(html, null, false).root().text().replace(/\s/g, '');

describe('snippets through sanitize-html', () => {
  for (const [name, options] of Object.entries(FILTERS)) {
    for (const variant of variants) {
      const { place } = variant;
      if (place.form === 'fields') continue;
      it(`${name}: ${variant.name} ${place.strips ? 'keeps all it says' : 'is for a place without a filter'}`, () => {
        for (const widget of known.widgets) {
          const words = readFileSync(`${ROOT}/dist/html/en/${widget.name}.html`, 'utf8');
          const snippet = make(variant, { known, words }, { widget: widget.name, 'heading-level': '3' });
          const kept = sanitize(snippet.html, options);
          if (place.strips) {
            assert.equal(textOf(kept), textOf(snippet.html), widget.name);
            assert.ok(textOf(kept).length > 10);
          } else {
            // What it needs is gone: that is why no place with a filter gets it.
            assert.doesNotMatch(kept, /<script|<dry-needling|<iframe/, widget.name);
            if (!snippet.holdsWords && place.form !== 'frame') assert.ok(textOf(kept).includes(snippet.title.replace(/\s/g, '')), 'the link stays');
          }
        }
      });
    }
  }

  it('a form with a script, a frame or an unknown tag is offered to no place with a filter', () => {
    const refused = variants.filter((variant) => {
      const { html } = make(variant, { known, words: '<section></section>' }, { widget: 'faq' });
      return /<(script|iframe|[a-z]+-)/.test(html);
    });
    assert.ok(refused.length >= 4);
    assert.deepEqual(refused.filter(({ place }) => place.strips).map(({ name }) => name), []);
  });
});
