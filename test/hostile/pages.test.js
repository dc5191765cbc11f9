// Pages as nobody would wish them: their styles, their document, what they put around an element. A visitor reads the
// same words as on a calm page.
import { expect } from '@open-wc/testing';
import { closePages, open, until } from '../embed/page.js';
import { excessOf } from '../excess.js';
import { expectElements, seenOn } from '../faults/seen.js';

afterEach(closePages);

const NAMES = ['faq', 'side-effects', 'precautions', 'comparison', 'conditions'];
const ELEMENTS = NAMES.map((name) => `<dry-needling-${name}></dry-needling-${name}>`).join('');
// In full: a page may have a base address.
const ALL = `<script type="module" src="${location.origin}/dist/cdn/all.js"></script>`;

/** Waits until every element of a page, at whatever depth, shows its words. */
async function whole(root) {
  const hosts = await until('all are there', () => {
    const found = [...root.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('dry-needling-'));
    return found.length && found.every(({ shadowRoot }) => shadowRoot?.querySelector('[part=footer]')) && found;
  });
  await Promise.all(hosts.map(({ updateComplete }) => updateComplete));
  return hosts;
}

async function openWhole(body, options) {
  const result = await open(body + ALL, options);
  await whole(result.page);
  return result;
}

const words = (page) => [...page.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('dry-needling-')).map(seenOn);

let calm;
before(async () => {
  const { page } = await openWhole(ELEMENTS);
  calm = words(page);
});

/** The same words, however the page writes them. */
function expectSame(page, what) {
  const seen = words(page);
  for (const [index, name] of NAMES.entries()) expect(seen[index]?.toLowerCase(), `${what}: ${name}`).to.equal(calm[index].toLowerCase());
}

const STYLES = {
  'takes every style back (all: unset)': '* { all: unset }',
  'takes every style back to the first (all: initial)': '* { all: initial }',
  'takes every style back, above all (all: revert !important)': '* { all: revert !important }',
  'resets every margin, border and font': '*, *::before, *::after { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; box-sizing: border-box; list-style: none }',
  'has the smallest letters': 'html { font-size: 62.5% } body { font-size: 0.5rem }',
  'has huge letters': 'html { font-size: 300% } body { font-size: 3rem; line-height: 1 }',
  'has a root without size': 'html { font-size: 1px } body { font-size: 16px }',
  'rules above all': '* { margin: 0 !important; padding: 0 !important; line-height: 1 !important; float: left !important; position: static !important; background: none !important; box-sizing: content-box !important; text-align: center !important }',
  'hides what its own scripts hide, by the names of tags': 'div, p, ul, ol, li, dl, table, section, details, button, h2, h3, strong, svg { display: none !important }',
  'hides what an ad blocker hides, by the names of classes': '.note, .warning, .emergency, .urgent, .care, .button, .items, .title, .section, [part], [class*=ad], [id*=ad] { display: none !important; height: 0 !important }',
  'has text that hands down its shift, its case and its gaps': 'body { text-indent: -9999px; text-transform: uppercase; letter-spacing: 0.2em; word-spacing: 0.5em; font-variant: small-caps; white-space: nowrap; line-height: 0; text-align: justify; text-shadow: none; cursor: none; user-select: none; word-break: break-all; hyphens: auto }',
  'is a grid, a flex box and columns at once': 'body { display: grid; grid-template-columns: repeat(3, 1fr) } body > * { float: right; columns: 2 }',
  'shows nothing until it is defined': ':not(:defined) { display: none }',
  'has animations on everything': '@keyframes all { from { opacity: 0.9 } } * { animation: all 0.01s; transition: all 0.01s }',
};

