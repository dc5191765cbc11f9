// Every story as people set it up for themselves: narrow, with more room between letters, with larger text, with colors of
// their own, without motion, on paper. Nothing is cut, nothing lies over another, all can be pressed.
import { expect, fixture } from '@open-wc/testing';
import '../../dist/all.js';
import { emulateMedia, engine } from '../runner/commands.js';
import { all, deepAll, hostsIn, ready, showStory, stories, storiesOfOptions, storyFiles } from '../helpers.js';
import { contrastOn, groundOf, rgba } from './colors.js';
import { cutIn, overlapsIn, smallTargetsIn, tooWide } from './layout.js';
import { openAll } from './states.js';

/** As WCAG 1.4.12 has it, for every element: a person's own style sheet stands above the page's. */
const SPACING = new CSSStyleSheet();
SPACING.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');

const rootsIn = (place) => deepAll(place, '*').flatMap(({ shadowRoot }) => shadowRoot ?? []);

function setSpacing(place, on) {
  for (const root of rootsIn(place)) root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((sheet) => sheet !== SPACING), ...(on ? [SPACING] : [])];
}

/** How wide the page is, how large its text, with whose spacing. */
const SETTINGS = {
  'as it is': { width: 760 },
  'at 400 %, which leaves 320 px': { width: 320 },
  'with text spacing, narrow': { width: 320, spacing: true },
  'with text spacing, wide': { width: 760, spacing: true },
  'with text of 200 %': { width: 760, size: 2 },
  'with text of 130 % on a small phone': { width: 320, size: 1.3 },
};

/** Stories of pages are the same elements with other words and colors. */
const FEW = ['at 400 %, which leaves 320 px', 'with text of 200 %'];

function setUp(page, { width, size = 1, spacing = false }) {
  page.style.inlineSize = `${width}px`;
  page.style.fontSize = `${size * 16}px`;
  setSpacing(page, spacing);
}

const DETAILS = { cut: cutIn, 'over others': overlapsIn, 'too wide': tooWide };
/** 24 px, or room around it, or in a sentence. */
const TARGETS = { 'too small': smallTargetsIn };

/** @returns what is wrong, named by the setting. */
const faultsIn = (page, setting, checks) => Object.entries(checks).flatMap(([name, find]) => find(page).map((fault) => `${setting}, ${name}: ${fault}`));

describe('opened: nothing is cut, lies over another or sticks out, all can be pressed, nothing moves by itself', () => {
  for (const each of stories)
    it(each.name, async () => {
      const page = await showStory(each);
      await openAll(page);
      const faults = [];
      for (const [setting, settings] of Object.entries(SETTINGS)) {
        if (each.story.globals && !FEW.includes(setting)) continue;
        setUp(page, settings);
        faults.push(...faultsIn(page, setting, { ...DETAILS, ...(!settings.spacing && !settings.size && TARGETS) }));
      }
      setSpacing(page, false);
      faults.push(...document.getAnimations().filter(({ transitionProperty }) => !transitionProperty).map(({ animationName }) => `moves: ${animationName}`));
      expect(faults).to.deep.equal([]);
    });
});

/** What is drawn and tells something that no words beside it tell as well: it needs 3 to 1 (WCAG 1.4.11). */
const DRAWN = {
  '[part=search]': 'borderTopColor',
  '.do-list li svg': 'stroke',
  '[part=question] svg': 'stroke',
  '.dots path:last-child': 'stroke',
  '[part=contents] button svg': 'stroke',
  '[part=region] :checked + span': 'borderTopColor',
  ':checked ~ .map.place path': 'fill',
  '.map:not(.place) > path': 'stroke',
  'rect.known, rect.not-known': 'stroke',
  '.picture svg .accent, .picture svg .handle': 'stroke',
  '.note': 'borderInlineStartColor',
  '.care': 'borderTopColor',
  '.term button': 'borderBottomColor',
};

function faintIn(page) {
  const seen = new Set();
  for (const [selector, property] of Object.entries(DRAWN))
    for (const node of deepAll(page, selector)) {
      if (!node.checkVisibility()) continue;
      const color = getComputedStyle(node)[property];
      if (rgba(color)[3] === 0) continue;
      const contrast = contrastOn(color, groundOf(node.ownerSVGElement ? node.closest('svg').parentElement : node.parentElement));
      if (contrast < 3) seen.add(`${selector}: ${contrast.toFixed(2)}`);
    }
  return [...seen];
}

describe('what is drawn stands out', () => {
  for (const theme of ['light', 'clinic-dark'])
    for (const each of storiesOfOptions) it(`${each.name}: ${theme}`, async () => expect(faintIn(await showStory(each, { theme }))).to.deep.equal([]));
});

