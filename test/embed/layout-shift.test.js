// Nothing on a page moves when an element comes: neither words below it, nor what somebody is about to press.
import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { engine } from '../runner/commands.js';
import { roomFor } from '../../dist/embed/room.js';
import { closePages, fresh, open, shown, slowly, until, wait } from './page.js';

const manifest = await (await fetch('/dist/custom-elements.json')).json();
const names = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName).map(({ tagName }) => tagName.replace('dry-needling-', ''));
const words = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await (await fetch(`/dist/html/en/${name}.html`)).text()])));

const LINK = '<a href="/leaflet.pdf">Questions (PDF)</a>';
/** As the snippet builder writes it, for a script that the page does not wait for. */
const roomy = (name) => words[name].replace('<section', `<section style="${roomFor(name)}"`);

const AFTER = `<p id="after">Words after the element. ${'More words stand here. '.repeat(20)}</p><p>And more.</p>`;
const STYLE = '<style>body { font: 16px/1.5 sans-serif; max-width: 1000px; margin: 16px auto; padding: 0 16px }</style>';

const FORMS = {
  'plain HTML': (name) => words[name],
  'a placeholder with a link': (name) => `<div data-dry-needling="${name}">${LINK}</div>`,
  'a link to an embed page': (name) => `<a href="/embed/en/${name}.html" data-dry-needling="${name}">Questions</a>`,
  'a tag around plain HTML': (name) => `<dry-needling-${name}>${words[name]}</dry-needling-${name}>`,
  'an empty tag': (name) => `<dry-needling-${name}></dry-needling-${name}>`,
};

afterEach(closePages);

/** A page that fills the window. */
const show = (body, head = slowly()) =>
  open(`<h1>Our clinic</h1><p>Welcome.</p>${body}${AFTER}`, { head: head + STYLE, css: 'position: fixed; inset: 0; inline-size: 100vw; block-size: 100vh; border: 0' });

const heightOf = (element) => element.getBoundingClientRect().height;
/** How high it is where nothing makes it higher. */
const ownHeight = (element) => heightOf(element.shadowRoot.querySelector('[part=base]'));

const placeOf = ({ x, y, width, height }) => `${[x, y, width, height].map(Math.round)}`;
const nameOf = (node) => (node ? (node.id ? `#${node.id}` : (node.localName ?? node.data)) : 'something that is gone');

/** What moved on a page until now, without anybody's doing: by how much, what, and from where to where. */
async function shiftsOf(view) {
  // Two frames: what happened in the last one is measured in the next.
  for (const _ of [1, 2]) await new Promise((resolve) => view.requestAnimationFrame(resolve));
  const entries = await new Promise((resolve) => {
    new view.PerformanceObserver((list, observer) => resolve(list.getEntries(observer.disconnect()))).observe({ type: 'layout-shift', buffered: true });
    setTimeout(resolve, 200, []);
  });
  return entries.map(({ value, startTime, sources }) => [`${value} after ${Math.round(startTime)} ms`, ...sources.map(({ node, previousRect, currentRect }) => `${nameOf(node)}: ${placeOf(previousRect)} to ${placeOf(currentRect)}`)].join('; '));
}

/** Each waits for its parts. More at once would wait for one another, until the loader gives the room of the last ones back. */
const AT_ONCE = 4;

/** Only what moved, by element. */
async function shifts(forms, markup, attributes) {
  const moved = {};
  for (let start = 0; start < forms.length; start += AT_ONCE) {
    await Promise.all(
      forms.slice(start, start + AT_ONCE).map(async (name) => {
        const { page, view } = await show(markup(name), slowly(attributes));
        await shown(page, name);
        const moves = await shiftsOf(view);
        if (moves.length) moved[name] = moves;
      }),
    );
    closePages();
  }
  return moved;
}

// The others do not measure it.
if (engine === 'chromium')
  describe('nothing moves when the script stands in the head of a page', () => {
    for (const [width, height] of [[360, 640], [1280, 720]])
      for (const [form, markup] of Object.entries(FORMS))
        it(`and ${form} becomes the element, ${width} px wide: every element`, async () => {
          await setViewport({ width, height });
          expect(names).to.have.length(16);
          expect(await shifts(names, markup)).to.deep.equal({});
        });

    for (const [width, height] of [[360, 640], [1280, 720], [1280, 1000]])
      it(`or where the page does not wait for it, and plain HTML holds the room, ${width} × ${height}: every element`, async () => {
        await setViewport({ width, height });
        expect(await shifts(names, roomy, 'async')).to.deep.equal({});
      });

    it('and the element is lower than the window', async () => {
      await setViewport({ width: 1280, height: 1000 });
      for (const markup of Object.values(FORMS)) expect(await shifts(['faq', 'figure'], markup)).to.deep.equal({});
    });

    it('or right before the placeholder, below words that are painted', async () => {
      await setViewport({ width: 1280, height: 720 });
      const { page, view, frame } = await show('', '');
      // As a page that comes in pieces.
      page.open();
      page.write(`<!doctype html><html lang="en"><title>A page</title>${STYLE}<h1>Our clinic</h1><p>Words.</p>`);
      await until('it is painted', () => frame.contentWindow.performance.getEntriesByType('paint').length);
      page.write(`${slowly()}<div data-dry-needling="faq">${LINK}</div>${AFTER}`);
      page.close();
      await shown(page, 'faq');
      expect(await shiftsOf(view)).to.deep.equal([]);
    });
  });

