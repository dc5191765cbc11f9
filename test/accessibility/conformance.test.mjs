// The conformance statement is whole: each criterion of WCAG 2.2, A and AA, once, with a result and with tests that exist.
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const CRITERIA = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};
const RESULTS = ['Supports', 'Partially supports', 'Does not support', 'Not applicable'];

const statement = readFileSync('src/docs/guides/conformance.md', 'utf8');
const rowsOf = (level) => statement.split(`## Level ${level}\n`)[1].split('\n## ')[0].split('\n').filter((line) => /^\| \d/.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

for (const [level, ids] of Object.entries(CRITERIA))
  test(`level ${level}: each criterion once, with a result and how it was checked`, () => {
    const rows = rowsOf(level);
    assert.deepEqual(rows.map(([criterion]) => criterion.split(' ')[0]), ids.split(' '));
    for (const [criterion, result, how] of rows) {
      assert.ok(RESULTS.includes(result), `${criterion}: ${result}`);
      assert.ok(how.length > 5, criterion);
    }
  });

test('the tests that it names exist', () => {
  for (const [, path] of statement.matchAll(/`(test\/[\w/-]+(?:\.test\.js)?)`/g)) assert.ok(existsSync(path), path);
});

test('it names the axe that is used', () => {
  assert.match(statement, new RegExp(`axe-core ${JSON.parse(readFileSync('package.json', 'utf8')).devDependencies['axe-core']}`));
});
