// Attacks through every entrance, in pages that would let them run: nothing of them runs, is fetched or becomes HTML.
// The policy of these pages only reports, so that whatever is tried is heard of, and works.
import { expect } from '@open-wc/testing';
import { fromQuery } from '../../dist/embed/builder/choices.js';
import { places } from '../../dist/embed/builder/places.js';
import { shown, snippet } from '../../dist/embed/builder/snippet.js';
import { escapeHtml } from '../../dist/base/escape-html.js';
import { wait } from '../embed/page.js';
import { harmsIn } from './harmless.js';
import { closePages, expectReported, newPlace, open, patiently, settled, show } from './page.js';
import { NAUGHTY, SEED, own, published as publishedIn } from './vectors.js';

const REPORTED = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
const published = publishedIn(await (await fetch(`/node_modules/${NAUGHTY}`)).json(), await (await fetch(`/node_modules/${SEED}`)).text());
const vectors = [...new Set([...own, ...published])];
const manifest = await (await fetch('/dist/custom-elements.json')).json();
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const single = elements.filter(({ tagName }) => tagName !== 'dry-needling-guide');
const ALL = '<script type="module" src="cdn/all.js"></script>';
const SENDER = '<!doctype html><script src="watch.js"></script><p>A frame</p>';
/** From the page of the test, which is neither. */
const postMessageTo = (view, data) => view.postMessage(data, '*');
/** A few of each kind, for what takes a page of its own. */
const sample = own.filter((_, index) => index % 6 === 0);
/** All of ours, and each of the others in one of `turns` turns: for what is made of the same code many times over. */
const inTurn = (turn, turns) => [...own, ...published.filter((_, index) => index % turns === turn % turns)];

const openWatched = (body, options) => open(body, { reportOnly: REPORTED, ...options });

/** Nothing ran, nothing was tried, nothing was asked for but `expected`, and the page is where it was. */
async function expectNothingRan(opened, expected) {
  const { view, page, requests, reports } = opened;
  // Time for what should not happen: pictures that fail, frames that load, reports that are sent.
  await wait(300);
  expect(view.ran, 'ran').to.deep.equal([]);
  expect(view.refused, 'refused').to.deep.equal([]);
  expect(await reports(), 'reported').to.deep.equal([]);
  expect(view.messages.filter((message) => /^(uncaught|rejected)/.test(message)), 'went wrong').to.deep.equal([]);
  expect([...new Set(await requests())].map((path) => path.replace(/^(cdn\/parts\/.+)-[^-]{8}\.js$/, '$1.js')).filter((path) => !expected.some((each) => (each.test ? each.test(path) : each === path))), 'asked for').to.deep.equal([]);
  expect(opened.loads, 'loads').to.equal(1);
  expect('owned' in Object.prototype || 'owned' in view.Object.prototype, 'a prototype').to.equal(false);
  expect(page.querySelectorAll('base, meta[http-equiv]').length).to.equal(0);
}

/** What is wrong after an attack, with the attack. */
function harms(list, vector, root, allowed) {
  const found = harmsIn(root, allowed);
  if (found.length) list.push(`${vector} → ${found[0]}`);
}

