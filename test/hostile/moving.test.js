// What page builders, frameworks and scripts do with an element: move it, copy it, put it into another document, write it
// down and read it again, take it away in the middle. A visitor reads the same words, with the same look, once.
import { expect } from '@open-wc/testing';
import { MODULE, closePages, open, until, wait } from '../embed/page.js';
import { expectElements, seenOn } from '../faults/seen.js';

const FORMS = {
  'dist/cdn': '<script type="module" src="/dist/cdn/all.js"></script>',
  'the package with Lit': '<script type="module" src="/dist/all.js"></script>',
};
const FAQ = '<dry-needling-faq id="faq" open="hurt"></dry-needling-faq>';
/** An element by itself, and all of them in one. */
const ELEMENTS = { 'dry-needling-faq': FAQ, 'dry-needling-guide': '<dry-needling-guide id="guide"></dry-needling-guide>' };

/** Tens of thousands of characters are compared: what differs first is enough. */
function expectSame(now, before, what) {
  if (now === before) return;
  let place = 0;
  while (now[place] === before[place]) place++;
  const around = (text) => text.slice(Math.max(0, place - 60), place + 160);
  throw new Error(`${what}: "${around(before)}" has become "${around(now)}"`);
}

async function whole(root) {
  await until('all are there', () => {
    const hosts = (node) => [...node.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('dry-needling-'));
    const deep = (node) => hosts(node).flatMap((host) => [host, ...(host.shadowRoot ? deep(host.shadowRoot) : [])]);
    const found = deep(root);
    return found.length && found.every(({ shadowRoot }) => shadowRoot?.querySelector('[part=footer]'));
  });
  // The list of sources renders once more when it knows who cites what.
  await wait(100);
}

/** The look of what a visitor sees first, and of what warns. */
function look(root) {
  const view = (root.ownerDocument ?? root).defaultView;
  const all = [...root.querySelectorAll('dry-needling-faq, dry-needling-guide')].flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('h2, [part~=safety], [part~=warning], [part=question], [part=contents], [part=section]')]);
  return all.map((node) => {
    const { fontWeight, fontSize, paddingTop, borderTopWidth, display, cursor } = view.getComputedStyle(node);
    return [node.localName, fontWeight, fontSize, paddingTop, borderTopWidth, display, cursor].join(' ');
  });
}

const other = () => open('', { listen: '' });

/** Ways from one place to another: each gives the root where the element stands then. */
const WAYS = {
  'moved to another place': (page, element) => {
    page.body.append(page.createElement('main'));
    page.querySelector('main').append(element);
    return page;
  },
  'moved a hundred times': (page, element) => {
    for (let round = 0; round < 100; round++) page.body.insertBefore(element, round % 2 ? page.body.firstChild : null);
    return page;
  },
  'taken away in the middle of its rendering, and put back later': async (page, element) => {
    element.setAttribute('heading-level', '3');
    element.remove();
    await wait(50);
    element.setAttribute('heading-level', '2');
    page.body.append(element);
    element.remove();
    page.body.append(element);
    return page;
  },
  'kept in a template, and taken out': (page, element) => {
    const template = page.createElement('template');
    template.content.append(element);
    page.body.append(template.content);
    return page;
  },
  'adopted by a frame': async (_page, element) => {
    const { page } = await other();
    page.body.append(page.adoptNode(element));
    return page;
  },
  'put into a frame without a word, and back': async (page, element) => {
    const { page: there } = await other();
    there.body.append(element);
    await wait(50);
    page.body.append(element);
    return page;
  },
  'made here for a frame': async (page, element) => {
    const { page: there } = await other();
    const made = page.createElement(element.localName);
    for (const { name, value } of element.attributes) made.setAttribute(name, value);
    there.body.append(made);
    return there;
  },
  'adopted by a document without a window, and by a frame after that': async (page, element) => {
    const { page: there } = await other();
    const paper = page.implementation.createHTMLDocument('');
    paper.adoptNode(element);
    there.body.append(element);
    return there;
  },
  cloned: (page, element) => {
    const clone = element.cloneNode(true);
    element.replaceWith(clone);
    return page;
  },
  'cloned with everything around it': (page) => {
    const clone = page.body.cloneNode(true);
    page.body.replaceWith(clone);
    return page;
  },
  'imported as a copy': (page, element) => {
    element.replaceWith(page.importNode(element, true));
    return page;
  },
  'written as HTML and read again': (page) => {
    const html = page.body.innerHTML;
    page.body.innerHTML = html;
    return page;
  },
  'written as HTML three times, each time with a little more': (page) => {
    for (let round = 0; round < 3; round++) page.body.innerHTML += '<p>ADDED</p>';
    return page;
  },
  'written as XML and read again': (page, element) => {
    const { XMLSerializer, DOMParser } = page.defaultView;
    const xml = new XMLSerializer().serializeToString(element);
    const read = new DOMParser().parseFromString(xml, 'application/xhtml+xml').documentElement;
    element.replaceWith(page.importNode(read, true));
    return page;
  },
  'written with its shadow root, as some builders do, and read again': (page, element) => {
    const html = element.getHTML?.({ serializableShadowRoots: true, shadowRoots: [element.shadowRoot] }) ?? '';
    const tag = `${element.cloneNode().outerHTML.replace(/<\/[^<]+>$/, '')}${html}</${element.localName}>`;
    const place = page.createElement('div');
    element.replaceWith(place);
    if (place.setHTMLUnsafe) place.setHTMLUnsafe(tag);
    else place.innerHTML = tag;
    return page;
  },
  'cut out by a selection and put back': (page, element) => {
    const range = page.createRange();
    range.selectNode(element);
    const cut = range.extractContents();
    page.body.normalize();
    page.body.append(cut);
    return page;
  },
};