describe('a page whose style sheet', () => {
  for (const [what, css] of Object.entries(STYLES))
    it(`${what}: a visitor reads every word, the warnings too`, async () => {
      const { page, messages } = await openWhole(ELEMENTS, { head: `<style>${css}</style>` });
      await new Promise((resolve) => setTimeout(resolve, 50));
      expectSame(page, what);
      expect(messages).to.deep.equal([]);
    });

  it('gives an element a height: a visitor can scroll to its last word', async () => {
    const { page } = await openWhole('<dry-needling-faq></dry-needling-faq>', { head: '<style>dry-needling-faq { block-size: 150px } body { margin: 0 }</style>' });
    const { bottom } = page.querySelector('dry-needling-faq').shadowRoot.querySelector('[part=footer]').getBoundingClientRect();
    expect(bottom).to.be.above(300);
    expect(page.documentElement.scrollHeight).to.be.at.least(Math.floor(bottom));
  });

  it('puts a part outside the element: it is not cut', async () => {
    const { page } = await openWhole('<dry-needling-faq></dry-needling-faq>', { head: '<style>body { margin: 0 100px } ::part(heading) { position: relative; left: -80px }</style>' });
    const element = page.querySelector('dry-needling-faq');
    const heading = element.shadowRoot.querySelector('[part~=heading]');
    const { left, top, height } = heading.getBoundingClientRect();
    expect(left).to.be.below(element.getBoundingClientRect().left);
    expect(page.elementFromPoint(left + 5, top + height / 2) === element).to.equal(true);
  });

  it('knows no limits: no word lies beyond the edge of a phone, in small letters or huge ones', async () => {
    for (const css of ['', '* { white-space: nowrap !important; text-indent: 900px !important }', 'body { font-size: 9px }', 'body { font-size: 24px }', STYLES['rules above all']]) {
      const { page } = await openWhole(ELEMENTS, { head: `<style>${css}</style>`, css: 'inline-size: 320px; block-size: 600px' });
      expect(excessOf(page.documentElement), css).to.equal(0);
    }
  });
});

describe('a page that', () => {
  const same = (what, body, options) =>
    it(`${what}: a visitor reads every word`, async () => {
      const { page, messages } = await openWhole(body, options);
      expectSame(page, what);
      expect(messages).to.deep.equal([]);
    });

  same('has a base address elsewhere', ELEMENTS, { head: '<base href="https://elsewhere.example/pages/">' });
  same('has a base target', ELEMENTS, { head: '<base target="_blank">' });

  it('is in quirks mode: a visitor reads every word', async () => {
    const frame = Object.assign(document.createElement('iframe'), { title: 'A page', srcdoc: '' });
    frame.style.cssText = 'inline-size: 800px; block-size: 600px';
    document.body.append(frame);
    const page = frame.contentDocument;
    page.open();
    page.write(`<html lang="en"><title>A page</title><body>${ELEMENTS}${ALL}</body></html>`);
    page.close();
    expect(page.compatMode).to.equal('BackCompat');
    await whole(page);
    expectSame(page, 'quirks');
    frame.remove();
  });

  it('turns from left to right and back: a visitor reads every word in the order of the page', async () => {
    const { page } = await openWhole(ELEMENTS);
    const first = page.querySelector('dry-needling-faq').shadowRoot.querySelector('h2');
    const edge = () => Math.round(first.getBoundingClientRect().right);
    for (const dir of ['rtl', 'ltr', 'auto', 'rtl', '']) {
      page.documentElement.dir = dir;
      expectSame(page, dir);
      expect(page.defaultView.getComputedStyle(first).direction, dir).to.equal(dir === 'rtl' ? 'rtl' : 'ltr');
      expect(edge()).to.be.at.most(800);
    }
  });

  it('is a frame in a frame in a frame: a visitor reads every word', async () => {
    let { page } = await open('');
    for (let depth = 0; depth < 2; depth++) {
      const frame = Object.assign(page.createElement('iframe'), { title: 'A page' });
      frame.style.cssText = 'inline-size: 780px; block-size: 500px';
      page.body.append(frame);
      page = frame.contentDocument;
      // WebKit loads no `srcdoc` in a `srcdoc` in a `srcdoc`.
      page.open();
      page.write(`<!doctype html><html lang="en"><title>A page</title><body>${depth ? ELEMENTS + ALL : ''}</body></html>`);
      page.close();
    }
    await whole(page);
    expectSame(page, 'frames');
  });

  for (const [what, around] of Object.entries({
    'in a form': (inside) => `<form>${inside}<button>Send</button></form>`,
    'in a cell of a table': (inside) => `<table><tr><td>${inside}</td></tr></table>`,
    'in a dialog': (inside) => `<dialog open style="max-inline-size: none; inline-size: 90%">${inside}</dialog>`,
    'in a link': (inside) => `<a href="/elsewhere">${inside}</a>`,
    'in a paragraph, which a browser does not close for it': (inside) => `<p>${inside}</p>`,
    'in a box without a box': (inside) => `<div style="display: contents">${inside}</div>`,
    'in a box that is out of the way until it is needed': (inside) => `<div style="content-visibility: auto; contain-intrinsic-size: 1px 5000px">${inside}</div>`,
    'in text that can be edited': (inside) => `<div contenteditable>${inside}</div>`,
    'in a picture': (inside) => `<svg viewBox="0 0 800 9000" width="800" height="9000"><foreignObject width="800" height="9000"><div xmlns="http://www.w3.org/1999/xhtml">${inside}</div></foreignObject></svg>`,
    'in the shadow root of another library': (inside) => `<other-element><template shadowrootmode="open"><style>* { all: unset }</style><slot></slot></template>${inside}</other-element>`,
  }))
    same(`has them ${what}`, around(ELEMENTS));
});

