// Every element by keyboard alone, with real keys: where the focus goes, that it is seen, that it is never lost, and what is
// announced meanwhile. And every state that a person can reach is without fault for axe.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { render } from 'lit';
import '../../dist/all.js';
import { page } from '../../stories/tools/page.js';
import { element } from '../../stories/tools/element.js';
import { engine, press } from '../runner/commands.js';
import { all, button, deepAll, hostsIn, labelOf, one, storyFiles, textOf } from '../helpers.js';
import { contrastOn, groundOf } from './colors.js';
import { openAll, settled, states } from './states.js';

const WINDOW = { width: 800, height: 600 };
/** What 400 % leaves of a window of 1280 by 1024; the narrowest that every engine here opens is a little wider. */
const ZOOMED = { width: 340, height: 256 };
const HEADER = 60;

const focused = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

const nameOf = (node) => `${node.localName} “${(node.getAttribute('aria-label') ?? textOf(labelOf(node) ?? node)).slice(0, 50)}”`;

/** What Tab should reach in a place, in the order in which it is read; of radio buttons, the chosen one. */
const stopsIn = (place) =>
  deepAll(place, 'a[href], button, input, summary, [tabindex="0"]').filter((node) => node.checkVisibility({ visibilityProperty: true }) && !(node.type === 'radio' && !node.checked));

/** The box that a person sees: a control that is drawn by its label lies unseen over it. */
const seenBox = (node) => (node.type === 'radio' ? node.nextElementSibling : node);

/**
 * How much of what has the focus must be seen. Firefox and WebKit bring it into the window in their own way, and leave some
 * of it outside: WCAG asks that it is not hidden entirely (2.4.11).
 */
const SEEN = engine === 'chromium' ? 1 : 0.1;

