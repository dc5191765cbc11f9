// What assistive technology gets, as text to read and to review: every element, and the states that a person can bring it
// into. Chromium's is kept, and the other engines must tell the same. And the language of each of its parts, which decides
// with what voice it is read.
import { expect } from '@open-wc/testing';
import '../../dist/all.js';
import { accessibilityTree, engine, keptText, unusedTexts } from '../runner/commands.js';
import { deepAll, hostsIn, labelOf, showStory, storiesOfOptions, textOf } from '../helpers.js';
import { sameWords } from './same-words.js';
import { otherStories, states } from './states.js';

const read = [...states, ...otherStories];

const FOLDER = 'accessibility/trees';

describe('the accessibility tree', () => {
  const nameOf = ({ title }) => `${title.replaceAll(/[^\w]+/g, '-')}.txt`;
  const version = /(?:Chrome|Firefox|Version)\/(\d+)/.exec(navigator.userAgent)[1];

  /** WebKit's text of an item that holds English between Arabic runs in another order than that of what is in it. */
  const OTHER_ORDER = ['references: Languages'];

  for (const each of read.filter(({ title }) => engine !== 'webkit' || !OTHER_ORDER.includes(title)))
    it(each.title, async () => {
      await each.show();
      const tree = await accessibilityTree();
      const kept = await keptText(`${FOLDER}/${nameOf(each)}`, tree);
      if (engine !== 'chromium' && sameWords(tree) === sameWords(kept)) return;
      // Another version may word its tree in another way.
      expect(tree, `test/${FOLDER}/${nameOf(each)} (if this is right: npm test -- --update; this is ${engine} ${version})`).to.equal(kept);
    });

  it('is kept of nothing else', async () => expect(await unusedTexts(FOLDER, read.map(nameOf))).to.deep.equal([]));
});

// In Arabic letters, made up, every text that is ours: what is in Latin letters must say that it is in another language.
describe('language of parts: what is not in the language of the page says so', () => {
  /** Names are the same in every language; what Intl writes has no made-up ones. */
  const NAMES = '.cite, [part=sources] li, bdi, time';

  const languageOf = (node) => (node instanceof ShadowRoot ? languageOf(node.host) : node.lang || (node.parentNode ? languageOf(node.parentNode) : ''));

  function* foreign(node) {
    for (const child of (node.shadowRoot ?? node).childNodes) {
      if (child.nodeType === Node.ELEMENT_NODE && child.localName !== 'style' && !child.matches(NAMES)) yield* foreign(child);
      else if (child.nodeType === Node.TEXT_NODE && /[A-Za-z]{4,}/.test(child.data) && languageOf(child.parentNode) !== 'en') yield child.data.trim().slice(0, 60);
    }
  }

  for (const each of storiesOfOptions.filter(({ story: { args = {} } }) => !('heading' in args || 'lang' in args)))
    it(each.name, async () => {
      for (const host of hostsIn(await showStory(each, { lang: 'ar-XB' }))) expect([...foreign(host)]).to.deep.equal([]);
    });
});

// Who speaks to the computer says the words that are seen.
describe('a name contains the words that are seen, and nothing has no name', () => {
  const letters = (text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

  for (const state of states)
    it(state.title, async () => {
      const { page } = await state.show();
      for (const node of deepAll(page, 'a[href], button, summary, input')) {
        const seen = textOf(labelOf(node) ?? node);
        const name = node.getAttribute('aria-label') ?? seen;
        expect(name, node.outerHTML.slice(0, 80)).to.not.equal('');
        expect(letters(name), seen).to.include(letters(seen));
        expect(node.title, 'what only a mouse shows').to.equal('');
      }
    });
});