describe(`${vectors.length} attacks`, function () {
  // Three browsers at once on a small machine take their time.
  this.timeout(90_000);
  afterEach(closePages);

  it('are as many as we think', () => {
    expect(own.length).to.be.above(200);
    expect(published.length).to.be.above(400);
  });

  it('would be seen: what runs, is fetched or leaves the page', async () => {
    const opened = await openWatched('<div></div>');
    const { view, page, reports } = opened;
    page.querySelector('div').innerHTML = '<img src="https://else.example/x.png" onerror="owned(1)"><a href="javascript:owned(2)">x</a><p style="color: red">x</p>';
    page.querySelector('a').click();
    await patiently(() => view.ran.length >= 2 || undefined);
    expect(view.ran.sort()).to.deep.equal(['owned(1)', 'owned(2)']);
    await expectReported(reports, ['require-trusted-types-for', 'img-src', 'script-src-attr', 'style-src-attr']);
    expect(harmsIn(page.querySelector('div')).length).to.equal(4);
    page.querySelector('div').innerHTML = '<meta http-equiv="refresh" content="0; url=about:blank">';
    page.head.append(page.querySelector('meta[http-equiv]'));
    await patiently(() => opened.loads === 2);
  });

  for (const [turn, { tagName, attributes }] of single.entries())
    it(`in the attributes of <${tagName}>`, async () => {
      const opened = await openWatched(`<${tagName}></${tagName}>`, { head: ALL });
      await settled(opened.page);
      const host = opened.page.querySelector(tagName);
      const wrong = [];
      let seen = 0;
      const some = inTurn(turn, 5);
      for (const vector of some) {
        for (const name of [...attributes.map((attribute) => attribute.name ?? 'lang'), 'id', 'class', 'dir']) host.setAttribute(name, vector);
        await host.updateComplete;
        harms(wrong, vector, host.shadowRoot);
        if (host.shadowRoot.textContent.includes(vector)) seen++;
      }
      expect(wrong).to.deep.equal([]);
      // As text, in its heading.
      expect(seen).to.be.above(some.length * 0.9);
      await expectNothingRan(opened, ['page.html', 'cdn/all.js']);
    });

  it('in the attributes of <dry-needling-guide>, and in the description for search engines', async () => {
    const opened = await openWatched('<dry-needling-guide sections="takeaways" structured-data></dry-needling-guide>', { head: ALL });
    await settled(opened.page);
    const host = opened.page.querySelector('dry-needling-guide');
    const wrong = [];
    for (const vector of vectors) {
      for (const name of ['heading', 'previous', 'related', 'heading-level', 'id']) host.setAttribute(name, vector);
      await host.updateComplete;
      harms(wrong, vector, host.shadowRoot);
    }
    for (const vector of sample) {
      for (const name of ['only', 'omit', 'sections', 'lang']) host.setAttribute(name, vector);
      await host.updateComplete;
      harms(wrong, vector, host.shadowRoot);
    }
    expect(wrong).to.deep.equal([]);
    host.removeAttribute('only');
    await settled(opened.page);
    const scripts = [...opened.page.querySelectorAll('dry-needling-guide script')];
    expect(scripts.map(({ type }) => type)).to.deep.equal(['application/ld+json']);
    // It is data for a parser of JSON, whatever an attribute held.
    expect(JSON.parse(scripts[0].text)['@context']).to.equal('https://schema.org');
    // Also where a program writes the page down and another one reads it.
    host.heading = '</script><img src=x onerror=owned(1)>';
    await patiently(() => opened.page.querySelector('dry-needling-guide script').text.includes('onerror'));
    expect(new DOMParser().parseFromString(opened.page.documentElement.outerHTML, 'text/html').querySelectorAll('img').length).to.equal(0);
    await expectNothingRan(opened, ['page.html', 'cdn/all.js']);
  });

  it('in what stands between the tags', async () => {
    const some = inTurn(0, 6);
    const body = some.map((vector, index) => {
      const { tagName } = single[index % single.length];
      const text = escapeHtml(vector);
      return `<${tagName}><p title="${text}" data-x="${text}">${text}</p>${text}</${tagName}>`;
    });
    const opened = await openWatched(body.join('\n'), { head: ALL });
    await settled(opened.page);
    const hosts = [...opened.page.body.children];
    expect(hosts.length).to.equal(some.length);
    const wrong = [];
    hosts.forEach((host, index) => {
      harms(wrong, some[index], host);
      harms(wrong, some[index], host.shadowRoot);
      if (/owned\(1\)|alert\(/.test(host.shadowRoot.textContent)) wrong.push(`${some[index]} is shown`);
    });
    expect(wrong).to.deep.equal([]);
    await expectNothingRan(opened, ['page.html', 'cdn/all.js']);
  });

  it("in a clinic's pack and in words of a language", async () => {
    const shownIn = ['faq', 'practitioner', 'visit', 'takeaways', 'overview'].map((name) => `<dry-needling-${name}></dry-needling-${name}>`);
    // These copies of the modules share what they know with the elements.
    const registers = "import { registerClinic } from './clinic.js'; import { registerLocale } from './content/registry.js'; Object.assign(window, { registerClinic, registerLocale });";
    const opened = await openWatched(`${shownIn.join('')}<dry-needling-faq lang="xx"></dry-needling-faq>`, { head: `${ALL}<script type="module" src="registers.js"></script>`, files: { 'registers.js': registers } });
    const { page, view } = opened;
    await settled(page);
    await patiently(() => view.registerClinic);
    const packOf = (vector, name) => ({
      [vector]: vector,
      profile: { name, phone: vector, book: vector, emergencyNumber: vector, region: vector, languages: [vector], price: { en: vector, [vector]: vector }, treatedBy: { en: vector }, [vector]: vector },
      changes: [
        { op: 'replace', path: 'faq.items.hurt.question', base: { en: vector }, text: { en: vector, [vector]: vector } },
        { op: 'replace', path: 'faq.heading', text: { en: vector } },
        { op: 'insert', path: 'faq.items', id: 'xA', text: { en: { question: vector, answer: { xB: vector } } } },
        { op: 'insert', path: 'takeaways.items', id: vector, after: vector, text: { en: vector } },
        { op: 'hide', path: vector }, { op: vector, path: 'faq.items', order: [vector] }, { op: 'reorder', path: 'takeaways.items', order: [vector] },
      ],
    });
    const hosts = [...page.body.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('dry-needling-'));
    const wrong = [];
    let shownOnes = 0;
    for (const [index, vector] of vectors.entries()) {
      // As JSON brings it: with keys of its own, whatever they are called.
      view.registerClinic(view.JSON.parse(JSON.stringify(packOf(vector, index % 2 ? vector : 'River Clinic'))));
      view.registerLocale('xx', { faq: { heading: vector, items: { hurt: { question: vector } } } });
      await Promise.all(hosts.map((host) => host.updateComplete));
      for (const host of hosts) harms(wrong, vector, host.shadowRoot);
      if (hosts[0].shadowRoot.textContent.includes(vector)) shownOnes++;
    }
    expect(wrong).to.deep.equal([]);
    // Most are refused; those that are mere text are shown as text.
    expect(shownOnes).to.be.above(100);
    await expectNothingRan(opened, ['page.html', 'cdn/all.js', 'registers.js', 'clinic.js', /^(content|base)\//]);
  });

  it('in placeholders and links that embed.js takes the place of', async () => {
    const attributes = ['heading', 'heading-level', 'lang', 'only', 'omit', 'open', 'with', 'view', 'id', 'class', 'dir', 'onclick', 'onfocus', 'style', 'href', 'srcdoc', 'previous'];
    const some = inTurn(1, 6);
    const body = some.map((vector, index) => {
      const name = single[index % single.length].tagName.slice('dry-needling-'.length);
      const text = escapeHtml(vector);
      if (index % 3 === 0) return `<a data-dry-needling="${name}" data-class="${text}" href="embed/en/${name}.html?${attributes.map((each) => `${each}=${encodeURIComponent(vector.toWellFormed?.() ?? vector.replace(/[\ud800-\udfff]/g, ''))}`).join('&amp;')}">x</a>`;
      if (index % 3 === 1) return `<div data-dry-needling="${name}"${attributes.map((each) => ` data-${each}="${text}"`).join('')}>${text}</div>`;
      return `<div data-dry-needling="${text}" data-lang="${text}">x</div><p data-dry-needling-fallback="${text}">${text}</p>`;
    });
    const opened = await openWatched(body.join('\n'), { head: '<script src="cdn/embed.js"></script>' });
    const { page } = opened;
    await patiently(() => !page.querySelector(`a[data-dry-needling], ${single.map(({ tagName }) => `[data-dry-needling=${tagName.slice('dry-needling-'.length)}]`).join()}`));
    await settled(page);
    const hosts = [...page.body.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot);
    expect(hosts.length).to.be.above(some.length / 2);
    const wrong = [];
    for (const host of hosts) {
      harms(wrong, host.getAttribute('heading') ?? '', host.shadowRoot);
      // Room that the loader keeps is a style, set by code.
      for (const { name } of host.attributes) if (!/^(lang|style|heading|heading-level|only|omit|open|with|view|previous)$/.test(name)) wrong.push(`${host.localName} has ${name}`);
      if (host.style.cssText.replace(/min-block-size: [\d.]+px;/, '').trim()) wrong.push(`${host.localName} has style="${host.style.cssText}"`);
    }
    expect(wrong).to.deep.equal([]);
    await expectNothingRan(opened, ['page.html', 'cdn/embed.js', /^cdn\/parts\/[\w-]+\.js$/]);
  });

  it('in the query of an embed page, and in its address', async () => {
    const opened = await openWatched('<dry-needling-faq data-embed></dry-needling-faq>', { head: `${ALL}<script type="module" src="options.js"></script>`, files: { 'options.js': "import { applyOptions } from './embed/frame/options.js'; window.applyOptions = applyOptions;" } });
    const { page, view } = opened;
    await settled(page);
    await patiently(() => view.applyOptions);
    const host = page.querySelector('dry-needling-faq');
    const root = page.documentElement;
    const wrong = [];
    for (const vector of vectors) {
      const query = new URLSearchParams(Object.fromEntries(['heading', 'heading-level', 'only', 'omit', 'open', 'single', 'lang', 'accent', 'scheme', 'onclick', 'style', 'class', vector].map((name) => [name, vector])));
      view.applyOptions(host, root, `?${query}`);
      await host.updateComplete;
      harms(wrong, vector, host.shadowRoot);
      for (const { name } of host.attributes) if (!/^(data-embed|heading|heading-level|only|omit|open|single)$/.test(name)) wrong.push(`${vector} → ${name}`);
      const style = root.style.cssText;
      if (/url|image-set|expression|binding|var\(|env\(|;\s*\S/i.test(style)) wrong.push(`${vector} → ${style}`);
      root.removeAttribute('style');
    }
    expect(wrong).to.deep.equal([]);
    await expectNothingRan(opened, ['page.html', 'cdn/all.js', 'options.js', /^embed\/frame\//]);

    // The real page has its own policy, which hears of more than ours.
    for (let index = 0; index < sample.length; index += 8) {
      const [heading, opens, only, omit, accent, scheme, name, secret] = [...sample.slice(index, index + 8), ...sample];
      const place = newPlace();
      const query = new URLSearchParams({ heading, open: opens, only, omit, accent, scheme, [name]: name });
      const embedded = await show(place, `embed/en/faq.html?${query}#?secret=${encodeURIComponent(secret.replace(/[\ud800-\udfff]/g, ''))}`);
      await settled(embedded.page);
      const faq = embedded.page.querySelector('dry-needling-faq');
      expect(faq.getAttribute('heading')).to.equal(heading.replace(/[\ud800-\udfff]/g, '\ufffd'));
      expect(harmsIn(faq.shadowRoot)).to.deep.equal([]);
      expect(await embedded.requests()).to.deep.equal(['embed/en/faq.html']);
      expect(embedded.loads).to.equal(1);
    }
  });

  it('in the part of an address that leads to an item, and in what is typed', async () => {
    const opened = await openWatched('<dry-needling-faq></dry-needling-faq><dry-needling-guide sections="faq takeaways"></dry-needling-guide><dry-needling-conditions></dry-needling-conditions>', { head: ALL });
    const { page, view } = opened;
    await settled(page);
    for (const [index, vector] of sample.slice(0, 45).entries()) {
      view.location.hash = `${['dry-needling-faq', 'dry-needling-guide'][index % 2]}-${vector}`;
      await wait(5);
    }
    const conditions = page.querySelector('dry-needling-conditions');
    const search = conditions.shadowRoot.querySelector('[part=search]');
    const wrong = [];
    for (const vector of vectors) {
      search.value = vector;
      search.dispatchEvent(new view.InputEvent('input', { bubbles: true }));
      await conditions.updateComplete;
      harms(wrong, vector, conditions.shadowRoot);
    }
    expect(wrong).to.deep.equal([]);
    await expectNothingRan(opened, ['page.html', 'cdn/all.js']);
  });

  it('in the address of the page that makes snippets: in every snippet', async () => {
    const builder = new DOMParser().parseFromString(await (await fetch('/dist/builder/index.html')).text(), 'text/html');
    const known = JSON.parse(builder.querySelector('#widgets').textContent);
    const words = '<section data-dry-needling="guide"><p>Words</p></section>';
    const names = ['widget', 'lang', 'heading-level', 'heading', 'accent', 'font', 'scheme', 'host', 'sections', 'previous', 'related', 'only', 'omit'];
    // Of what a snippet is made of: our files with their hashes, data, our pages, and a look of two properties.
    const ours = 'script[src^="http"][integrity]:empty, script[type="application/json"], iframe[src^="http"][src*="/embed/"]';
    const wrong = [];
    for (const vector of vectors) {
      for (const [index, { id }] of places.entries()) {
        const query = new URLSearchParams([...names.map((name) => [name, vector]), [vector, vector], ['place', id], ...(index % 2 ? [['inside', '']] : [])]);
        query.set('widget', 'guide');
        const choices = fromQuery(`?${query}`, known);
        const context = { known, words, ...(index % 3 === 0 && { clinic: { profile: { name: vector } } }) };
        // What a form asks for is text for its fields, and no HTML.
        const texts = [...(id === 'wix-element' ? [] : [snippet(choices, context)]), shown(choices, context, 'https://your-site.example/dry-needling/')];
        for (const text of texts) {
          const { body } = new DOMParser().parseFromString(`<!doctype html><body>${text}`, 'text/html');
          for (const node of body.querySelectorAll('[style]')) {
            if (!/^((--dry-needling-accent: #[0-9a-f]{6}|--dry-needling-heading-font: [\w\s,'-]+)(; )?)+$/.test(node.getAttribute('style')) && !node.matches('iframe')) wrong.push(`${id}: ${vector} → ${node.outerHTML.slice(0, 200)}`);
            node.removeAttribute('style');
          }
          harms(wrong, `${id}: ${vector}`, body, ours);
        }
      }
    }
    expect(wrong.slice(0, 10)).to.deep.equal([]);
  });

  it('in the address of the page that makes snippets, and in a pack that is opened there', async () => {
    for (let index = 0; index < sample.length; index += 9) {
      const [heading, accent, font, lang, level, host, sections, previous, other] = [...sample.slice(index, index + 9), ...sample];
      const place = newPlace();
      const opened = await show(place, `builder/index.html?${new URLSearchParams({ widget: 'guide', place: places[(index / 9) % places.length].id, heading, accent, font, lang, 'heading-level': level, host, sections, previous, [other]: other })}`);
      const { page } = opened;
      await patiently(() => page.querySelector('#stage iframe')?.contentDocument?.readyState === 'complete');
      expect(harmsIn(page.querySelector('main'), 'form, #stage iframe, input, a[href^="data:application/json"], a[download]')).to.deep.equal([]);
      const preview = page.querySelector('#stage iframe').contentDocument;
      expect(preview.querySelectorAll('img, script:not([src]):not([type="application/json"]), [onerror], [onload], base, meta[http-equiv]').length).to.equal(0);
      expect(opened.loads).to.equal(1);
      expect((await opened.requests()).filter((path) => !/^(builder|cdn|html|embed|content)\/[\w./-]+$/.test(path))).to.deep.equal([]);
    }
    const opened = await show(newPlace(), 'builder/index.html');
    const { page, view } = opened;
    await patiently(() => page.querySelector('#stage iframe')?.contentDocument?.readyState === 'complete');
    const pack = { [own[0]]: 1, profile: { name: own[30], book: own[0] }, changes: vectors.slice(0, 300).map((vector) => ({ op: 'hide', path: vector })) };
    const files = new view.DataTransfer();
    files.items.add(new view.File([JSON.stringify(pack)], '<img src=x onerror=owned(1)>.json', { type: 'application/json' }));
    const input = page.querySelector('#clinic-file');
    input.files = files.files;
    input.dispatchEvent(new view.Event('change'));
    await patiently(() => page.querySelectorAll('#clinic-problems li').length > 250);
    // It is said when the fields are there.
    await patiently(() => page.querySelector('#clinic-status').textContent.includes('<img src=x'));
    expect(harmsIn(page.querySelector('#clinic'), 'form, input, a[download]')).to.deep.equal([]);
    expect(opened.loads).to.equal(1);
  });

  it('in messages: only a height is taken, only as a number, only for the frame that sends it', async () => {
    const frame = (name) => `<iframe id="${name}" src="${name}.html" width="300" height="150" title="x"></iframe>`;
    const opened = await openWatched(`${frame('one')}${frame('two')}`, { head: '<script src="embed/frame-parent.js"></script>', files: { 'one.html': SENDER, 'two.html': SENDER } });
    const { page, view } = opened;
    const [one, two] = ['one', 'two'].map((name) => page.querySelector(`#${name}`));
    const heights = () => [one, two].map((each) => Math.round(each.getBoundingClientRect().height));
    const before = heights();
    const send = (data) => one.contentWindow.send(view, data);
    const odd = [-1, 0, NaN, Infinity, 1e9, true, null, undefined, [500], { valueOf: 500 }, '500', new Date(500), 500n];
    for (const value of [...vectors, ...odd]) {
      send({ type: 'dry-needling-height', height: value });
      send({ type: value, height: 500 });
      send(value);
    }
    // A page may not speak for a frame, and a frame not for another.
    view.send(view, { type: 'dry-needling-height', height: 500 });
    postMessageTo(view, { type: 'dry-needling-height', height: 500 });
    send({ type: 'dry-needling-height', height: 321, source: 'two', id: 'two', __proto__: null });
    await patiently(() => heights()[0] === 321 || heights()[0] === 325);
    expect(heights()[1]).to.equal(before[1]);
    expect([...one.attributes, ...two.attributes].map(({ name }) => name).filter((name) => !/^(id|src|width|height|title|style)$/.test(name))).to.deep.equal([]);
    expect(one.style.length).to.equal(1);
    await expectNothingRan(opened, ['page.html', 'one.html', 'two.html', 'embed/frame-parent.js']);
  });

  it('in messages to an embed page: it answers the one that WordPress sends, and tells a height', async () => {
    const opened = await openWatched('<iframe src="embed/en/takeaways.html" title="x"></iframe>');
    const { page, view } = opened;
    const embedded = page.querySelector('iframe').contentWindow;
    const heard = [];
    view.addEventListener('message', ({ data }) => heard.push(data));
    for (const value of [...vectors, ['abc'], 5, true, { toString: 'abc' }]) {
      view.send(embedded, { message: 'ready', secret: value });
      view.send(embedded, { message: value, secret: 'abc' });
      view.send(embedded, value);
    }
    postMessageTo(embedded, { message: 'ready', secret: 'ofAnother' });
    view.send(embedded, { message: 'ready', secret: 'lastOne' });
    await patiently(() => heard.some(({ secret }) => secret === 'lastOne'));
    for (const message of heard) {
      expect(Object.keys(message).sort().join()).to.match(/^(height,type|message,secret,value)$/);
      expect(message.height ?? message.value).to.be.a('number');
      if (message.secret !== undefined) expect(message.secret).to.match(/^[a-zA-Z0-9]+$/);
      expect(message.secret).not.to.equal('ofAnother');
    }
    await expectNothingRan(opened, ['page.html', 'embed/en/takeaways.html']);
  });
});