/** What is wrong with how a person sees where the focus is. */
function faultsOf(node) {
  const seen = seenBox(node);
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(seen);
  const faults = [];
  if (!node.matches(':focus-visible') || outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push('no ring');
  else if (contrastOn(outlineColor, groundOf(seen.parentElement ?? seen)) < 3) faults.push(`a faint ring, ${outlineColor}`);
  const { top, bottom, left, right } = seen.getBoundingClientRect();
  // What is taller than the room below the header cannot be seen whole.
  const isTall = bottom - top > innerHeight - HEADER;
  const hidden = 1 + (1 - SEEN) * (bottom - top);
  if (isTall ? bottom < HEADER + 24 : top < HEADER - hidden) faults.push(`behind the header of the page: ${Math.round(top)}`);
  if ((!isTall && bottom > innerHeight + hidden) || left < -1 || right > innerWidth + 1) faults.push(`outside the window: ${[left, top, right, bottom].map(Math.round)}`);
  return faults.map((fault) => `${nameOf(node)}: ${fault}`);
}

/** Firefox scrolls back to where it was if it is moved on, faster than a person could, before it has painted. */
async function painted() {
  if (engine === 'firefox') for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Tabs from one end to the other, `back` with Shift. @returns where the focus went, and what was wrong there. */
async function walk(from, to, limit, { back = false } = {}) {
  const went = [];
  const faults = [];
  from.focus();
  await painted();
  for (let step = 0; step <= limit; step++) {
    await press(back ? 'Shift+Tab' : 'Tab');
    await painted();
    const now = focused();
    if (now === to) return { went, faults };
    went.push(now);
    faults.push(...faultsOf(now));
  }
  return { went, faults: [...faults, 'the focus does not come out again'] };
}

/** A page with a header that stays, and something to reach before and after the element. */
async function onPage(tag, args = {}, choices = {}) {
  const place = await fixture(html`<div></div>`);
  render(
    page(
      { theme: 'light', ...choices },
      html`
        <header style="position: sticky; inset-block-start: 0; block-size: ${HEADER}px; z-index: 1; background: Canvas">The page</header>
        <button>Before</button>
        <div style="--dry-needling-sticky-offset: ${HEADER}px">${element(tag, args)}</div>
        <button>After</button>
      `,
    ),
    place,
  );
  await settled(place);
  const [before, after] = place.querySelectorAll('button');
  return { place, before, after, host: hostsIn(place)[0] };
}

const TAGS = Object.keys(storyFiles).map((file) => `dry-needling-${file}`);
const OPTIONS = {
  'dry-needling-precautions': { check: true },
  'dry-needling-references': { only: 'chys2023' },
};
/** Opened, they are a walk of minutes; and what opens in them is that of others. */
const LONG = ['dry-needling-guide', 'dry-needling-references'];

/** Its event, which moves the focus, comes a moment after the key. */
async function shown(box, wanted, place) {
  for (let round = 0; round < 300 && (box.matches(':popover-open') !== wanted || focused() !== place); round++) await new Promise((resolve) => setTimeout(resolve, 10));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  expect(box.matches(':popover-open')).to.equal(wanted);
}

/** In a window of this size; each key goes through the browser: on a busy machine, a walk takes its time. */
const inWindow = (size, suite) =>
  function () {
    this.timeout(100_000);
    before(() => setViewport(size));
    after(() => setViewport(WINDOW));
    suite();
  };

describe(
  'Tab reaches everything once, in the order in which it is read, and each stop is seen',
  inWindow(WINDOW, () => {
    for (const tag of TAGS)
      it(tag, async () => {
        const { host, before: start, after: end } = await onPage(tag, OPTIONS[tag]);
        const expected = stopsIn(host);
        const { went, faults } = await walk(start, end, expected.length);
        expect(went.map(nameOf)).to.deep.equal(expected.map(nameOf));
        expect(went.every((node, index) => node === expected[index])).to.equal(true);
        expect(faults).to.deep.equal([]);
      });
  }),
);

describe(
  'so does Shift+Tab from the end, opened, from right to left, on a dark page at 400 %',
  inWindow(ZOOMED, () => {
    for (const tag of TAGS)
      it(tag, async () => {
        const { host, before: start, after: end } = await onPage(tag, OPTIONS[tag], { theme: 'clinic-dark', dir: 'rtl', column: '320px' });
        if (!LONG.includes(tag)) await openAll(host);
        // Lists of sources are the same everywhere: one is walked through.
        if (tag !== 'dry-needling-side-effects') for (const list of all(host, '[part=sources]')) list.open = false;
        const expected = stopsIn(host).reverse();
        const { went, faults } = await walk(end, start, expected.length, { back: true });
        expect(went.map(nameOf)).to.deep.equal(expected.map(nameOf));
        expect(faults).to.deep.equal([]);
      });
  }),
);

describe(
  'an explanation opens by key, takes the focus and fits into a window at 400 %; Escape closes it and gives the focus back',
  inWindow(ZOOMED, () => {
    for (const tag of TAGS.filter((each) => each !== 'dry-needling-guide'))
      it(tag, async () => {
        const { host } = await onPage(tag, OPTIONS[tag], { column: '320px' });
        await openAll(host);
        const triggers = new Map(all(host, '[popovertarget]').map((each) => [each.getAttribute('popovertarget'), each]));
        for (const [id, trigger] of triggers) {
          const box = one(host, `#${id}`);
          trigger.focus();
          await press('Enter');
          await shown(box, true, box);
          expect(focused() === box, `${id} has the focus`).to.equal(true);
          const { top, left, right, bottom } = box.getBoundingClientRect();
          expect([top >= 0, left >= 0, right <= innerWidth, bottom <= innerHeight], `${id}: ${[left, top, right, bottom]}`).to.deep.equal([true, true, true, true]);
          await press('Escape');
          await shown(box, false, trigger);
          expect(focused() === trigger, `${id} gives the focus back`).to.equal(true);
        }
      });
  }),
);

describe('the focus is never lost', () => {
  const use = async (node, key = 'Enter') => {
    node.focus();
    await press(key);
    await settled(document.body);
  };

  it('where an answer opens and closes, and where all do', async () => {
    const { host } = await onPage('dry-needling-faq');
    for (const name of ['#question-hurt', '.button'])
      for (const key of ['Enter', 'Space', 'Enter']) {
        await use(one(host, name), key);
        expect(focused() === one(host, name), `${name} ${key}`).to.equal(true);
      }
    expect(all(host, '[aria-expanded=true]')).to.have.length(5);
  });

  it('where what has the focus goes away', async () => {
    const { host } = await onPage('dry-needling-conditions');
    one(host, '[type=search]').focus();
    await sendKeys({ type: 'knitting' });
    expect(focused() === one(host, '[type=search]'), 'while typing').to.equal(true);
    await press('Tab');
    expect(nameOf(focused())).to.equal('button “Show all conditions”');
    await press('Enter');
    await settled(host);
    expect(focused() === one(host, '[type=search]'), 'after the button is gone').to.equal(true);
    expect(all(host, '[part=condition]:not([hidden])')).to.have.length(5);
  });

  it('from one region to the next, both ways and round: one stop for Tab', async () => {
    const { host } = await onPage('dry-needling-conditions');
    const radios = all(host, '[type=radio]');
    radios[0].focus();
    // WebKit on Linux does not go round.
    const round = engine === 'webkit' ? [] : [['ArrowUp', 7], ['ArrowDown', 0]];
    for (const [key, index] of [['ArrowRight', 1], ['ArrowDown', 2], ['ArrowLeft', 1], ['ArrowUp', 0], ...round]) {
      await press(key);
      await settled(host);
      expect(focused() === radios[index] && radios[index].checked, `${key} to ${index}`).to.equal(true);
    }
    await press('Tab');
    expect(focused() === one(host, '[type=search]')).to.equal(true);
  });

  it('where ticks are cleared', async () => {
    const { host } = await onPage('dry-needling-precautions', { check: true });
    await use(all(host, '[type=checkbox]')[3], 'Space');
    expect([focused() === all(host, '[type=checkbox]')[3], all(host, ':checked').length]).to.deep.equal([true, 1]);
    await use(button(host, 'Clear all ticks'));
    expect([focused() === button(host, 'Clear all ticks'), all(host, ':checked').length]).to.deep.equal([true, 0]);
  });

  it('to a source and back, by keys alone', async () => {
    const { host } = await onPage('dry-needling-side-effects');
    const cite = all(host, '.cite')[4];
    await use(cite);
    expect(`#${focused().id}`).to.equal(new URL(cite.href).hash);
    const item = focused();
    for (const each of item.querySelectorAll('a, button')) {
      await press('Tab');
      expect(focused() === each, nameOf(each)).to.equal(true);
    }
    await press('Enter');
    expect(focused() === cite).to.equal(true);
  });

  it('into a section of the guide and back to its contents', async () => {
    const { host } = await onPage('dry-needling-guide', { id: 'walked', sections: 'faq takeaways' }, { column: '320px' });
    try {
      const contents = one(host, '[part=contents] button');
      await use(contents);
      expect([focused() === contents, contents.getAttribute('aria-expanded')]).to.deep.equal([true, 'true']);
      await press('Tab');
      expect(nameOf(focused())).to.equal('a “Common questions about dry needling”');
      await press('Enter');
      await settled(host);
      const section = focused();
      expect(section.dataset.section).to.equal('faq');
      expect(section.getBoundingClientRect().top, 'below the header of the page').to.be.within(HEADER - 1, HEADER + 80);
      await use(section.querySelector('.up a'));
      expect(one(host, '[part=contents]').contains(focused())).to.equal(true);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  for (const tag of TAGS)
    it(`${tag}: between a translation and the English words`, async () => {
      const { host } = await onPage(tag, tag === 'dry-needling-guide' ? { sections: 'visit faq' } : {}, { lang: 'es' });
      const change = one(host, '[part=translation] button');
      const heading = () => textOf(one(host, '[part~=heading]'));
      const translated = heading();
      await use(change);
      expect([focused() === change, heading() === translated]).to.deep.equal([true, false]);
      await use(change);
      expect([focused() === change, heading() === translated]).to.deep.equal([true, true]);
    });
});

describe('what changes is announced, once and without moving the focus', () => {
  /** Every text that a status shows while `act` runs. */
  async function heard(host, act) {
    const status = one(host, '[role=status]');
    const texts = [];
    const observer = new MutationObserver(() => texts.push(textOf(status)));
    observer.observe(status, { subtree: true, characterData: true, childList: true });
    await act();
    await settled(host);
    observer.disconnect();
    expect(one(host, '[role=status]') === status, 'it is the same place, or nothing is announced').to.equal(true);
    expect(status.checkVisibility()).to.equal(true);
    return texts;
  }

  it('the result of a filter, and that nothing fits', async () => {
    const { host } = await onPage('dry-needling-conditions');
    all(host, '[type=radio]')[6].focus();
    expect(await heard(host, () => press('ArrowDown'))).to.deep.equal(['2 of 5 conditions shown: Foot']);
    one(host, '[type=search]').focus();
    const texts = await heard(host, () => sendKeys({ type: 'zzz' }));
    expect(texts.at(-1)).to.include('No condition here matches.');
    await press('Tab');
    expect(await heard(host, () => press('Enter'))).to.deep.equal(['5 of 5 conditions shown: Anywhere']);
  });

  it('how many are ticked, and nothing of what is ticked', async () => {
    const { host } = await onPage('dry-needling-precautions', { check: true });
    const boxes = all(host, '[type=checkbox]');
    for (const [index, said] of [[0, 'Ticked: 1'], [5, 'Ticked: 2'], [0, 'Ticked: 1']]) {
      boxes[index].focus();
      expect(await heard(host, () => press('Space'))).to.deep.equal([said]);
    }
  });

  it('nothing else speaks by itself', async () => {
    for (const tag of TAGS) {
      const { place } = await onPage(tag, OPTIONS[tag]);
      const speaking = deepAll(place, '[aria-live], [role=alert], [role=log], [role=timer], output, [role=status]').map((node) => node.getRootNode().host.localName);
      expect(speaking.filter((each) => !['dry-needling-conditions', 'dry-needling-precautions'].includes(each)), tag).to.deep.equal([]);
    }
  });
});

describe('every state is without fault for axe', () => {
  // As they are at first, test/stories asks axe on more pages.
  for (const state of states.filter(({ name }) => name))
    it(state.title, async () => {
      const { page: shown } = await state.show({ theme: 'clinic-dark' });
      await expect(shown).to.be.accessible();
    });
});