for (const [form, script] of Object.entries(FORMS)) for (const [tag, markup] of Object.entries(ELEMENTS))
  describe(`<${tag}> of ${form}`, () => {
    let opened;
    before(async () => (opened = await open(script)));
    after(closePages);

    for (const [way, go] of Object.entries(WAYS))
      it(`${way}: a visitor reads the same words with the same look, once`, async () => {
        const { page, messages } = opened;
        page.body.innerHTML = markup;
        await whole(page);
        const [before, lookBefore] = [seenOn(page), look(page)];
        expect(lookBefore.length).to.be.above(2);
        const there = await go(page, page.querySelector(tag));
        await whole(there);
        const words = () => seenOn(there).replaceAll(' ADDED', '');
        await until('it shows the same', () => words() === before, 20).catch(() => {});
        expectSame(words(), before, 'words');
        expectSame(`${look(there)}`, `${lookBefore}`, 'look');
        expect(messages.filter((message) => !message.startsWith('Lit is in dev mode'))).to.deep.equal([]);
      });
  });

for (const [form, script] of Object.entries(FORMS))
  describe(`in another document, ${form}`, () => {
    after(closePages);

    it('a visitor opens an answer, reads an explanation, follows a source, and reads the language around', async () => {
      const { page } = await open(`${FAQ}${script}<script type="module" src="/dist/cdn/locales/es.js"></script>`);
      await whole(page);
      const element = page.querySelector('dry-needling-faq');
      const { page: there } = await other();
      there.documentElement.lang = 'es';
      there.body.append(element);
      await until('it speaks Spanish', () => element.shadowRoot.querySelector('h2').textContent.includes('Preguntas'));
      element.shadowRoot.querySelector('#question-sessions').click();
      await until('it opens', () => element.shadowRoot.querySelector('#question-sessions').getAttribute('aria-expanded') === 'true');
      element.shadowRoot.querySelector('[popovertarget]').click();
      expect(element.shadowRoot.querySelectorAll('[popover]:popover-open').length).to.equal(1);
      element.shadowRoot.querySelector('[part=citation]').click();
      expect(element.shadowRoot.querySelector('[part=sources]').open).to.equal(true);
    });

    it('a hundred of them share their styles with nobody they should not: each has its look', async () => {
      const { page } = await open(script);
      await page.defaultView.customElements.whenDefined('dry-needling-faq');
      const { page: there } = await other();
      for (let count = 0; count < 100; count++) there.body.append(page.createElement('dry-needling-faq'));
      page.body.append(page.createElement('dry-needling-faq'));
      await whole(there);
      await whole(page);
      expect(new Set(look(there)).size).to.equal(new Set(look(page)).size);
      expect(look(there).slice(0, 3)).to.deep.equal(look(page).slice(0, 3));
    });
  });

describe('a page that is written anew (document.write)', () => {
  after(closePages);

  for (const [form, script] of Object.entries({ ...FORMS, 'embed.js': MODULE }))
    it(`a visitor reads the element once, of ${form}`, async () => {
      const { page } = await open(FAQ + script);
      await whole(page);
      page.open();
      page.write(`<!doctype html><html lang="en"><title>A page</title><body>${FAQ}${script}</body></html>`);
      page.close();
      await whole(page);
      expectElements(page);
    });
});

describe('an element that is gone before it is there', () => {
  after(closePages);

  it('leaves nothing behind: no message, no word, no box', async () => {
    const { page, messages } = await open(`<div data-dry-needling="faq">Plain</div><dry-needling-faq>Plain</dry-needling-faq>${MODULE}`);
    for (const node of page.querySelectorAll('dry-needling-faq, [data-dry-needling]')) node.remove();
    const passing = page.createElement('dry-needling-faq');
    for (let round = 0; round < 20; round++) {
      page.body.append(passing);
      passing.remove();
      await wait(10);
    }
    page.body.append(page.createElement('dry-needling-faq'));
    await whole(page);
    expectElements(page);
    expect(messages).to.deep.equal([]);
  });
});
