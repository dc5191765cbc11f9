// Rules that hold in every source of the elements, for pages with a strict content security policy and in every language.
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow, read } from './tools/files.mjs';
import { withoutComments } from './tools/imports.mjs';

const sources = filesBelow('src', /^src\/(base|elements|embed\/loader)\/.+\.ts$/);

const FORBIDDEN = {
  'Text is inserted as text: no innerHTML, outerHTML, insertAdjacentHTML, document.write or unsafeHTML.': /\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|\bunsafe(HTML|SVG|Static)\b/,
  'No text is run as code: no eval, no new Function.': /\beval\s*\(|\bnew\s+Function\b/,
  'No inline style: a content security policy refuses it.': /<[^<>]*\sstyle\s*=\s*["'$]|setAttribute\(\s*['"]style['"]|\bcssText\s*=/,
  'Logical CSS properties only: pages are also read from right to left.':
    /\b(margin|padding|inset|border)-(left|right)\b|\bborder-(top|bottom)-(left|right)-radius\b|(?<=[;{]\s*)(left|right)\s*:|\b(text-align|float|clear)\s*:\s*(left|right)\b/,
  'Elements fetch nothing, keep nothing and leave the address alone.': /\bfetch\s*\(|\b(local|session)Storage\b|document\.cookie|\bhistory\.(push|replace)State\b|\blocation\.(hash|href)\s*=[^=]|\bnavigator\.sendBeacon\b/,
};

const lineOf = (text, index) => text.slice(0, index).split('\n').length;

describe('source rules', () => {
  it('there are files to look at', () => assert.notEqual(sources.length, 0));

  for (const [rule, pattern] of Object.entries(FORBIDDEN)) {
    it(rule, () => {
      const found = sources.flatMap((file) => {
        const code = withoutComments(read(file));
        return [...code.matchAll(new RegExp(pattern, 'g'))].map((match) => `${file}:${lineOf(code, match.index)}: ${match[0].trim()}. ${rule}`);
      });
      assert.equal(found.length, 0, found.join('\n'));
    });
  }

  it('Nothing is called that the oldest browsers of the README lack (Chromium 93, Firefox 101, Safari 16.4): it would break a page there.', () => {
    const younger = /\.(toSpliced|toSorted|toReversed|findLast|findLastIndex)\(|\bAbortSignal\.(timeout|any)\b|\bURL\.canParse\b|\bstructuredClone\b|\b(Object|Map)\.groupBy\b|\bPromise\.withResolvers\b/;
    const files = filesBelow('src', /^src\/(base|content|elements|embed\/(frame|loader))\/.+\.ts$/);
    assert.ok(files.length > sources.length);
    assert.deepEqual(files.filter((file) => younger.test(withoutComments(read(file)))), []);
  });

  it('Style sheets are written in ASCII: they are read raw, and the build escapes all other letters.', () => {
    const styles = sources.filter((file) => file.endsWith('.styles.ts'));
    assert.notEqual(styles.length, 0);
    assert.deepEqual(styles.filter((file) => /[^\0-\x7f]/.test(read(file))), []);
  });

  for (const file of filesBelow('src', /^src\/elements\/.+\/dry-needling-[^/]+\.ts$/)) {
    it(`${file} registers its own tag, once, with one literal guarded line`, () => {
      const tag = basename(file, '.ts');
      const defining = withoutComments(read(file)).split('\n').filter((line) => line.includes('customElements'));
      assert.equal(defining.length, 1, `Exactly one line may speak of customElements; found ${defining.length}.`);
      assert.match(defining[0].trim(), new RegExp(`^if \\(!customElements\\.get\\('${tag}'\\)\\) customElements\\.define\\('${tag}', [A-Z]\\w+\\);$`));
    });
  }

  it('nothing else registers a tag', () => {
    const others = filesBelow('src', /\.ts$/).filter((file) => !/\/dry-needling-[^/]+\.ts$/.test(file));
    assert.deepEqual(others.filter((file) => /customElements\s*\.\s*define/.test(withoutComments(read(file)))), []);
  });
});
