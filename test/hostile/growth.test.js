// 10,000 rounds of coming and going: a page that lives for days, such as a kiosk in a waiting room, holds no more after
// them than before, and a visitor reads the same.
import { expect } from '@open-wc/testing';
import { MODULE, closePages, open, until } from '../embed/page.js';
import { expectElements } from '../faults/seen.js';
import { collectGarbage, engine, memoryOf } from '../runner/commands.js';

const ROUNDS = 10_000;
const FRAME = 'rounds';

afterEach(() => {
  gone.length = 0;
  closePages();
});

/** Elements that have come and gone: nothing may hold them any more. */
const gone = [];

/** One element that comes and goes; now and then it has time to render. */
async function same(page, rounds) {
  const element = page.createElement('dry-needling-faq');
  gone.push(new WeakRef(element));
  for (let round = 0; round < rounds; round++) {
    page.body.append(element);
    if (round % 10 === 0) await element.updateComplete;
    element.remove();
  }
}

/** A new one each time. */
async function fresh(page, rounds) {
  for (let round = 0; round < rounds; round++) {
    const element = page.body.appendChild(page.createElement('dry-needling-takeaways'));
    await element.updateComplete;
    element.remove();
    if (round % 10 === 0) gone.push(new WeakRef(element));
  }
}

/** A placeholder each time, which becomes an element. */
async function placeholders(page, rounds) {
  for (let round = 0; round < rounds; round++) {
    const placeholder = Object.assign(page.createElement('div'), { textContent: 'Words' });
    placeholder.dataset.dryNeedling = 'faq';
    page.body.append(placeholder);
    // The first one is the page's.
    const element = await until('it is an element', () => page.querySelectorAll('dry-needling-faq')[1]);
    await element.updateComplete;
    element.remove();
    gone.push(new WeakRef(element));
  }
}

/** Waits until the browser has let go of all of them, and asks it to. */
async function letGo() {
  for (let round = 0; round < 100; round++) {
    await collectGarbage();
    if (!gone.some((reference) => reference.deref())) return;
  }
  throw new Error(`${gone.filter((reference) => reference.deref()).length} of ${gone.length} elements that are gone are held`);
}

const CASES = [
  ['one element of dist/cdn', '<script type="module" src="/dist/cdn/all.js"></script>', same, ROUNDS],
  ['one element of the package with Lit', '<script type="module" src="/dist/all.js"></script>', same, ROUNDS],
  ['new elements of dist/cdn', '<script type="module" src="/dist/cdn/all.js"></script>', fresh, ROUNDS],
  ['new elements of the package with Lit', '<script type="module" src="/dist/all.js"></script>', fresh, ROUNDS / 5],
  ['placeholders for embed.js', MODULE, placeholders, 500],
];

const TAGS = ['faq', 'takeaways'].map((name) => `dry-needling-${name}`);

for (const [what, script, go, rounds] of CASES)
  describe(`${what}, ${rounds} rounds`, () => {
    it(`leave no element${engine === 'chromium' ? ', no listener and no node behind, no bytes that grow,' : ' behind'} and a page that reads as before`, async function () {
      this.timeout(120_000);
      const { page, view, messages } = await open(`<dry-needling-faq></dry-needling-faq>${script}`);
      view.name = FRAME;
      await until('it is there', () => page.querySelector('dry-needling-faq').shadowRoot?.querySelector('h2'));
      const memory = async () => {
        const found = [];
        for (const tag of TAGS) if (view.customElements.get(tag)) found.push(await memoryOf(tag, FRAME));
        return { ...found.at(-1), alive: found.map(({ alive }) => alive) };
      };
      // Once for nothing: code is compiled, words are parsed.
      await go(page, Math.ceil(rounds / 50));
      const before = engine === 'chromium' && (await memory());
      const nodes = page.querySelectorAll('*').length;
      await go(page, rounds);
      expect(page.querySelectorAll('*').length).to.equal(nodes);
      expectElements(page);
      expect(messages.filter((message) => !message.startsWith('Lit is in dev mode'))).to.deep.equal([]);
      await letGo();
      if (engine !== 'chromium') return;
      const after = await memory();
      expect(after.alive).to.deep.equal(before.alive);
      expect(after.listeners).to.be.below(before.listeners + 10);
      expect(after.nodes).to.be.below(before.nodes + 10);
      // Compiled code comes with the rounds, once: a fraction of what a hundred bytes in each of them would be.
      expect(after.heap - before.heap, 'bytes').to.be.below(500_000);
    });
  });
