// The archive of the WordPress plugin, as far as it can be checked without WordPress: `npm run test:wordpress` runs it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { buildWordPress } from '../../src/build/wordpress.mjs';
import { ROOT, filesBelow, read, readJson } from './tools/files.mjs';

const ZIP = `${ROOT}/dist/wordpress/dry-needling-elements.zip`;
const archive = readFileSync(ZIP);
const files = Object.fromEntries(Object.entries(unzipSync(archive)).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
const file = (path) => files[`dry-needling-elements/${path}`];
const php = Object.entries(files).filter(([path]) => path.endsWith('.php'));
const slugs = readJson('dist/custom-elements.json').modules.flatMap(({ declarations = [] }) => declarations).flatMap(({ tagName }) => tagName?.slice('dry-needling-'.length) ?? []);

describe('the WordPress plugin', () => {
  it('lies in one folder', () => assert.deepEqual(Object.keys(files).filter((path) => !path.startsWith('dry-needling-elements/')), []));

  it('brings the scripts of dist/cdn, unchanged, and their licences, but not each element by itself', () => {
    const all = filesBelow('dist/cdn', /\.(js|txt)$/);
    const single = slugs.map((slug) => `dist/cdn/dry-needling-${slug}.js`);
    assert.deepEqual(single.filter((path) => !all.includes(path)), []);
    for (const path of single) assert.equal(file(path.replace('dist/cdn', 'elements')), undefined, path);
    for (const path of all.filter((each) => !single.includes(each))) assert.equal(file(path.replace('dist/cdn', 'elements')), read(path), path);
  });

  it('brings words in English for every element', () => {
    assert.equal(slugs.length, 16);
    for (const slug of slugs) assert.match(file(`html/en/${slug}.html`), /<section[^>]* lang="en"/, slug);
  });

  it('brings the words of links to a clinic in every language, as the library has them', () => {
    for (const language of ['en', 'es', 'ar']) {
      const { book, call } = readJson(`dist/content/${language}.json`).words.clinic;
      for (const text of [book, call]) assert.ok(file('includes/clinic-words.php').includes(`'${text}'`), text);
    }
  });

  it('knows every element, and every attribute that is its own', () => {
    const list = file('includes/elements.php');
    for (const slug of slugs) assert.match(list, new RegExp(`^\\t'${slug}' +=> array\\($`, 'm'));
    for (const { tagName, attributes } of readJson('dist/custom-elements.json').modules.flatMap(({ declarations = [] }) => declarations)) {
      if (!tagName) continue;
      const part = list.slice(list.search(new RegExp(`^\\t'${tagName.slice('dry-needling-'.length)}' `, 'm'))).split(/^\t\),$/m, 1)[0];
      for (const { name, inheritedFrom } of attributes) if (!inheritedFrom) assert.match(part, new RegExp(`'${name}' +=> array\\(`), `${tagName} ${name}`);
    }
  });

  it('names the version of the package everywhere', () => {
    const { version } = readJson('package.json');
    assert.ok(file('dry-needling-elements.php').includes(` * Version:           ${version}\n`));
    assert.ok(file('readme.txt').includes(`Stable tag: ${version}\n`));
    for (const [path, text] of Object.entries(files)) assert.ok(!text.includes('{{'), path);
  });

  it('says that nobody has reviewed the content', () => {
    for (const path of ['readme.txt', 'dry-needling-elements.php', 'includes/class-settings-page.php']) assert.match(file(path), /not been reviewed by a clinician/);
  });

  for (const [path, code] of php) {
    it(`${path.split('/').slice(1).join('/')} runs only inside WordPress, and runs no text as code`, () => {
      assert.match(code, /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m);
      assert.match(code, /^<\?php\n/);
      assert.doesNotMatch(code, /<\?(?!php\b)|\b(eval|create_function|base64_decode|exec|system)\s*\(/);
      // A text that names no text domain, or is put together, finds no translation.
      const calls = code.match(/\b(?:__|_e|esc_(?:html|attr)_(?:_|e))\(/g) ?? [];
      const right = code.match(/\b(?:__|_e|esc_(?:html|attr)_(?:_|e))\( '(?:\\.|[^'\\])*', 'dry-needling-elements' \)/g) ?? [];
      assert.equal(calls.length, right.length);
    });
  }

  it('a second build makes the same archive', async () => {
    await buildWordPress();
    assert.ok(readFileSync(ZIP).equals(archive));
  });
});
