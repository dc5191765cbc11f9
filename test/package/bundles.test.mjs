// The files for pages without a build: nobody has to trust them, everybody can build the same ones.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { Script } from 'node:vm';
import { bundle, loader, parts } from '../../rollup.config.mjs';
import { writeBundle, writeLoader } from '../../src/build/bundle.mjs';
import { entries, wordEntries } from '../../src/build/bundle/entries.mjs';
import { nameParts } from '../../src/build/bundle/parts.mjs';
import { weigh } from '../../src/build/bundle/weigh.mjs';
import { overBudget } from '../../src/build/sizes/budgets.mjs';
import { placeless, textIn } from '../../src/build/readme-places.mjs';
import { sizeTables } from '../../src/build/sizes/readme.mjs';
import { ROOT, filesBelow, read, readJson } from './tools/files.mjs';
import { importsOf, target } from './tools/imports.mjs';

const integrity = readJson('dist/cdn/integrity.json');
const isPart = (file) => file.startsWith('parts/');
const words = wordEntries(`${ROOT}/dist`).map(({ name }) => name);

/** Another Node compresses a few bytes more or less: the last digit may differ by one. */
function sameTable(written, built) {
  const cells = (table) => table.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const weights = (cell) => [...cell.matchAll(/([\d.]+) kB/g)].map(([, number]) => Number(number));
  const rest = (cell) => cell.replace(/[\d.]+ kB/g, 'kB');
  const sameCell = (a, b) => rest(a) === rest(b) && weights(a).every((weight, i) => Math.abs(weight - weights(b)[i]) < 0.15);
  const [a, b] = [cells(written), cells(built)];
  return a.length === b.length && a.every((row, y) => row.length === b[y].length && row.every((cell, x) => sameCell(cell, b[y][x])));
}

