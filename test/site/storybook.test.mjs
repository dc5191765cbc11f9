// Storybook as people meet it: built as for a website, in Chromium.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sections } from '../../dist/elements/guide/sections.js';
import { openBrowser, openPage, serveFolder } from './tools/browser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const AXE = join(ROOT, 'node_modules/axe-core/axe.min.js');
const { modules } = JSON.parse(readFileSync(join(ROOT, 'dist/custom-elements.json'), 'utf8'));
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

const folder = mkdtempSync(join(tmpdir(), 'storybook-'));
let site, browser, page, index;

before(async () => {
  const program = join(ROOT, 'node_modules/storybook/dist/bin/dispatcher.js');
  const built = spawnSync(process.execPath, [program, 'build', '--config-dir', '.storybook', '--output-dir', folder, '--disable-telemetry'], { cwd: ROOT, encoding: 'utf8' });
  assert.equal(built.status, 0, `Storybook was not built:\n${built.stdout}${built.stderr}`);
  index = Object.values(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')).entries);
  site = await serveFolder(folder);
  browser = await openBrowser();
  page = await openPage(browser, site.address);
});

after(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const elementOf = (tag) => elements.find(({ tagName }) => tagName === tag);
const storiesOf = (tag) => index.filter(({ title, type }) => type === 'story' && idOf(title) === `elements-${tag.replace('dry-needling-', '')}`);
const idOf = (title) => title.toLowerCase().replace(/[^a-z]+/g, '-');

const noError = async (id) => assert.equal(await page.$eval('#error-message', (node) => node.textContent), '', `${id} is not shown`);

/** What Storybook tells when all of it stands there: on a busy machine, the network is silent long before. */
const STANDS = { story: 'storyRendered', docs: 'docsRendered' };

/** The frame in which Storybook shows a story or a page of documentation, opened by itself. */
async function open(id, { mode = 'story', globals = '' } = {}) {
  page.complaints.length = 0;
  // The accessibility panel would check each story, and the sweeps of the browser tests have done so.
  await page.goto(`${site.address}/iframe.html?id=${id}&viewMode=${mode}&globals=a11y.manual:!true;${globals}`, { waitUntil: 'networkidle0' });
  await page.waitForFunction((told, wanted) => document.querySelector('#error-message').textContent || globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last(told)?.[0] === wanted, {}, STANDS[mode], id);
  await noError(id);
}

/** What Storybook around the frame tells it when a person chooses; @returns when the story stands there. */
const tell = (event, message, answer = 'storyRendered') =>
  page.evaluate(
    (...[told, what, awaited]) =>
      new Promise((resolve) => {
        const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
        for (const each of [awaited, 'storyErrored', 'storyThrewException', 'storyMissing']) channel.once(each, resolve);
        channel.emit(told, what);
      }),
    event, message, answer,
  ).then(() => noError(message.storyId));

/** What a person reads in the first element of the library on the page. */
const words = () => page.evaluate(() => [...document.querySelectorAll('*')].find(({ localName }) => localName.startsWith('dry-needling-')).shadowRoot.textContent.replace(/\s+/g, ' '));

describe('the sidebar', () => {
  it('starts with a welcome, then has every element in the order of the article', () => {
    const inArticle = ['guide', ...sections.filter(({ id }) => !['physical-therapy', 'acupuncture'].includes(id)).map(({ element }) => element), 'figure'];
    assert.deepEqual([...new Set(index.map(({ title }) => idOf(title)))], ['welcome', ...inArticle.map((name) => `elements-${name}`)]);
    assert.deepEqual(inArticle.map((name) => `dry-needling-${name}`).sort(), elements.map(({ tagName }) => tagName).sort());
  });

  it('has for each element its documentation, and it by itself, in other languages, with long words, on a clinic’s page, with own words', () => {
    for (const { tagName } of elements) {
      const stories = storiesOf(tagName);
      assert.ok(index.some(({ type, title }) => type === 'docs' && title === stories[0].title), tagName);
      assert.equal(stories[0].name, 'Default');
      for (const name of ['Languages', 'Long Words', 'Clinic Page', 'Own Words']) assert.ok(stories.some((story) => story.name === name), `${tagName}: ${name}`);
    }
  });
});

describe('every story', () => {
  it('is shown by itself, without a complaint or a request to another host', async () => {
    const stories = index.filter(({ type }) => type === 'story');
    assert.ok(stories.length > elements.length);
    await open(stories.at(-1).id);
    for (const { id, title } of stories) {
      await tell('setCurrentStory', { storyId: id, viewMode: 'story' });
      const tag = title.replace('Elements/', 'dry-needling-').replace(' ', '-').toLowerCase();
      const seen = await page.$eval(tag, async (host) => (await host.updateComplete) && host.checkVisibility() && host.offsetHeight > 40 && host.shadowRoot.textContent.trim().length > 40);
      assert.ok(seen, `${id}: ${tag} is not to be seen`);
      assert.deepEqual(page.complaints, [], id);
    }
  });

  it('says what it shows', async () => {
    await open('elements-faq--default');
    const described = await page.evaluate(async () => Object.entries(await globalThis.__STORYBOOK_PREVIEW__.extract()).map(([id, { parameters }]) => [id, parameters.docs?.description?.story]));
    assert.equal(described.length, index.filter(({ type }) => type === 'story').length);
    for (const [id, description] of described) assert.match(description ?? '', /^[A-Z].{15,}[.:]/s, id);
  });
});

describe('the documentation of each element', () => {
  /** Rows of the table by their heading, as they are read. */
  const table = async () => {
    await page.waitForSelector('.docblock-argstable tbody td');
    return page.$eval('.docblock-argstable', (found) => {
      const groups = {};
      let group;
      for (const row of found.querySelectorAll('tbody tr')) {
        const heading = /^(?:Hide|Show) (.*) items$/.exec(row.title)?.[1];
        if (heading) groups[(group = heading)] = [];
        else groups[group].push(row.querySelector('td').textContent.trim());
      }
      return groups;
    });
  };

  for (const { tagName, attributes, events = [], slots, cssProperties, cssParts } of elements)
    it(`${tagName}: describes it, and lists what the manifest lists`, async () => {
      await open(storiesOf(tagName)[0].id.replace(/--.*/, '--docs'), { mode: 'docs' });
      assert.match(await page.$eval('#storybook-docs', (docs) => docs.textContent.replace(/\s+/g, ' ')), new RegExp(`<${tagName}>${elementOf(tagName).description.slice(0, 40).replace(/[^\w ]/g, '.')}`));
      const names = (entries) => entries.map(({ name }) => name || 'default');
      assert.deepEqual(await table(), {
        attributes: names(attributes),
        ...(events.length && { events: names(events) }),
        slots: names(slots),
        'custom properties': names(cssProperties),
        parts: names(cssParts),
      });
      assert.deepEqual(page.complaints, []);
    });

  it('shows the welcome page', async () => {
    await open('welcome--docs', { mode: 'docs' });
    assert.match(await page.$eval('#storybook-docs', (docs) => docs.textContent), /not been reviewed by a clinician yet/);
    assert.deepEqual(page.complaints, []);
  });

  it('shows stories that axe has nothing against', async () => {
    for (const id of ['elements-faq--docs', 'elements-side-effects--docs']) {
      await open(id, { mode: 'docs' });
      await page.waitForSelector('.sb-story .page');
      await page.addScriptTag({ path: AXE });
      const found = await page.evaluate(async () => {
        const { violations, passes } = await globalThis.axe.run('.sb-story .page', { rules: { region: { enabled: false } } });
        return { violations: violations.map(({ help, nodes }) => `${help}: ${nodes.map(({ html }) => html)}`), passes: passes.length };
      });
      assert.deepEqual(found.violations, [], id);
      assert.ok(found.passes > 10);
    }
  });
});

describe('controls', () => {
  for (const { tagName, attributes, cssProperties } of elements)
    it(`${tagName}: each option sets its attribute, and each custom property itself`, async () => {
      const storyId = storiesOf(tagName)[0].id;
      const change = async (updatedArgs) => {
        await tell('resetStoryArgs', { storyId });
        await tell('updateStoryArgs', { storyId, updatedArgs });
      };
      await open(storyId);
      for (const { name, type } of attributes) {
        const some = /'([\w-]+)'/.exec(type.text)?.[1] ?? { 'heading-level': '3', lang: 'es' }[name] ?? 'hurt';
        await change({ [name]: type.text === 'boolean' ? true : some });
        assert.deepEqual(await page.$eval(tagName, (host) => [...host.attributes].map((each) => [each.name, each.value])), [[name, type.text === 'boolean' ? '' : some]]);
      }
      await change(Object.fromEntries(cssProperties.map(({ name }) => [name, 'inherit'])));
      assert.deepEqual(await page.$eval(tagName, (host) => [...host.style]), cssProperties.map(({ name }) => name));
    });

  /** The stories below come one after the other: until the last is there, a control may move away from under the hand. */
  const inPlace = () =>
    page.waitForFunction(
      () => {
        const { offsetHeight: height } = document.body;
        const stays = height === globalThis.heightBefore && [...document.querySelectorAll('.sb-story')].every((story) => story.querySelector('.page, iframe'));
        globalThis.heightBefore = height;
        return stays;
      },
      { polling: 500 },
    );

  it('are there for a person: a switch, a choice, a text', async () => {
    await open('elements-conditions--docs', { mode: 'docs' });
    await inPlace();
    const attribute = (name) => page.$eval('dry-needling-conditions', (host, asked) => host.getAttribute(asked), name);
    const becomes = (name, value, timeout = 30_000) => page.waitForFunction((asked, wanted) => document.querySelector('dry-needling-conditions').getAttribute(asked) === wanted, { timeout }, name, value);
    assert.deepEqual([await attribute('hide-filter'), await attribute('layout'), await attribute('heading')], [null, null, null]);
    const change = () => page.locator('label[aria-label="hide-filter"]').click();
    await change();
    // On a busy machine the page may move under the first press: a person presses again.
    await becomes('hide-filter', '', 10_000).catch(() => change().then(() => becomes('hide-filter', '')));
    await page.waitForSelector('label[aria-label="hide-filter"] input:checked');
    await change();
    await becomes('hide-filter', null);
    await page.select('select[id^="control-"][id$="-layout"]', 'grid');
    await becomes('layout', 'grid');
    await page.locator('textarea[id^="control-"][id$="-heading"]').fill('Why people come');
    await becomes('heading', 'Why people come');
  });
});

describe('the toolbar', () => {
  const FAQ = 'elements-faq--default';
  const style = (name) => page.$eval('.page', (node, asked) => getComputedStyle(node)[asked], name);

  it('changes the language, and with it the direction', async () => {
    await open(FAQ, { globals: 'lang:es' });
    assert.match(await words(), /¿Duele la punción seca\?/);
    await open(FAQ, { globals: 'lang:en-GB' });
    assert.match(await words(), /Call 999 now/);
    assert.equal(await style('direction'), 'ltr');
    await open(FAQ, { globals: 'lang:ar' });
    assert.match(await words(), /\p{Script=Arabic}{3}/u);
    assert.equal(await style('direction'), 'rtl');
  });

  it('changes the direction by itself', async () => {
    await open(FAQ, { globals: 'dir:rtl' });
    assert.equal(await style('direction'), 'rtl');
    await open(FAQ, { globals: 'lang:ar;dir:ltr' });
    assert.equal(await style('direction'), 'ltr');
  });

  it('changes the page: light, dark, or that of a clinic with its accent', async () => {
    const looks = new Set();
    for (const theme of ['light', 'dark', 'clinic', 'clinic-dark']) {
      await open(FAQ, { globals: `theme:${theme}` });
      assert.equal(await style('colorScheme'), theme.endsWith('dark') ? 'dark' : 'light');
      looks.add(await style('backgroundColor'));
      const accent = await page.$eval('dry-needling-faq', (host) => getComputedStyle(host).getPropertyValue('--dry-needling-accent'));
      assert.equal(Boolean(accent), theme.startsWith('clinic'));
    }
    assert.equal(looks.size, 4);
  });

  it('brings a clinic’s own words, and takes them away', async () => {
    await open(FAQ, { globals: 'words:clinic' });
    assert.match(await words(), /Where can I park\?/);
    await open(FAQ);
    assert.doesNotMatch(await words(), /Where can I park\?/);
  });

  it('is worked by a person: language, width, and what an element tells', async () => {
    await page.goto(`${site.address}/?path=/story/${FAQ}`, { waitUntil: 'networkidle0' });
    page.complaints.length = 0;
    const story = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
    await page.locator('button::-p-text(English)').click();
    await page.locator('::-p-text(Español)').click();
    await story.waitForFunction(() => document.querySelector('dry-needling-faq')?.shadowRoot?.textContent.includes('¿Duele la punción seca?'));
    // The page around the story follows a moment later.
    await page.waitForFunction(() => location.search.includes('globals=lang:es'));
    await page.goto(`${site.address}/?path=/story/${FAQ}&globals=viewport:phone`, { waitUntil: 'networkidle0' });
    const narrow = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
    await narrow.waitForFunction(() => innerWidth === 320);
    await page.locator('[role=tab]::-p-text(Actions)').click();
    await narrow.waitForSelector('dry-needling-faq >>> button#question-hurt');
    // Events are listened to from then on.
    await narrow.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyRendered'));
    await narrow.evaluate(() => document.querySelector('dry-needling-faq').shadowRoot.querySelector('#question-hurt').click());
    await page.waitForSelector('::-p-text(dry-needling-toggle)');
  });
});
