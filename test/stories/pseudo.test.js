// Every text of every story goes through the languages: none is missed, none is cut.
import { expect } from '@open-wc/testing';
import { cutIn } from '../accessibility/layout.js';
import { excessOf } from '../excess.js';
import { hostsIn, showStory, storiesOfOptions } from '../helpers.js';
import { pseudoLocales } from '../../stories/tools/pseudo.js';

/** What is nobody's translation: sources, by name or in full, and what Intl writes, which has no made-up languages. */
const NOT_OURS = '[part=sources] li, [part=source], time, bdi';
const BY_INTL = /(?<=, |\s)and(?= )|\d+ (hour|day|week|minute)s?/g;

/** Every text a person could read or hear, with where it stands. */
function* textsIn(node) {
  const inside = node.shadowRoot ?? node;
  for (const child of inside.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      if (child.data.trim() && !child.parentElement?.closest(NOT_OURS)) yield child.data;
    } else if (child.nodeType === Node.ELEMENT_NODE && child.localName !== 'style') {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder']) if (child.hasAttribute(name) && !child.matches('.cite, [part=source] *')) yield child.getAttribute(name);
      yield* textsIn(child);
    }
  }
}

const leftovers = (host) => [...textsIn(host)].filter((text) => /[A-Za-z]{3,}/.test(text.replace(BY_INTL, ''))).map((text) => text.trim().slice(0, 80));

/** Words that a page brings, or in a language of its own, are not the library's. */
const inOurWords = storiesOfOptions.filter(({ story: { args = {} } }) => !('heading' in args || 'lang' in args));

for (const lang of Object.keys(pseudoLocales))
  describe(`every text in ${lang}`, () => {
    for (const each of inOurWords)
      it(each.name, async () => {
        for (const host of hostsIn(await showStory(each, { lang, column: '320px' }))) {
          expect(leftovers(host)).to.deep.equal([]);
          expect(cutIn(host)).to.deep.equal([]);
          expect(excessOf(host)).to.be.at.most(1);
        }
      });
  });