// WebKit knows none.
if (engine !== 'webkit')
  describe('in forced colors, what is drawn stands out', () => {
    before(() => emulateMedia({ forcedColors: 'active', colorScheme: 'dark' }));
    after(() => emulateMedia({}));
    for (const each of storiesOfOptions) it(each.name, async () => expect(faintIn(await showStory(each, { theme: 'plain' }))).to.deep.equal([]));
  });

describe('more contrast', () => {
  before(() => emulateMedia({ contrast: 'more' }));
  after(() => emulateMedia({}));
  for (const theme of ['light', 'clinic-dark'])
    for (const [file, { default: { component }, Default }] of Object.entries(storyFiles))
      it(`${file}, ${theme}: every line stands out`, async () => {
        const page = await showStory({ story: Default, component }, { theme });
        const faint = new Set();
        for (const host of hostsIn(page))
          for (const node of deepAll(host, '*').filter((one) => one.checkVisibility() && !one.ownerSVGElement)) {
            const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(node);
            if (parseFloat(borderTopWidth) && borderTopStyle !== 'none' && rgba(borderTopColor)[3] > 0 && contrastOn(borderTopColor, groundOf(node.parentElement ?? node)) < 3) faint.add(`${node.localName}.${node.getAttribute('part')}`);
          }
        expect([...faint]).to.deep.equal([]);
        // And what is not counted stays apart from what is.
        for (const dots of deepAll(page, '.dots')) expect(getComputedStyle(dots.firstElementChild).stroke).to.not.equal(getComputedStyle(dots.lastElementChild).stroke);
      });
});

// Of the others, none can be made to ask for it.
if (engine === 'chromium')
  describe('less contrast', () => {
    before(() => emulateMedia({ contrast: 'less' }));
    after(() => emulateMedia({}));
    for (const [file, { default: { component }, Default }] of Object.entries(storyFiles))
      it(`${file}: nothing becomes too faint`, async () => {
        const page = await showStory({ story: Default, component }, { theme: 'light' });
        expect(faintIn(page)).to.deep.equal([]);
        await expect(page).to.be.accessible();
      });
  });

describe('without motion', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({}));
  for (const [file, { default: { component }, Default }] of Object.entries(storyFiles))
    it(`${file}: stands still`, async () => {
      const moving = deepAll(await showStory({ story: Default, component }), '*').filter((node) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(node);
        return transitionDuration.split(', ').some((time) => parseFloat(time)) || animationName !== 'none' || scrollBehavior === 'smooth';
      });
      expect(moving.map((node) => node.localName)).to.deep.equal([]);
    });
});

describe('on paper, in a column of A4', () => {
  before(() => emulateMedia({ media: 'print' }));
  after(() => emulateMedia({}));
  /** What only a screen can do. The names of the choices stand in the head of a table, or with each answer. */
  const OF_THE_SCREEN = 'button, [part=filter], [part=contents], [part=navigation], [part=places], .up, .option, thead, desc, title';
  /** What was filtered out is left out on paper, too. */
  const FILTERED = '[part=condition][hidden], .part[hidden]';
  /** The guide leaves out of its parts what it says once for all. */
  const OF_THE_GUIDE = '.element';

  function* hidden(node) {
    for (const child of (node.shadowRoot ?? node).children) {
      if (['style', 'script'].includes(child.localName) || child.matches(`${OF_THE_SCREEN}, ${FILTERED}, ${OF_THE_GUIDE}`)) continue;
      if (child.checkVisibility() || !child.textContent.trim()) yield* hidden(child);
      else yield `${child.localName}.${child.getAttribute('part') ?? child.className}: ${child.textContent.trim().slice(0, 40)}`;
    }
  }

  for (const each of storiesOfOptions)
    it(`${each.name}: all is there, and fits`, async () => {
      const page = await showStory(each);
      page.style.inlineSize = '670px';
      expect([...hidden(page)]).to.deep.equal([]);
      expect(faultsIn(page, 'print', DETAILS)).to.deep.equal([]);
    });

  for (const name of ['faq', 'references'])
    it(`${name}: an address of a source runs from left to right, its last slash too, where the page runs from right to left`, async () => {
      const element = await fixture(`<dry-needling-${name} lang="ar" dir="rtl"></dry-needling-${name}>`);
      await ready(element);
      const links = all(element, ':is(details, small) a[href$="/"]').filter((link) => link.checkVisibility());
      expect(links.length).to.be.above(5);
      for (const link of links) {
        const label = document.createRange();
        label.selectNodeContents(link);
        // A slash that stood before its label would push it to the right.
        expect(label.getBoundingClientRect().left, link.href).to.be.closeTo(link.getBoundingClientRect().left, 1);
      }
    });
});
