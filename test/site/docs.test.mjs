// The files of the documentation site: what is there, where links lead, and whether pages say what the data says.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { load } from 'cheerio';
import { DIST, ROOT } from '../../src/build/paths.mjs';
import { builtSite } from './tools/docs.mjs';

const readJson = (path) => JSON.parse(readFileSync(`${DIST}/${path}`, 'utf8'));
const contents = Object.fromEntries(['en', 'es', 'ar'].map((tag) => [tag, readJson(`content/${tag}.json`)]));
const { evidence } = contents.en;
const tags = readJson('custom-elements.json').modules.flatMap(({ declarations = [] }) => declarations).map(({ tagName }) => tagName).filter(Boolean);
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

let site;
const documents = new Map();
/** A page of the site, parsed once. */
function documentAt(path) {
  if (!documents.has(path)) documents.set(path, load(site.read(path)));
  return documents.get(path);
}

before(async () => (site = await builtSite()));
after(() => site?.remove());

describe('the documentation site', () => {
  it('has a page for each element and each guide', () => {
    const paths = site.pages.map(({ path }) => path);
    assert.equal(tags.length, 16);
    for (const tag of tags) assert.ok(paths.includes(`elements/${tag.replace('dry-needling-', '')}.html`), tag);
    const guides = readdirSync(`${ROOT}/src/docs/guides`).filter((name) => /\.(md|njk)$/.test(name));
    for (const name of guides) assert.ok(paths.includes(`guides/${name.replace(/\.\w+$/, '.html')}`), name);
  });

  it('names each page by itself: language, title, description, and no invented address', () => {
    const titles = new Set();
    for (const { path } of site.pages) {
      const $ = documentAt(path);
      const description = $('meta[name=description]').attr('content');
      assert.equal($('html').attr('lang'), 'en', path);
      assert.ok($('title').text().length > 5 && !titles.has($('title').text()), `${path}: title "${$('title').text()}"`);
      titles.add($('title').text());
      assert.ok(description?.length > 20 && description.length < 260, `${path}: description "${description}"`);
      assert.equal($('link[rel=canonical]').length, 0, path);
    }
    assert.equal(site.files.has('sitemap.xml'), false);
  });

  it('has one heading of level 1 on each page, and skips no level', () => {
    for (const { path } of site.pages) {
      const levels = documentAt(path)('h1, h2, h3, h4, h5, h6').map((_, { name }) => Number(name[1])).get();
      assert.equal(levels[0], 1, path);
      assert.equal(levels.filter((level) => level === 1).length, 1, path);
      levels.forEach((level, index) => assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${path}: a heading of level ${level} after one of level ${levels[index - 1]}`));
    }
  });

  it('holds no script and no style but its own files', () => {
    for (const { path } of site.pages) {
      const $ = documentAt(path);
      assert.match($('meta[http-equiv=Content-Security-Policy]').attr('content'), /default-src 'none'; script-src 'self'; style-src 'self'/);
      assert.equal($('script:not([src]), style, [style]').length, 0, path);
      assert.deepEqual($('*').get().flatMap(({ attribs = {} }) => Object.keys(attribs)).filter((name) => name.startsWith('on')), [], path);
      const files = $('script, link[rel=stylesheet], img, iframe').map((_, node) => $(node).attr('src') ?? $(node).attr('href')).get();
      for (const file of files) assert.doesNotMatch(file, /^([a-z]+:)?\/\//, `${path}: ${file}`);
    }
  });

  /** Where an address of a page leads: a file of the site, and a place in it. */
  const targetOf = (address, from) => {
    const [, path, , place] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(address);
    return { file: path ? posix.join(posix.dirname(from), path) : from, place: place && decodeURIComponent(place) };
  };

  it('leads nowhere in vain: every link, file and place is there, below any path', () => {
    let count = 0;
    for (const { path } of site.pages) {
      const $ = documentAt(path);
      for (const node of $('[href], [src], form[action]').get()) {
        const address = $(node).attr('href') ?? $(node).attr('src') ?? $(node).attr('action');
        if (/^(https?|data|mailto|tel):/.test(address)) continue;
        // What stands inside an element or a snippet is a reader's own.
        assert.doesNotMatch(address, /^\//, `${path}: ${address} holds at the top of a host alone`);
        const { file, place } = targetOf(address, path);
        assert.ok(site.files.has(file), `${path}: ${address} leads nowhere`);
        if (place && file.endsWith('.html') && site.pages.some((page) => page.path === file)) {
          assert.ok(documentAt(file)('[id]').get().some(({ attribs }) => attribs.id === place), `${path}: there is no ${place} in ${file}`);
        }
        count++;
      }
    }
    assert.ok(count > 2000, `${count} links were found`);
  });

  it('is there as Markdown with the same headings, and links that lead somewhere', () => {
    for (const { path, title } of site.pages) {
      const $ = documentAt(path);
      const form = path.replace('.html', '.md');
      assert.equal(targetOf($('link[rel=alternate][type="text/markdown"]').attr('href'), path).file, form);
      const text = site.read(form).replace(/^```[\s\S]*?^```/gm, '');
      const headings = [...text.matchAll(/^#{1,6} (.*)$/gm)].map(([, heading]) => heading.replace(/\\(.)/g, '$1').replace(/[`*]/g, ''));
      const expected = $('main :is(h1, h2, h3, h4)').map((_, node) => oneLine($(node).text())).get();
      // The title of a page's head says a little more than the heading of the home page.
      assert.deepEqual(headings.slice(1), expected.slice(1).map((heading) => heading.replace(/[`*]/g, '')), path);
      assert.equal(headings[0], title, path);
      for (const [, address] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:|^#/.test(address)) continue;
        assert.ok(site.files.has(targetOf(address, form).file), `${form}: ${address}`);
      }
      assert.equal(/<(div|span|p|table|button|iframe|dry-needling-[\w-]+ heading-level)\b/.exec(text.replace(/`[^`\n]*`/g, ''))?.[0], undefined, form);
      // Each table has as many cells in its first row as in its others.
      for (const [table] of text.matchAll(/(^\|.*\|$\n?)+/gm)) assert.equal(new Set(table.trim().split('\n').map((row) => row.match(/(?<!\\)\|/g).length)).size, 1, `${form}: ${table.slice(0, 200)}`);
    }
  });

  it('lists every page of its navigation in llms.txt, as the form of llmstxt.org asks for', () => {
    const text = site.read('llms.txt');
    assert.match(text, /^# [^\n]+\n\n> [^\n]+\n\n/);
    const links = [...text.matchAll(/^- \[([^\]]+)\]\(([^)]+)\)(: .+)?$/gm)].map(([, , address]) => address);
    for (const address of links) assert.ok(site.files.has(address), address);
    const lists = new Set(['index.html', 'search.html', 'elements/index.html', 'guides/index.html']);
    for (const { path } of site.pages) if (!lists.has(path)) assert.ok(links.includes(path.replace('.html', '.md')), path);
  });

  it('says what each element is for, shows it, and names its accessibility and the sources of what it claims', () => {
    for (const tag of tags) {
      const $ = documentAt(`elements/${tag.replace('dry-needling-', '')}.html`);
      const below = (heading) => $(`section:has(> h2#${heading})`);
      assert.equal(below('example').find(tag).length, 1, `${tag}: example`);
      assert.ok(oneLine(below('about').find('p').text()).length > 60, `${tag}: what it is for`);
      assert.ok(below('accessibility').find('li').length > 0, `${tag}: accessibility`);
      const claims = below('claims').find('.claims tbody tr');
      assert.ok(claims.length || tag === 'dry-needling-references', `${tag}: claims`);
      claims.each((_, row) => {
        const id = $(row).find('.id').text();
        assert.equal($(row).find('li').length, evidence.claims[id].citations.length, `${tag}: ${id}`);
      });
    }
  });

  it('names every option of an element, its sizes and its snippets', () => {
    const sizes = readJson('cdn/integrity.json');
    const declarations = readJson('custom-elements.json').modules.flatMap(({ declarations: found = [] }) => found);
    for (const tag of tags) {
      const name = tag.replace('dry-needling-', '');
      const text = documentAt(`elements/${name}.html`)('main').text();
      const { attributes, events = [], cssParts = [], cssProperties } = declarations.find(({ tagName }) => tagName === tag);
      for (const each of [...attributes, ...events, ...cssParts, ...cssProperties]) assert.ok(text.includes(each.name ?? 'lang'), `${tag}: ${each.name}`);
      assert.ok(text.includes(`${(sizes[`${tag}.js`].brotli / 1000).toFixed(1)} kB`), tag);
      for (const snippet of [`<${tag}>`, sizes[`${tag}.js`].integrity, `[dry_needling_${name.replaceAll('-', '_')}]`, `data-dry-needling="${name}"`, `import 'dry-needling-elements/${tag}.js'`]) {
        assert.ok(text.includes(snippet), `${tag}: ${snippet}`);
      }
    }
  });
});

