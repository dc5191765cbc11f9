// The strictest policy that a page with our elements can have, with Trusted Types: nothing is refused, nothing else is
// asked for, and nothing of ours is left in the page. In every engine, for every form.
import { expect } from '@open-wc/testing';
import { STRICT, closePages, everything, expectReported, newPlace, open, patiently, settled, showWithOwnPolicy } from './page.js';

const integrity = await (await fetch('/dist/cdn/integrity.json')).json();
const manifest = await (await fetch('/dist/custom-elements.json')).json();
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const module = (file) => `<script type="module" src="cdn/${file}" integrity="${integrity[file].integrity}"></script>`;
const openStrict = (body, options) => open(body, { policy: STRICT, ...options });
const part = (path) => path.replace(/^(cdn\/parts\/.+)-[^-]{8}\.js$/, '$1.js');

/** Each element with every option that it has. */
const everyOption = elements.map(({ tagName, attributes }) => {
  const set = attributes.filter(({ name, type }) => type.text === 'boolean' && name).map(({ name }) => name);
  return `<${tagName} ${set.join(' ')} with="acupuncture massage" layout="grid" view="table" open="hurt" previous="/a" related="/b" heading="Own words"></${tagName}>`;
});

const PRESSED = ['button:not(.button)', 'summary', 'input[type=checkbox]', 'input[type=radio]', '.cite'];

/** Presses, types and opens, as a person would, two of each kind in each element; not what prints or leads away. */
async function useAll(page) {
  const view = page.defaultView ?? page.ownerDocument.defaultView;
  const roots = [page, ...everything(page).map(({ shadowRoot }) => shadowRoot).filter(Boolean)];
  const some = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)].slice(0, 2));
  for (const node of PRESSED.flatMap(some)) node.click();
  for (const node of some('input:not([type=checkbox], [type=radio]), textarea')) {
    node.value = 'neck';
    node.dispatchEvent(new view.InputEvent('input', { bubbles: true }));
  }
  for (const node of some('select')) {
    node.selectedIndex = node.options.length - 1;
    for (const type of ['input', 'change']) node.dispatchEvent(new view.Event(type, { bubbles: true }));
  }
  await settled(page.ownerDocument ?? page);
}

/** Nothing was refused, said or reported, and these files were asked for. */
async function expectQuiet({ view, reports, requests, place }, files) {
  expect(view.refused ?? [], 'refused').to.deep.equal([]);
  expect((view.messages ?? []).filter((message) => /^(uncaught|rejected)|polic/i.test(message)), 'said').to.deep.equal([]);
  // A report that is still on its way arrives before the answer to one that is sent now.
  await fetch(`${place.base}watch.js`);
  expect(await reports(), 'reported').to.deep.equal([]);
  const asked = [...new Set((await requests()).map(part))];
  if (files) expect(asked).to.deep.equal([...files].sort());
  return asked;
}

/** Text is not taken as HTML there. An error of another page is of another class than one of ours. */
function expectRefused(page, what) {
  let refusal;
  try {
    page.body.innerHTML = '<b>x</b>';
  } catch (error) {
    refusal = error.name;
  }
  expect(refusal, what).to.equal('TypeError');
}

