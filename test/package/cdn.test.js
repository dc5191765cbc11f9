// A page without a build, with one script tag and a strict content security policy, shows a working element.
import { expect } from '@open-wc/testing';

// 'self' means nothing in Firefox's srcdoc pages.
const POLICY = `script-src ${location.origin}; style-src ${location.origin}; require-trusted-types-for 'script'`;

const integrity = await (await fetch('/dist/cdn/integrity.json')).json();
const tagOf = (file) => file.replace(/\.js$/, '');
// The loader and its parts need each other: test/embed/loader.test.js. Words show nothing by themselves: test/embed/words.test.js.
const files = Object.keys(integrity).filter((file) => /^(all|dry-needling-.+)\.js$/.test(file));
const tags = files.map(tagOf).filter((name) => name.startsWith('dry-needling-'));

const once = (target, event) => new Promise((resolve) => target.addEventListener(event, resolve, { once: true }));

/** A page of its own: nothing that this page has loaded or registered helps it. */
async function openPage() {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>A page</title><body></body></html>`;
  document.body.append(frame);
  await once(frame, 'load');
  return frame;
}

async function load(page, file) {
  const script = page.contentDocument.createElement('script');
  const src = `/dist/cdn/${file}`;
  // The page itself trusts this address; nothing else on it may hand text to the browser as code.
  const policy = page.contentWindow.trustedTypes?.createPolicy(file, { createScriptURL: (address) => address });
  Object.assign(script, { type: 'module', src: policy?.createScriptURL(src) ?? src, integrity: integrity[file].integrity });
  const loaded = Promise.race([once(script, 'load'), once(script, 'error').then(() => Promise.reject(new Error(`${file} did not load.`)))]);
  page.contentDocument.head.append(script);
  await loaded;
}

describe('the self-contained files in dist/cdn', () => {
  let page;
  beforeEach(async () => (page = await openPage()));
  afterEach(() => page.remove());

  for (const file of files) {
    // The guide is made of all the others.
    const own = ['all.js', 'dry-needling-guide.js'].includes(file) ? tags : [tagOf(file)];

    it(`${file} alone shows ${own === tags ? 'every element' : `<${own[0]}>`}`, async () => {
      const problems = [];
      page.contentDocument.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => problems.push(`${violatedDirective} ${sourceFile}`));
      page.contentWindow.addEventListener('error', ({ message }) => problems.push(message));
      await load(page, file);

      expect(tags.filter((tag) => page.contentWindow.customElements.get(tag))).to.deep.equal(own);
      for (const tag of own) {
        const element = page.contentDocument.createElement(tag);
        page.contentDocument.body.append(element);
        await element.updateComplete;
        expect(element.shadowRoot.textContent.trim(), tag).not.to.equal('');
      }
      expect(problems).to.deep.equal([]);
      const loaded = page.contentWindow.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      expect([...new Set(loaded)]).to.deep.equal([`/dist/cdn/${file}`]);
    });
  }

  it('two of them on one page do not disturb each other', async () => {
    const problems = [];
    page.contentWindow.addEventListener('error', ({ message }) => problems.push(message));
    for (const file of ['all.js', `${tags[0]}.js`]) await load(page, file);
    expect(problems).to.deep.equal([]);
  });
});