describe('the pages for clinicians', () => {
  const TABLES = { en: 'clinicians/claims.html', es: 'clinicians/claims-es.html', ar: 'clinicians/claims-ar.html' };

  it('hold every claim once, with each of its sources', () => {
    for (const path of Object.values(TABLES)) {
      const $ = documentAt(path);
      assert.deepEqual($('.review tbody tr').map((_, row) => row.attribs.id).get(), Object.keys(evidence.claims), path);
      for (const [id, { citations }] of Object.entries(evidence.claims)) {
        assert.equal($(`#${id} .plain li`).length, citations.length, `${path}: ${id}`);
        assert.ok(oneLine($(`#${id} td`).first().text()).length > 10, `${path}: ${id} has no words`);
        assert.match($(`#${id} td`).eq(1).text(), /GRADE|Expert opinion|Not graded/, `${path}: ${id}`);
      }
    }
  });

  it('show the words exactly as the elements show them', async () => {
    const { renderToHtml } = await import(`${DIST}/server/index.js`);
    const { warn } = console;
    console.warn = () => {};
    // Without what stands in the text and is no part of it: numbers of sources, and badges.
    const wordsOf = (html) => {
      const $ = load(html);
      $('sup, small').remove();
      return oneLine($.text());
    };
    const options = { comparison: [{ with: 'acupuncture physical-therapy massage chiropractic medication waiting' }], figure: ['needle', 'twitch', 'body-map', 'therapy', 'soreness'].map((name) => ({ name })), evidence: [{}, { view: 'table' }] };
    for (const [lang, path] of Object.entries(TABLES)) {
      const shown = new Map();
      const showing = (topic) => {
        if (!shown.has(topic)) shown.set(topic, (options[topic] ?? [{}]).map((attributes) => wordsOf(renderToHtml(topic, { lang, attributes }))).join(' '));
        return shown.get(topic);
      };
      const $ = documentAt(path);
      let count = 0;
      for (const node of $('.review .words').get()) {
        const where = $(node).find('.where').text();
        const topic = where.split('.')[0];
        const words = lang === 'en' ? $(node).find('p').first().clone().find('.where').remove().end().text() : $(node).find(`[lang=${lang}]`).text();
        // Items that are told by several texts stand with dots between them. What only those hear who do not see it is no
        // plain text.
        for (const text of words.split(' · ')) {
          if (/\.(description)$/.test(where) && !showing(topic).includes(oneLine(text))) continue;
          assert.ok(showing(topic).includes(oneLine(text)), `${path}: ${where} is not shown: ${oneLine(text)}`);
          count++;
        }
      }
      assert.ok(count > 150, `${path}: ${count}`);
    }
    console.warn = warn;
  });

  it('say who counted each frequency, in every language', () => {
    const $ = documentAt('clinicians/numbers.html');
    for (const [id, { reportedBy, citations, outOf }] of Object.entries(evidence.frequencies)) {
      const row = $(`[id="frequency-${id}"]`);
      assert.match(row.text(), { clinician: /clinicians, of their own treatments/, patient: /those who were treated/, notStated: /does not say/ }[reportedBy], id);
      assert.equal(row.find('.plain li').length, citations.length, id);
      for (const lang of ['en', 'es', 'ar']) assert.ok(row.find(`[lang=${lang}]`).text().replace(/\D/g, '').includes(`${outOf}`), `${id} in ${lang}`);
    }
    for (const id of Object.keys(evidence.quantities)) assert.equal($(`[id="quantity-${id}"]`).length, 1, id);
  });

  it('list every source', () => {
    const $ = documentAt('clinicians/sources.html');
    assert.deepEqual($('.references li').map((_, { attribs }) => attribs.id).get().sort(), evidence.references.map(({ id }) => id).sort());
  });
});