describe('a strict policy with Trusted Types', () => {
  afterEach(closePages);

  it('is in force in this engine, and what breaks it is seen', async () => {
    const { view, page, reports } = await openStrict('<p style="color: red">x</p><img src="https://else.example/x.png">');
    expect(Boolean(view.trustedTypes)).to.equal(true);
    expectRefused(page);
    expect(() => view.trustedTypes.createPolicy('another', {})).to.throw();
    await expectReported(reports, ['style-src-attr', 'img-src', 'require-trusted-types-for', 'trusted-types']);
    expect(view.refused.join('\n')).to.include('style-src-attr');
  });

  it('every element with every option, used: asks for its file alone', async () => {
    const opened = await openStrict(everyOption.join(''), { head: module('all.js') });
    await settled(opened.page);
    await useAll(opened.page);
    expect(opened.page.querySelectorAll('script[type="application/ld+json"]').length).to.equal(1);
    await expectQuiet(opened, ['page.html', 'cdn/all.js']);
  });

  it('a language and a pack beside an element', async () => {
    const words = '<script type="application/json" data-dry-needling-clinic>{"profile":{"name":"River Clinic","phone":"+1 555 010 0123"}}</script>';
    const opened = await openStrict(`${words}<dry-needling-visit lang="es"></dry-needling-visit>`, { head: `${module('dry-needling-visit.js')}${module('locales/es.js')}<script type="module" src="read.js"></script>`, files: { 'read.js': "import { readClinic } from './cdn/clinic.js'; readClinic();" } });
    await settled(opened.page);
    const visit = opened.page.querySelector('dry-needling-visit');
    await patiently(() => visit.shadowRoot.textContent.includes('River') && visit.shadowRoot.querySelector('[part=base]').lang === 'es');
    await expectQuiet(opened, ['page.html', 'read.js', 'cdn/clinic.js', 'cdn/dry-needling-visit.js', 'cdn/locales/es.js']);
  });

  it('the loader with tag, placeholder, link, fallback, language and pack: asks for these and nothing else', async () => {
    const body = '<dry-needling-faq></dry-needling-faq><p data-dry-needling-fallback>x</p><div data-dry-needling="takeaways" data-lang="es">x</div><a data-dry-needling="side-effects" href="embed/en/side-effects.html?icon-array">x</a>';
    const opened = await openStrict(body, { head: `<script src="cdn/embed.js" integrity="${integrity['embed.js'].integrity}" data-clinic="clinic.json"></script>`, files: { 'clinic.json': '{"profile":{"name":"River Clinic"}}' } });
    await patiently(() => ['faq', 'takeaways', 'side-effects'].every((name) => opened.page.querySelector(`dry-needling-${name}`)?.shadowRoot?.textContent.trim()) && !opened.page.querySelector('[data-dry-needling]'));
    await settled(opened.page);
    await useAll(opened.page);
    const parts = ['core', 'settle', 'clinic', 'es', 'faq', 'languages', 'takeaways', 'side-effects'].map((name) => `cdn/parts/${name}.js`);
    await expectQuiet(opened, ['page.html', 'cdn/embed.js', 'clinic.json', ...parts]);
  });

  it('several files of ours on a page, in a policy that allows each name once', async () => {
    const files = ['dry-needling-faq.js', 'dry-needling-visit.js', 'dry-needling-guide.js'];
    const opened = await openStrict('<dry-needling-faq></dry-needling-faq><dry-needling-visit></dry-needling-visit><dry-needling-guide sections="takeaways"></dry-needling-guide>', { head: files.map(module).join('') });
    await settled(opened.page);
    for (const name of ['faq', 'visit', 'guide']) expect(opened.page.querySelector(`dry-needling-${name}`).shadowRoot?.querySelector('h2')?.textContent, name).to.be.a('string');
    await expectQuiet(opened, ['page.html', ...files.map((file) => `cdn/${file}`)]);
  });

  it('the loader with an element and the guide, which is a part by itself', async () => {
    const opened = await openStrict('<dry-needling-faq></dry-needling-faq><dry-needling-guide sections="takeaways"></dry-needling-guide>', { head: '<script src="cdn/embed.js"></script>' });
    await settled(opened.page);
    for (const name of ['faq', 'guide']) expect(opened.page.querySelector(`dry-needling-${name}`).shadowRoot?.querySelector('h2')?.textContent, name).to.be.a('string');
    await expectQuiet(opened, ['page.html', 'cdn/embed.js', ...['core', 'faq', 'guide', 'settle'].map((name) => `cdn/parts/${name}.js`)]);
  });

  it('an embed page asks for nothing, and the page around it for its script alone', async () => {
    for (const { tagName } of elements) {
      const name = tagName.slice('dry-needling-'.length);
      const opened = await showWithOwnPolicy(newPlace(), `embed/en/${name}.html?accent=%230b6b62`);
      expect(opened.policy).to.include("default-src 'none'");
      await settled(opened.page);
      await useAll(opened.page);
      await expectQuiet(opened, [`embed/en/${name}.html`]);
      // Its own policy holds.
      expectRefused(opened.page, name);
      opened.frame.remove();
    }
    const around = await openStrict('<iframe src="embed/en/faq.html" sandbox="allow-scripts" title="x"></iframe>', { head: '<script src="embed/frame-parent.js"></script>' });
    await patiently(() => around.page.querySelector('iframe').style.blockSize);
    await expectQuiet(around, ['page.html', 'embed/en/faq.html', 'embed/frame-parent.js']);
  });

  it('the page that makes snippets: every widget and every place', async () => {
    const opened = await showWithOwnPolicy(newPlace(), 'builder/index.html?widget=guide&accent=%230b6b62&font=Georgia&heading=x');
    const { page, view, policy } = opened;
    expect(policy).to.include("default-src 'none'; script-src 'self'; style-src 'self'").and.to.include("require-trusted-types-for 'script'");
    const ready = () => patiently(() => page.querySelectorAll('#stage iframe').length === 1 && page.querySelector('#stage iframe').contentDocument?.readyState === 'complete');
    await ready();
    for (const radio of page.querySelectorAll('[name=place]')) {
      const before = page.querySelector('#stage iframe');
      const same = radio.checked;
      radio.click();
      if (!same) await patiently(() => page.querySelector('#stage iframe') !== before && page.querySelectorAll('#stage iframe').length === 1);
      const preview = page.querySelector('#stage iframe').contentDocument;
      expect(preview.querySelectorAll('[data-style]').length).to.equal(0);
      expect(view.getComputedStyle(preview.body).paddingInlineStart, radio.value).to.equal('16px');
      await settled(preview);
    }
    page.querySelector('#clinic-profile summary').click();
    await patiently(() => page.querySelector('#clinic-profile-fields input'));
    const asked = await expectQuiet(opened);
    const kinds = [/^builder\/(index\.html|builder\.css|preview\.css|builder\.js|render\.js)$/, /^cdn\/(dry-needling-guide|embed)\.js$/, /^cdn\/parts\/(settle|guide)\.js$/, /^embed\/en\/guide\.html$/, /^content\/en\.json$/];
    expect(asked.filter((path) => !kinds.some((kind) => kind.test(path)))).to.deep.equal([]);
    for (const kind of kinds) expect(asked.some((path) => kind.test(path)), `${kind}`).to.equal(true);
    expectRefused(page);
  });

  it('the documentation: each page asks for its own files alone', async function () {
    // It is built first.
    this.timeout(120_000);
    const pages = { 'index.html': [], 'elements/faq.html': ['site/assets/example.js'], 'elements/guide.html': [], 'guides/security.html': [], 'clinicians/claims.html': [], 'search.html?q=%3Cimg%20src%3Dx%20onerror%3Downed(1)%3E%20soreness': ['site/assets/search-index.json'] };
    for (const [address, needed] of Object.entries(pages)) {
      const opened = await showWithOwnPolicy(newPlace(), `site/${address}`);
      await settled(opened.page);
      if (address.startsWith('search')) await patiently(() => /found/i.test(opened.page.querySelector('#status').textContent));
      else await useAll(opened.page.querySelector('main'));
      const asked = (await expectQuiet(opened)).filter((path) => !/^site\/(assets|cdn|embed|content|html|elements|guides|clinicians)\/|^site\/(index|search)\.html$/.test(path));
      expect(asked, address).to.deep.equal([]);
      for (const path of needed) expect(await opened.requests(), address).to.include(path);
      expectRefused(opened.page, address);
      opened.frame.remove();
    }
  });
});

