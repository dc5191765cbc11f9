// Every snippet of the builder as a page gets it: through the filters of editors, without scripts, and pasted as it is.
import { expect } from '@open-wc/testing';
import createDOMPurify from 'dompurify';
import { deepText, ready } from '../helpers.js';
import { asWix, knownIn, make, variants } from './snippets.js';

const HOST = `${location.origin}/dist/`;
const known = knownIn(await (await fetch('/dist/builder/index.html')).text());
const widgets = known.widgets.map(({ name }) => name);
const SOME = ['faq', 'side-effects', 'comparison', 'figure'];

const plain = Object.fromEntries(await Promise.all(widgets.map(async (name) => [name, await (await fetch(`/dist/html/en/${name}.html`)).text()])));
const snippetOf = (variant, widget, query = {}) => make(variant, { known, words: plain[widget] }, { widget, host: HOST, ...query });

const until = async (holds, what) => {
  for (let turn = 0; turn < 800; turn++) {
    const found = holds();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Waited in vain: ${what}`);
};

let frames = [];
afterEach(() => {
  for (const frame of frames) frame.remove();
  frames = [];
});

/** An empty page with this in it. @param sandbox `allow-same-origin` runs no script, in it and in its frames. */
async function paste(html, sandbox) {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = 'inline-size: 800px; block-size: 800px; border: 0';
  frame.srcdoc = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>${html.replaceAll(' loading="lazy"', '')}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame.contentDocument;
}

const bare = (text) => text.replace(/\s/g, '');

/**
 * What a page for frames says without scripts: it is painted with what its element shows, and holds the words of that. Every
 * heading and question of the words must be there to see.
 */
function painted({ shadowRoot, firstElementChild: words }) {
  const seen = [...shadowRoot.querySelectorAll('[part~=heading], [part=question], summary, caption, th, dt')].filter((node) => node.getBoundingClientRect().height > 0).map(({ textContent }) => bare(textContent));
  for (const heading of words.querySelectorAll('h2, h3, summary > strong')) expect(seen, heading.textContent).to.include(bare(heading.textContent));
  return bare(words.textContent);
}

/** What can be read on a page, its frames and its folded answers with it, without spaces. */
function readable(page) {
  const element = page.querySelector('[data-embed]');
  if (element?.shadowRoot) return painted(element);
  for (const details of page.querySelectorAll('details')) details.open = true;
  const inside = [...page.querySelectorAll('iframe')].map((frame) => (frame.contentDocument ? readable(frame.contentDocument) : ''));
  return [page.body.innerText, ...inside].join('').replace(/\s/g, '');
}

/** What a snippet must say without any script: all words, or the link or address that leads to them. */
async function wordsOf(variant, widget, { html, holdsWords, title }) {
  if (holdsWords || variant.place.form === 'frame') return readable(await paste(plain[widget], 'allow-same-origin'));
  return bare(html.startsWith('<') ? title : html);
}

const FILTERS = {
  DOMPurify: async () => (html) => createDOMPurify(window).sanitize(html),
  TinyMCE: async () => {
    const { contentOf } = await openTinyMce();
    return contentOf;
  },
};

let editor;
/** With its default schema, from this project's own packages. Used by tests alone: its licence is GPL 2 or later. */
async function openTinyMce() {
  if (!editor) {
    const script = Object.assign(document.createElement('script'), { src: '/node_modules/tinymce/tinymce.min.js' });
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
    document.head.append(script);
    await loaded;
    const target = document.createElement('textarea');
    document.body.append(target);
    [editor] = await window.tinymce.init({ target, license_key: 'gpl', promotion: false, branding: false, menubar: false, toolbar: false, statusbar: false, skin: false, content_css: false });
  }
  return {
    contentOf(html) {
      editor.setContent(html);
      return editor.getContent();
    },
  };
}
after(() => editor?.destroy());

describe('snippets through the filters of editors', () => {
  for (const [filter, open] of Object.entries(FILTERS)) {
    describe(filter, () => {
      for (const variant of variants.filter(({ place }) => place.strips)) {
        it(`${variant.name} still shows all it says`, async () => {
          const clean = await open();
          for (const widget of widgets) {
            const snippet = snippetOf(variant, widget);
            const shown = readable(await paste(clean(snippet.html), 'allow-same-origin'));
            expect(shown === await wordsOf(variant, widget, snippet), `${widget}: ${shown.slice(0, 200)}`).to.equal(true);
            expect(shown.length).to.be.above(10);
          }
        });
      }

      it('takes out what the builder offers to no place that has such a filter', async () => {
        const clean = await open();
        for (const variant of variants.filter(({ place }) => !place.strips && place.form !== 'fields')) {
          const page = await paste(clean(snippetOf(variant, 'faq').html), 'allow-same-origin');
          expect(page.querySelectorAll('script, dry-needling-faq').length, variant.name).to.equal(0);
          for (const frame of page.querySelectorAll('iframe')) expect(frame.getAttribute('sandbox'), variant.name).to.equal('');
        }
      });
    });
  }
});

/** Text that only WordPress makes something of: test/wordpress. */
const isForWordPress = ({ place }) => ['address', 'shortcode'].includes(place.form);

describe('snippets without scripts', () => {
  for (const variant of variants.filter((each) => !isForWordPress(each))) {
    if (variant.place.form === 'fields') {
      it(`${variant.name} is the bare tag, which says nothing`, async () => {
        expect(readable(await paste(asWix(snippetOf(variant, 'faq').html), 'allow-same-origin'))).to.equal('');
      });
      continue;
    }
    it(`${variant.name} can be read`, async () => {
      for (const widget of widgets) {
        const snippet = snippetOf(variant, widget);
        const shown = readable(await paste(snippet.html, 'allow-same-origin'));
        expect(shown === await wordsOf(variant, widget, snippet), `${widget}: ${shown.slice(0, 200)}`).to.equal(true);
      }
    });
  }

  it('the page that a link or an address leads to can be read, too', async () => {
    for (const widget of widgets) {
      const shown = readable(await paste(`<iframe src="${HOST}embed/en/${widget}.html"></iframe>`, 'allow-same-origin'));
      expect(shown).to.equal(readable(await paste(plain[widget], 'allow-same-origin')));
    }
  });
});

describe("the builder's copied snippet, in an empty page", () => {
  /** What stands below Copy when it is pressed. */
  async function copied(query) {
    const frame = document.createElement('iframe');
    frame.src = `/dist/builder/index.html?${new URLSearchParams(query)}`;
    frame.style.cssText = 'inline-size: 1280px; block-size: 800px';
    document.body.append(frame);
    frames.push(frame);
    await until(() => frame.contentDocument?.querySelector('#snippet code')?.textContent, 'a snippet');
    let text;
    Object.defineProperty(frame.contentWindow.navigator, 'clipboard', { configurable: true, value: { writeText: async (given) => (text = given) } });
    frame.contentDocument.querySelector('#copy').click();
    await until(() => text !== undefined, 'the copy');
    return text;
  }

  const HOW = {
    fields: asWix,
    // As WordPress does.
    address: (text) => `<iframe sandbox="allow-scripts allow-same-origin" src="${text}"></iframe>`,
    // On a site whose own pages load the loader.
    link: (text) => `<script src="${HOST}cdn/embed.js"></script>${text}`,
  };

  for (const variant of variants) {
    const { place, inside } = variant;
    if (place.form === 'shortcode') continue;
    for (const widget of SOME) {
      it(`${variant.name}: ${widget} is shown`, async () => {
        const text = await copied({ widget, place: place.id, host: HOST, ...(inside && { inside: '' }), lang: 'en-GB' }).then((given) => given.replaceAll('/embed/en-GB/', '/embed/en/'));
        const page = await paste((HOW[place.form] ?? String)(text));
        const title = known.widgets.find(({ name }) => name === widget).titles.en;
        const tag = `dry-needling-${widget}`;
        if (place.form === 'plain') expect(page.querySelector('h2').textContent.trim()).to.equal(title);
        else {
          const holder = () => (page.querySelector('iframe') ? page.querySelector('iframe').contentDocument : page);
          const element = await until(() => holder().querySelector(tag)?.shadowRoot?.querySelector('h2') && holder().querySelector(tag), tag);
          await ready(holder());
          expect(deepText(element)).to.include(title);
          if (['tag', 'loader', 'fields', 'link'].includes(place.form)) expect(element.lang).to.equal('en-GB');
        }
      });
    }
  }

  for (const { tag: lang } of known.languages) {
    for (const variant of variants.filter(({ place }) => ['html', 'site-builder', 'links', 'frames', 'strict'].includes(place.id))) {
      it(`${variant.name}: speaks ${lang}`, async () => {
        const text = await copied({ widget: 'faq', place: variant.place.id, host: HOST, lang, ...(variant.inside && { inside: '' }) });
        const page = await paste((HOW[variant.place.form] ?? String)(text));
        const { titles } = known.widgets.find(({ name }) => name === 'faq');
        const holder = () => (page.querySelector('iframe') ? page.querySelector('iframe').contentDocument : page);
        await until(() => {
          const node = variant.place.form === 'plain' ? page.body : holder().querySelector('dry-needling-faq')?.shadowRoot;
          return node?.textContent.includes(titles[lang]);
        }, titles[lang]);
      });
    }
  }
});
