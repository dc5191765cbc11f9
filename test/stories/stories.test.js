// Every story, as pages hold it: no accessibility fault, no message on the console, nothing cut at phone width.
import { expect } from '@open-wc/testing';
import { tooWide } from '../accessibility/layout.js';
import { emulateMedia, engine } from '../runner/commands.js';
import { problemsDuring, showStory, storiesOfOptions, storiesOfPages } from '../helpers.js';

const PAGES = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  'light with an accent': { theme: 'clinic' },
  'right to left': { dir: 'rtl' },
  '320 px': { column: '320px' },
};

/** A story that brings its page is shown on that alone, wide and narrow: the others are the same element on the other pages. */
const OWN_PAGES = { 'its own page': {}, '320 px': PAGES['320 px'] };

for (const [pages, stories] of [[PAGES, storiesOfOptions], [OWN_PAGES, storiesOfPages]])
  for (const each of stories)
    describe(each.name, () => {
      for (const [name, choices] of Object.entries(pages))
        it(`is accessible and complete: ${name}`, async () => {
          let place;
          expect(await problemsDuring(async () => (place = await showStory(each, choices)))).to.deep.equal([]);
          expect(tooWide(place)).to.deep.equal([]);
          await expect(place).to.be.accessible();
        });
    });

// WebKit knows none.
if (engine !== 'webkit')
  describe('in forced colours', () => {
    before(() => emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }));
    after(() => emulateMedia({}));
    // The colours are the person's: the pages that a story brings differ in nothing that these change.
    for (const each of storiesOfOptions) it(`${each.name} is accessible`, async () => expect(await showStory(each, { theme: 'plain' })).to.be.accessible());
  });
