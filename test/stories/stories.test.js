// Every story, as pages hold it: no accessibility fault, no message on the console, nothing cut at phone width.
import { expect } from '@open-wc/testing';
import { emulateMedia, engine } from '../runner/commands.js';
import { all, hostsIn, problemsDuring, showStory, storiesOfOptions, storiesOfPages } from '../helpers.js';

const PAGES = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  'light with an accent': { theme: 'clinic' },
  'right to left': { dir: 'rtl' },
  '320 px': { column: '320px' },
};

/** A story that brings its page is shown on that alone, wide and narrow: the others are the same element on the other pages. */
const OWN_PAGES = { 'its own page': {}, '320 px': PAGES['320 px'] };

/** What sticks out of a box sideways, as a person would see it: cut or scrolled. */
function tooWide(place) {
  const limit = place.getBoundingClientRect();
  return hostsIn(place).flatMap((host) =>
    all(host, '*')
      .filter((node) => !node.closest('.unseen, [popover]') && !node.ownerSVGElement)
      .filter((node) => {
        const { left, right, width } = node.getBoundingClientRect();
        return width > 0 && (left < limit.left - 1 || right > limit.right + 1);
      })
      .map((node) => `${node.localName}.${node.className}`),
  );
}

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

if (engine === 'chromium')
  describe('in forced colours', () => {
    before(() => emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }));
    after(() => emulateMedia({}));
    // The colours are the person's: the pages that a story brings differ in nothing that these change.
    for (const each of storiesOfOptions) it(`${each.name} is accessible`, async () => expect(await showStory(each, { theme: 'plain' })).to.be.accessible());
  });