describe('the list of ids', () => {
  it('holds every path that a pack can name, with what it may do there, and what is locked', () => {
    const $ = documentAt('reference/ids.html');
    const row = (path) => $(`th[id="${path}"]`).parent();
    const operations = readJson('schema/clinic.schema.json').properties.changes.items.anyOf;
    for (const { properties: { op, path } } of operations) for (const each of path.enum) assert.ok(row(each).find('td').last().text().includes(op.const), `${op.const} ${each}`);
    for (const path of ['faq.items.safe.question', 'side-effects.emergency.heading', 'benefits.risks']) assert.equal(row(path).find('td').last().text(), 'locked', path);
  });
});

describe('a site with an address and stories', () => {
  let other;
  before(async () => {
    const before = (out) => {
      mkdirSync(`${out}/storybook`);
      writeFileSync(`${out}/storybook/index.html`, 'stories');
      writeFileSync(`${out}/old.html`, 'a page that is gone');
    };
    other = await builtSite({ base: 'https://clinic.example/docs/', before });
  });
  after(() => other?.remove());

  it('has a sitemap of all its pages', () => {
    const places = [...other.read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place);
    assert.deepEqual(places.sort(), other.pages.map(({ path }) => `https://clinic.example/docs/${path}`).sort());
  });

  it('leads to the stories, which stay where Storybook has built them', () => {
    const links = (built) => load(built.read('elements/faq.html'))('.top a').map((_, { attribs }) => attribs.href).get();
    assert.ok(links(other).includes('../storybook/index.html'));
    assert.equal(other.read('storybook/index.html'), 'stories');
    assert.equal(other.files.has('old.html'), false);
    // Without them, no link leads nowhere.
    assert.ok(!links(site).some((address) => address.includes('storybook')));
  });
});
