// Every story, as pages hold it: no accessibility fault, no message on the console, nothing cut at phone width.
import { expect, html } from '@open-wc/testing';
import { emulateMedia, engine } from '../runner/commands.js';
import { problemsDuring, showStory, stories } from '../helpers.js';

const LIGHT = 'background: #fff; color: #1c2b2a; color-scheme: light';
const DARK = 'background: #101817; color: #e6eeea; color-scheme: dark';
const PAGES = {
  light: html`<div style=${LIGHT}></div>`,
  dark: html`<div style=${DARK}></div>`,
  'light with an accent': html`<div style="${LIGHT}; --dry-needling-accent: #0b6b62"></div>`,
  'right to left': html`<div dir="rtl" style=${LIGHT}></div>`,
  '320 px': html`<div style="${LIGHT}; inline-size: 320px; padding: 16px; box-sizing: border-box"></div>`,
};

/** What sticks out of a box sideways, as a person would see it: cut or scrolled. */
function tooWide(place) {
  const limit = place.getBoundingClientRect();
  return [...place.children].flatMap((host) =>
    [...(host.shadowRoot ?? host).querySelectorAll('*')]
      .filter((node) => !node.closest('.unseen, [popover]') && !node.ownerSVGElement)
      .filter((node) => {
        const { left, right, width } = node.getBoundingClientRect();
        return width > 0 && (left < limit.left - 1 || right > limit.right + 1);
      })
      .map((node) => `${node.localName}.${node.className}`),
  );
}

for (const { name, story } of stories)
  describe(name, () => {
    for (const [page, wrapper] of Object.entries(PAGES))
      it(`is accessible and complete: ${page}`, async () => {
        let place;
        expect(await problemsDuring(async () => (place = await showStory(story, wrapper)))).to.deep.equal([]);
        expect(tooWide(place)).to.deep.equal([]);
        await expect(place).to.be.accessible();
      });

    if (engine === 'chromium')
      describe('in forced colours', () => {
        before(() => emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }));
        after(() => emulateMedia({}));
        it('is accessible', async () => {
          // axe takes a page without a background for white.
          await expect(await showStory(story, html`<div style="background: Canvas"></div>`)).to.be.accessible();
        });
      });
  });
