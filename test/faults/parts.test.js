// Parts of embed.js that do not come, or are not those that were built. Each test says what a visitor still sees.
import { expect } from '@open-wc/testing';
import { closePages, open, pause, until } from '../embed/page.js';
import { engine } from '../runner/commands.js';
import { addScript, come, fault, thrown } from './faulty-page.js';
import { PLACEHOLDER, TAG, expectElements, expectFallback, seenOn } from './seen.js';

afterEach(closePages);

/** The words of a language, and what tells where they are. */
const OF_A_LANGUAGE = ['es', 'languages'];

describe('a part that never comes whole:', () => {
  const KINDS = ['missing', 'page', 'half', 'cut', 'refused', 'silent', 'error'];

  for (const target of ['core', 'faq', 'settle'])
    it(`${target} (${KINDS.join(', ')}): a visitor reads the words of the page`, async () => {
      await Promise.all(
        KINDS.map(async (kind) => {
          const page = await open(PLACEHOLDER + TAG);
          addScript(page, { src: '/dist/cdn/embed.js' }, { base: fault(kind, target) });
          if (!kind.startsWith('silent')) await until(`${kind} is told`, () => page.messages.some((message) => message.startsWith('dry-needling: parts did not load from')));
          await pause();
          expectFallback(page.page, 2, kind);
          expect(thrown(page.messages), kind).to.deep.equal([]);
        }),
      );
    });

  for (const target of OF_A_LANGUAGE) {
    for (const kind of KINDS)
      it(`${target} (${kind}): a visitor reads English, the warning too`, async () => {
        const page = await open('<dry-needling-faq></dry-needling-faq>', { lang: 'es' });
        addScript(page, { src: '/dist/cdn/embed.js' }, { base: fault(kind, target) });
        await come(page);
        expectElements(page.page);
      });

    // WebKit keeps what a link could not fetch for as long as the page lives, Firefox what is not there.
    for (const kind of { chromium: ['refused-twice', 'missing-twice'], firefox: ['refused-twice'], webkit: [] }[engine])
      it(`${target}, at first (${kind}): a visitor reads the language as soon as it comes`, async () => {
        const page = await open('<dry-needling-faq></dry-needling-faq>', { lang: 'es' });
        addScript(page, { src: '/dist/cdn/embed.js' }, { base: fault(kind, target) });
        await until('it is there', () => seenOn(page.page).includes('Preguntas'));
      });
  }

  it(`what reads a pack (${KINDS.join(', ')}): a visitor reads our words in the place of the clinic's`, async () => {
    await Promise.all(
      KINDS.map(async (kind) => {
        const page = await open('<div data-dry-needling="faq"></div>');
        addScript(page, { src: '/dist/cdn/embed.js' }, { base: fault(kind, 'clinic'), clinic: '/test/embed/clinic.json' });
        await come(page);
        expectElements(page.page, 1, kind);
      }),
    );
  });

  it('one element: a visitor reads the others, and for that one the words of the page', async () => {
    const page = await open(`${TAG}<dry-needling-takeaways>Takeaways as a file</dry-needling-takeaways>`);
    addScript(page, { src: '/dist/cdn/embed.js' }, { base: fault('missing', 'takeaways') });
    await until('one is told', () => page.messages.some((message) => message.startsWith('dry-needling: parts did not load from')));
    await come(page);
    await pause();
    expectElements(page.page);
    expect(seenOn(page.page)).to.include('Takeaways as a file');
  });
});

// WebKit loads a part although its link has refused it.
if (engine !== 'webkit')
  describe('a part that is not the one that was built:', () => {
    for (const target of ['core', 'faq', 'settle'])
      it(`${target}: nothing of it runs, a visitor reads the words of the page`, async () => {
        const page = await open(PLACEHOLDER + TAG);
        addScript(page, { src: '/dist/cdn/embed.js' }, { base: fault('altered', target) });
        await until('it is told', () => page.messages.some((message) => message.startsWith('dry-needling: parts did not load from')));
        await pause();
        expectFallback(page.page, 2);
      });

    for (const target of OF_A_LANGUAGE)
      it(`${target}: a visitor reads English`, async () => {
        const page = await open('<dry-needling-faq></dry-needling-faq>', { lang: 'es' });
        addScript(page, { src: '/dist/cdn/embed.js' }, { base: fault('altered', target) });
        await come(page);
        await pause();
        expectElements(page.page);
      });
  });