describe('the files in dist/cdn', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rebuilt-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('integrity.json describes every one of them, as it is', async () => {
    const files = filesBelow('dist/cdn', /\.js$/).map((path) => path.slice('dist/cdn/'.length));
    assert.deepEqual(Object.keys(integrity), files);
    assert.deepEqual(files.filter((file) => !isPart(file)), [...entries(`${ROOT}/dist`).map(({ name }) => name), ...words, 'embed'].map((name) => `${name}.js`).sort());
    for (const file of files) assert.deepEqual(integrity[file], await weigh(read(`dist/cdn/${file}`)), `${file} is not the file that integrity.json describes.`);
  });

  it('a second build makes the same file', async () => {
    const { name, input } = entries(`${ROOT}/dist`).at(-1);
    await writeBundle(bundle(name, input, folder));
    assert.equal((await weigh(readFileSync(join(folder, `${name}.js`)))).integrity, integrity[`${name}.js`].integrity);
  });

  it('a second build makes the same loader and the same parts', async () => {
    const files = await writeLoader({ parts, loader }, folder);
    const names = Object.keys(integrity).filter((file) => isPart(file) || file === 'embed.js');
    assert.deepEqual(files.map(({ fileName }) => fileName).sort(), names);
    for (const { fileName, code } of files) assert.equal((await weigh(code)).integrity, integrity[fileName].integrity, fileName);
  });

  for (const file of Object.keys(integrity).filter((name) => !isPart(name))) {
    it(`${file} needs no other file, and names its licence`, () => {
      const code = read(`dist/cdn/${file}`);
      assert.deepEqual(importsOf(code), []);
      assert.match(code.split('\n', 1)[0], /^\ufeff?\/\*! dry-needling-elements [\d.]+, MIT \*\/$/);
      // What Lit marks its templates with: its licence would have to be named.
      assert.doesNotMatch(code, /lit\$|_\$lit|Lit is in dev mode|sourceMappingURL/);
    });
  }

  describe('the parts', () => {
    const names = Object.keys(integrity).filter(isPart);
    const digestOf = (file) => createHash('sha256').update(read(`dist/cdn/${file}`)).digest('base64');
    const embed = read('dist/cdn/embed.js');

    const foreign = names.filter((file) => /^parts\/(es|ar)-/.test(file));

    it('are named by what is in them, and embed.js knows the digest of each, of those with another language by one of them', () => {
      const languages = read(`dist/cdn/${names.find((file) => file.startsWith('parts/languages-'))}`);
      assert.equal(foreign.length, 2);
      for (const file of names) {
        assert.match(file, new RegExp(`^parts/[\\w-]+-${digestOf(file).replace(/\W/g, '').slice(0, 8)}\\.js$`));
        assert.ok((foreign.includes(file) ? languages : embed).includes(digestOf(file).slice(0, -1)), file);
      }
      assert.equal(/[\w+/]{430,}/.exec(embed)[0].length, (names.length - foreign.length) * 43);
    });

    it('another language does not make what an English page loads any heavier', async () => {
      const languages = ['de', 'fr', 'pt', 'vi', 'zh'];
      const more = (chunks) => [...chunks, ...languages.map((name) => ({ name, fileName: `${name}.js`, imports: [], isEntry: true, facadeModuleId: `/dist/content/generated/locales/${name}.js`, code: 'x' }))];
      const chunks = ['core', 'settle', 'es'].map((name) => ({ name, fileName: `${name}.js`, imports: [], isEntry: true, facadeModuleId: name === 'es' ? '/dist/content/generated/locales/es.js' : `/${name}.js`, code: name }));
      const [few, many] = [chunks, more(chunks)].map((each) => nameParts(each));
      assert.deepEqual(many.tables.parts, few.tables.parts);
      assert.equal(many.tables.digests.length, few.tables.digests.length);
      const told = many.files.find(({ name }) => name.startsWith('languages-')).code;
      for (const name of [...languages, 'es']) assert.ok(told.includes(`"${name}":"`), name);
    });

    it('import nothing but one another, and name their licence', () => {
      for (const file of names) {
        const code = read(`dist/cdn/${file}`);
        assert.deepEqual(importsOf(code).filter((specifier) => !names.includes(target(file, specifier))), [], file);
        assert.match(code, /^\ufeff?\/\*! dry-needling-elements [\d.]+, MIT \*\//);
        assert.doesNotMatch(code, /lit\$|_\$lit/, file);
      }
    });

    it('hold what is shared once; the guide, which is a part by itself, holds everything', () => {
      const holding = (text) => names.filter((file) => read(`dist/cdn/${file}`).includes(text)).map((file) => file.replace(/-.{8}\.js$/, ''));
      assert.deepEqual(holding('replaceSync'), ['parts/core', 'parts/guide']);
      assert.deepEqual(holding('"dry-needling-faq",'), ['parts/faq', 'parts/guide']);
    });
  });

  it('embed.js can be read as a module and as a classic script', () => {
    const code = read('dist/cdn/embed.js');
    assert.doesNotMatch(code, /import\.meta|\bexport\b|\bimport\s*[^(\s]/);
    new Script(code); // throws what a browser would
  });

  it('what an English page loads holds no word of another language', () => {
    const others = ['es', 'ar'].flatMap((locale) => Object.values(readJson(`dist/content/${locale}.json`).words).map(({ heading }) => heading).filter(Boolean));
    assert.ok(others.length > 20);
    const files = Object.keys(integrity).filter((file) => !/^(parts\/|locales\/)(es|ar)\b/.test(file));
    assert.deepEqual(files.filter((file) => others.some((heading) => read(`dist/cdn/${file}`).includes(heading))), []);
    assert.ok(read('dist/cdn/locales/es.js').includes(others[0]));
  });

  it('none is over its budget', () => assert.deepEqual(overBudget(integrity), []));

  it('README.md shows their sizes', (test) => {
    let readme;
    try {
      readme = read('README.md');
    } catch {
      return test.skip('There is no README.md yet.');
    }
    const tables = sizeTables(integrity);
    assert.deepEqual(placeless(readme, tables), []);
    for (const [name, table] of Object.entries(tables)) assert.ok(sameTable(textIn(readme, name), table), `The table "${name}" in README.md is not that of the built files: run \`npm run sizes\`.`);
  });
});