describe('what stays in a page that has loaded everything', () => {
  afterEach(closePages);

  /** Names of the global object and of everything that hangs on it by the platform, with what is on each prototype. */
  function inventory(view) {
    const names = Reflect.ownKeys(view);
    const prototypes = names.flatMap((name) => {
      const { value } = Object.getOwnPropertyDescriptor(view, name) ?? {};
      return typeof value === 'function' && value.prototype ? [[String(name), Reflect.ownKeys(value.prototype).map(String).join()], [`${String(name)}, static`, Reflect.ownKeys(value).map(String).join()]] : [];
    });
    return { names: names.map(String), prototypes: Object.fromEntries(prototypes) };
  }

  it('is two symbols of ours', async () => {
    const opened = await open(`<dry-needling-guide structured-data></dry-needling-guide><div data-dry-needling="faq">x</div>`, { head: '<script type="module" src="later.js"></script>', files: { 'later.js': 'window.begin = async (names) => { for (const name of names) if (name.endsWith("embed.js") || name.includes("frame-parent")) await new Promise((done) => document.head.append(Object.assign(document.createElement("script"), { src: name, onload: done }))); else await import("./" + name); };' } });
    const { page, view } = opened;
    await patiently(() => view.begin);
    const before = inventory(view);
    const kept = () => [view.localStorage.length, view.sessionStorage.length, page.cookie].join();
    const keptBefore = kept();
    const listeners = Object.keys(view).filter((name) => name.startsWith('on') && view[name]);
    await view.begin(['cdn/all.js', 'cdn/clinic.js', 'cdn/locales/es.js', 'cdn/locales/ar.js', 'cdn/locales/en-GB.js', 'cdn/dry-needling-faq.js', 'cdn/embed.js', 'embed/frame-parent.js']);
    await patiently(() => page.querySelector('dry-needling-faq'));
    await settled(page);
    const after = inventory(view);
    expect(after.names.filter((name) => !before.names.includes(name)).sort()).to.deep.equal(['Symbol(dry-needling)', 'Symbol(dry-needling-elements)']);
    expect(before.names.filter((name) => !after.names.includes(name))).to.deep.equal([]);
    for (const [name, keys] of Object.entries(before.prototypes)) expect(after.prototypes[name], name).to.equal(keys);
    expect(Object.keys(before.prototypes).length).to.be.above(500);
    expect(Object.keys(view).filter((name) => name.startsWith('on') && view[name])).to.deep.equal(listeners);
    expect(kept()).to.equal(keptBefore);
    expect(await view.caches?.keys() ?? []).to.deep.equal([]);
  });
});