describe('somebody reads the words before the widget comes', () => {
  /** The page, before anything of ours has come. */
  async function reading() {
    const { page, view } = await show(roomy('faq'), '');
    const come = () => page.head.append(page.createRange().createContextualFragment(slowly('async')));
    return { page, view, come };
  }

  it('answers stay open and closed', async () => {
    const { page, come } = await reading();
    for (const id of ['sessions', 'avoid']) page.querySelector(`#dry-needling-faq-${id}`).open = true;
    come();
    const element = await shown(page, 'faq');
    const isOpen = (id) => element.shadowRoot.querySelector(`#question-${id}`).getAttribute('aria-expanded');
    expect(['sessions', 'hurt', 'avoid'].map(isOpen)).to.deep.equal(['true', 'false', 'true']);
  });

  it('the keyboard keeps its place: the widget comes when it has left', async () => {
    const { page, view, come } = await reading();
    const summary = page.querySelector('#dry-needling-faq-hurt summary');
    summary.focus();
    come();
    await until('the widget can come', () => view.customElements.get('dry-needling-faq'));
    await wait(300);
    expect(page.activeElement === summary, 'the focus is where it was').to.equal(true);
    page.querySelector('#dry-needling-faq-avoid summary').focus();
    await wait(100);
    expect(page.querySelector('dry-needling-faq')).to.equal(null);
    page.activeElement.blur();
    await shown(page, 'faq');
  });
});

describe('the room of an element', () => {
  before(() => setViewport({ width: 1280, height: 1000 }));

  it('is hardly more than it needs', async () => {
    for (const name of ['faq', 'figure']) {
      const { page } = await show(FORMS['a placeholder with a link'](name));
      const element = await shown(page, name);
      expect(heightOf(element) - ownHeight(element), name).to.be.within(0, 90);
    }
  });

  it('is reserved before the first paint, and left where the parts do not come', async () => {
    for (const form of ['a placeholder with a link', 'an empty tag']) {
      const { page } = await show(FORMS[form]('faq'), `<script data-base="${fresh('nowhere')}" src="/dist/cdn/embed.js"></script>`);
      const holder = page.querySelector('[data-dry-needling], dry-needling-faq');
      await until('it is given back', () => heightOf(holder) < 50);
    }
    const { page } = await show(FORMS['a placeholder with a link']('faq'));
    const placeholder = page.querySelector('[data-dry-needling]');
    if (placeholder) expect(heightOf(placeholder)).to.be.above(600);
  });

  it('is not reserved on a page that somebody sees already', async () => {
    const { page, view } = await show(FORMS['a placeholder with a link']('faq'), '');
    await until('it is painted', () => view.performance.getEntriesByType('paint').length);
    const placeholder = page.querySelector('[data-dry-needling]');
    const heights = new Set();
    new view.ResizeObserver(() => heights.add(heightOf(placeholder))).observe(placeholder);
    const late = Object.assign(page.createElement('script'), { src: '/dist/cdn/embed.js' });
    late.dataset.base = fresh('slow');
    page.head.append(late);
    await shown(page, 'faq');
    expect(Math.max(...heights)).to.be.below(50);
  });

  it('is that of the words before it, until it gets narrower', async () => {
    const { page, frame } = await show(`<dry-needling-faq><div style="block-size: 760px">${LINK}</div></dry-needling-faq>`);
    const element = await shown(page, 'faq');
    await until('it is as high as the words were', () => Math.abs(heightOf(element) - 760) < 1);
    expect(ownHeight(element)).to.be.below(755);
    frame.style.inlineSize = '700px';
    await until('it is as high as it needs', () => heightOf(element) - ownHeight(element) < 12);
  });

  it('is not that of words below the lower edge of the window', async () => {
    const { page } = await show(`<dry-needling-faq><div style="block-size: 760px">${LINK}</div></dry-needling-faq>`, `<style>dry-needling-faq { margin-block-start: 500px }</style>${slowly()}`);
    const element = await shown(page, 'faq');
    await wait(100);
    expect(heightOf(element) - ownHeight(element)).to.be.below(12);
  });

  it('is not kept empty where options leave little to show', async () => {
    const { page } = await show('<div data-dry-needling="faq" data-only="hurt" data-heading-level="0"></div>');
    const element = await shown(page, 'faq');
    await wait(100);
    expect(heightOf(element) - ownHeight(element)).to.be.below(12);
  });

  it('is not reserved for a name that no element has', async () => {
    const { page } = await show(`<p data-dry-needling="nothing">${LINK}</p>`);
    expect(heightOf(page.querySelector('[data-dry-needling]'))).to.be.below(50);
  });
});
