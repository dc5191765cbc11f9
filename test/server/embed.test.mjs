// Pages for frames, as the command line writes them for a clinic's own address.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { load } from 'cheerio/slim';
import { ROOT } from '../package/tools/files.mjs';

const run = (...args) => spawnSync(process.execPath, [`${ROOT}/dist/server/cli.js`, ...args], { encoding: 'utf8' });
const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('embed pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'embed-'));
  before(() => assert.equal(run('embed', 'all', '--out', folder, '--base', 'https://clinic.example/dn/').stderr, ''));
  after(() => rmSync(folder, { recursive: true }));
  const page = (name) => load(readFileSync(join(folder, 'en', `${name}.html`), 'utf8'));

  it('there is a page and an answer for each element', () => assert.equal(readdirSync(join(folder, 'en')).length, 32));

  it('its policy lets its own style and scripts run, and nothing else', () => {
    const $ = page('faq');
    const policy = $('meta[http-equiv]').attr('content');
    assert.match(policy, /^default-src 'none'; /);
    for (const node of $('script, style').toArray()) assert.ok(policy.includes(sha256($(node).text())), node.name);
    assert.equal($('script').length, 2);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  });

  it('is painted with what its script shows, before the script comes', () => {
    for (const name of readdirSync(join(folder, 'en')).filter((file) => file.endsWith('.html')).map((file) => file.replace('.html', ''))) {
      const $ = page(name);
      const painted = $(`dry-needling-${name} > template[shadowrootmode=open]`);
      // The guide holds other elements, which its script makes.
      assert.equal(painted.length, name === 'guide' ? 0 : 1, name);
      if (name !== 'guide') assert.equal(painted.find('h2').first().text(), $('title').text(), name);
    }
  });

  it('says how it can be embedded, and sized', () => {
    const $ = page('faq');
    assert.equal($('link[type="application/json+oembed"]').attr('href'), 'https://clinic.example/dn/en/faq.json');
    assert.equal($('meta[name=responsive-embedded-sizing]').attr('content'), 'allow-origins=*');
    const answer = JSON.parse(readFileSync(join(folder, 'en', 'faq.json'), 'utf8'));
    assert.equal(answer.version, '1.0');
    assert.equal(answer.type, 'rich');
    assert.equal(answer.title, 'Common questions about dry needling');
    const embedded = load(answer.html, null, false);
    assert.equal(embedded('iframe').attr('src'), 'https://clinic.example/dn/en/faq.html');
    assert.equal(embedded('iframe').attr('sandbox'), 'allow-scripts');
    assert.equal(embedded('iframe').attr('title'), answer.title);
    assert.equal(embedded('blockquote a').attr('href'), 'https://clinic.example/dn/en/faq.html');
  });

  it('holds what was chosen, in its tag, its words, its look and its name', () => {
    const chosen = mkdtempSync(join(tmpdir(), 'chosen-'));
    const { stderr } = run('embed', 'faq', '--out', chosen, '--base', 'https://clinic.example/dn', '--lang', 'en-GB', '--open', 'hurt', '--omit', 'sessions', '--heading', 'Ours > "theirs"', '--heading-level', '3', '--accent', '#7fd3c4', '--scheme', 'dark');
    assert.equal(stderr, '');
    const $ = load(readFileSync(join(chosen, 'en-GB', 'faq.html'), 'utf8'));
    const { 'data-embed': _, ...attributes } = $('dry-needling-faq').get(0).attribs;
    assert.deepEqual(attributes, { lang: 'en-GB', open: 'hurt', omit: 'sessions', heading: 'Ours > "theirs"', 'heading-level': '3' });
    assert.equal($('h3').first().text(), 'Ours > "theirs"');
    assert.equal($('title').text(), 'Ours > "theirs"');
    assert.match($('section').text(), /999/);
    assert.doesNotMatch($('section').text(), /How many sessions/);
    assert.match($('head style').text(), /^:root\{color-scheme:dark\}:root\{--dry-needling-accent:#7fd3c4\}/);
    assert.ok($('meta[http-equiv]').attr('content').includes(sha256($('head style').text())));
    const painted = $('template');
    assert.equal(painted.find('h3').first().text(), 'Ours > "theirs"');
    assert.equal(painted.find('#question-hurt').attr('aria-expanded'), 'true');
    assert.match(painted.text(), /999/);
    assert.doesNotMatch(painted.text(), /How many sessions/);
    assert.equal(JSON.parse(readFileSync(join(chosen, 'en-GB', 'faq.json'), 'utf8')).title, 'Ours > "theirs"');
    assert.equal(run('embed', 'faq', '--out', chosen, '--heading-level', '0').stderr, '');
    assert.equal(load(readFileSync(join(chosen, 'en', 'faq.html'), 'utf8'))('title').text(), 'Common questions about dry needling');
    rmSync(chosen, { recursive: true });
  });

  it('without an address, none is made up', () => {
    const $ = load(readFileSync(`${ROOT}/dist/embed/en/faq.html`, 'utf8'));
    assert.equal($('link').length, 0);
  });

  it('says what went wrong', () => {
    for (const [args, message] of [
      [['embed', 'faq'], /needs --out/],
      [['embed', 'faq', '--out', folder, '--base', 'javascript:alert(1)'], /an address begins with https/],
      [['embed', 'faq', '--out', folder, '--colour', 'red'], /attribute "colour" does not exist\. Possible: .*open/],
      [['embed', 'all', '--out', folder, '--open', 'hurt'], /--open is for one element/],
      [['embed', 'faq', '--out', folder, '--accent', 'red;}body{display:none'], /accent="red.*cannot be used/],
      [['embed', 'faq', '--out', folder, '--scheme', 'loud'], /scheme="loud" cannot be used\. Possible: light dark/],
      [['embed', 'faq', '--out', folder, '--accent'], /--accent needs a value/],
    ]) {
      const { stderr, status } = run(...args);
      assert.equal(status, 1);
      assert.match(stderr, message);
    }
  });
});

describe('embed pages with a clinic\'s pack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'embed-clinic-'));
  const pack = `${ROOT}/test/server/clinic.json`;
  before(() => assert.equal(run('embed', 'faq', '--out', folder, '--base', 'https://clinic.example/dn', '--clinic', pack).stderr, ''));
  after(() => rmSync(folder, { recursive: true }));
  const page = () => load(readFileSync(join(folder, 'en', 'faq.html'), 'utf8'));

  it('hold the pack as data that ends nothing early, before what reads it and the element', () => {
    const $ = page();
    const scripts = $('script').toArray();
    assert.equal(scripts.length, 3);
    const [data, ...code] = scripts;
    assert.equal($(data).attr('type'), 'application/json');
    assert.deepEqual(JSON.parse($(data).text()), JSON.parse(readFileSync(pack, 'utf8')));
    assert.match($(code[0]).text(), /data-dry-needling-clinic/);
    for (const each of code) assert.doesNotMatch($(each).text(), /\bexport\s*\{/);
    const policy = $('meta[http-equiv]').attr('content');
    for (const node of [...code, ...$('style').toArray()]) assert.ok(policy.includes(sha256($(node).text())));
  });

  it('are painted in the clinic\'s words', () => assert.equal(page()('template h2').first().text(), 'Questions we hear at Riverside† (words of the clinic)'));

  it('are called as the clinic calls them, by who asks too', () => {
    assert.equal(page()('title').text(), JSON.parse(readFileSync(join(folder, 'en', 'faq.json'), 'utf8')).title);
    assert.equal(page()('title').text(), 'Questions we hear at Riverside');
  });

  it('are not made of a pack with problems', () => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, '{ "changes": [{ "op": "hide", "path": "faq.items.hurtz" }, { "op": "hide", "path": "faq.items.safe" }] }');
    for (const [args, message] of [
      [['--clinic', bad], /bad\.json: 2 problems\n.*Did you mean faq\.items\.hurt\?\n.*faq\.items\.safe/],
      [['--clinic', join(folder, 'nothing.json')], /nothing\.json: there is no such file/],
      [['--clinic'], /--clinic needs a value/],
    ]) {
      const { stderr, status } = run('embed', 'faq', '--out', join(folder, 'not'), ...args);
      assert.equal(status, 1);
      assert.match(stderr, message);
    }
    assert.ok(!readdirSync(folder).includes('not'));
  });
});