describe('inside a form', () => {
  it('nothing of ours is sent, nothing sends it: no button, no Enter in a field, no tick', async () => {
    const { page } = await openWhole('<form><input name="own" value="1"><dry-needling-faq></dry-needling-faq><dry-needling-conditions></dry-needling-conditions><dry-needling-precautions check></dry-needling-precautions></form>');
    const form = page.querySelector('form');
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    const inside = (selector) => [...page.querySelectorAll('form > :not(input)')].flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll(selector)]);
    expect(inside('button').length).to.be.above(10);
    expect(inside('input').length).to.be.above(3);
    for (const each of inside('button, input')) each.click();
    for (const field of inside('input')) expect(field.form, field.outerHTML).to.equal(null);
    for (const each of inside('button')) expect(each.form === null && each.type === 'button', each.outerHTML).to.equal(true);
    expect(sent).to.equal(0);
    expect([...new page.defaultView.FormData(form)]).to.deep.equal([['own', '1']]);
  });
});

describe('inside text that can be edited', () => {
  it('our words are not: nobody types into a warning by accident; buttons work', async () => {
    const { page } = await openWhole('<div contenteditable="true"><p>Own words</p><dry-needling-faq></dry-needling-faq></div>');
    const { shadowRoot } = page.querySelector('dry-needling-faq');
    for (const node of shadowRoot.querySelectorAll('p, li, h2')) expect(node.isContentEditable, node.textContent).to.equal(false);
    shadowRoot.querySelector('#question-hurt').click();
    await until('it opens', () => shadowRoot.querySelector('#question-hurt').getAttribute('aria-expanded') === 'true');
    const selection = page.getSelection();
    selection.selectAllChildren(page.querySelector('div'));
    page.execCommand('bold');
    page.execCommand('removeFormat');
    await whole(page);
    expectElements(page);
  });
});

describe('in other shadow roots, closed ones too', () => {
  it('a visitor reads the elements, in the language around', async () => {
    const { page } = await open(ALL, { lang: 'en' });
    const host = page.body.appendChild(page.createElement('div'));
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = `<style>* { all: unset; display: block }</style><section>${ELEMENTS}</section>`;
    await whole(root);
    expectSame(root, 'closed root');
  });
});
