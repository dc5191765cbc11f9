// What a clinic is told of its pack, in code and on the command line.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { checkClinic, readJson, renderToHtml } from '../../dist/server/index.js';
import { textsOf } from '../../src/build/content/texts.mjs';
import { locales } from '../content/sample.mjs';
import { ROOT, readJson as readShipped } from '../package/tools/files.mjs';

const good = {
  profile: { name: 'Riverside Physiotherapy' },
  changes: [
    { op: 'hide', path: 'faq.items.sessions' },
    { op: 'replace', path: 'faq.items.hurt.question', base: { en: 'Does dry needling hurt?' }, text: { en: 'Will it hurt?' } },
    { op: 'insert', path: 'faq.items', id: 'xParking', text: { en: { question: 'Where can I park?', answer: { xYard: 'Behind the house.' } } } },
    { op: 'reorder', path: 'faq.items', order: ['xParking', 'hurt'] },
  ],
};
const schema = readShipped('dist/schema/clinic.schema.json');
const replaceable = schema.properties.changes.items.anyOf.find(({ properties }) => properties.op.const === 'replace').properties.path.enum;

describe('checkClinic', () => {
  it('finds nothing wrong with a good pack', () => assert.deepEqual(checkClinic(good), { changes: 4, problems: [] }));

  for (const [what, pack, messages] of [
    ['an id that is nearly one', { changes: [{ op: 'hide', path: 'faq.items.hurtz' }] }, ['changes[0].path: found "faq.items.hurtz". Allowed: the path of an item of a list. Did you mean faq.items.hurt?']],
    ['a key that is nearly one', { profile: { name: 'A', fone: '1' } }, [/^profile: found the key "fone"\. Allowed: name, .*\. Did you mean phone\?$/]],
    ['an operation that is nearly one', { changes: [{ op: 'hid', path: 'faq.items.hurt' }] }, ['changes[0].op: found "hid". Allowed: hide, replace, insert, reorder. Did you mean hide?']],
    ['an item that is nearly one', { changes: [{ op: 'reorder', path: 'faq.items', order: ['hurts'] }] }, [/Did you mean hurt\?$/]],
    ['what is like nothing', { changes: [{ op: 'hide', path: 'weather.tomorrow' }] }, ['changes[0].path: found "weather.tomorrow". Allowed: the path of an item of a list']],
    ['what is locked', { changes: [{ op: 'hide', path: 'faq.items.safe' }] }, [/^changes\[0\]\.path: found "faq\.items\.safe"\. Allowed: no change/]],
    ['no pack', 'clinic', [/^pack: found "clinic"\. Allowed: a pack/]],
    ['several', { chnges: [], changes: [good.changes[0], good.changes[0], 5] }, [/^pack: .* Did you mean changes\?$/, /^changes\[1\]\.path: .* changed above/, /^changes\[2\]\.op: /]],
  ])
    it(`names ${what}`, () => {
      const { problems } = checkClinic(pack);
      assert.equal(problems.length, messages.length);
      for (const [index, message] of messages.entries()) (message instanceof RegExp ? assert.match : assert.equal)(problems[index].message, message);
    });

  it('names the text that has changed, in each language, and counts the change', () => {
    const change = { op: 'replace', path: 'faq.items.hurt.question', base: { en: 'Is it sore?', es: '¿Duele?' }, text: { en: 'A', es: 'B' } };
    const { changes, problems } = checkClinic({ changes: [good.changes[0], change] });
    assert.equal(changes, 2);
    assert.deepEqual(problems.map(({ path }) => path), ['changes[1].base.en', 'changes[1].base.es']);
    assert.match(problems[0].message, /found "Is it sore\?"\. Allowed: the text of today, "Does dry needling hurt\?"/);
  });

  // 300 changes are the most that a pack holds.
  const packs = (changes) => Array.from({ length: Math.ceil(changes.length / 300) }, (_, index) => ({ changes: changes.slice(index * 300, index * 300 + 300) }));
  for (const locale of locales) {
    const words = new Map(textsOf(readShipped(`dist/content/${locale.startsWith('en') ? 'en' : locale}.json`).words));
    const replace = (base) => replaceable.map((path) => ({ op: 'replace', path, base: { [locale]: base(path) }, text: { [locale]: 'Ours' } }));
    const staleIn = (changes) => packs(changes).flatMap((pack) => checkClinic(pack).problems);
    if (!locale.includes('-'))
      it(`compares every text that can be replaced, in ${locale}`, () => {
        assert.ok(replaceable.length > 200);
        assert.deepEqual(staleIn(replace((path) => words.get(path))).map(({ message }) => message), []);
        assert.equal(staleIn(replace(() => 'An older text')).length, replaceable.length);
      });
  }

  it('suggests nothing where nothing is near, or nothing was found', () => {
    const suggestionsIn = (pack) => checkClinic(pack).problems.map(({ suggestion }) => suggestion);
    assert.deepEqual(suggestionsIn({ changes: [{ op: 'hide' }, { op: '' }, { op: 'xyz', path: 'faq' }, { op: 'hyde', path: 'faq' }] }), [undefined, undefined, undefined, 'hide']);
    assert.deepEqual(Object.keys(checkClinic({ changes: [{ op: 'xyz' }] }).problems[0]), ['path', 'found', 'allowed', 'candidates', 'message']);
    assert.deepEqual(suggestionsIn({ changes: [{ op: 'reorder', path: 'faq.items', order: ['hu'] }, { op: 'reorder', path: 'faq.items', order: ['the key hurt'] }] }), ['hurt', undefined]);
    // As much as is shown of it is compared.
    assert.deepEqual(suggestionsIn({ changes: [{ op: 'reorder', path: 'faq.items', order: ['acupunctur'] }] }), ['acupuncture']);
  });

  it('leaves nothing behind', () => {
    const store = globalThis[Symbol.for('dry-needling-elements')];
    const before = (store.clinic = { profile: { name: 'Another' }, words: {}, text: () => undefined, ids: (_, ids) => [...ids] });
    checkClinic(good);
    assert.equal(store.clinic, before);
    delete store.clinic;
  });
});

describe('a page that is made with a pack', () => {
  it('has its words, and the next one has ours', () => {
    assert.match(renderToHtml('faq', { clinic: good }), /Will it hurt\?/);
    assert.doesNotMatch(renderToHtml('faq'), /Will it hurt\?/);
  });

  it('is not made of one with problems: each is named', () => {
    const told = (clinic, message) => assert.throws(() => renderToHtml('faq', { clinic }), { message });
    told({ chances: [] }, 'The clinic\'s pack has 1 problem:\n- pack: found the key "chances". Allowed: profile, changes. Did you mean changes?');
    told({ chances: [], profil: {} }, 'The clinic\'s pack has 2 problems:\n- pack: found the key "chances". Allowed: profile, changes. Did you mean changes?\n- pack: found the key "profil". Allowed: profile, changes. Did you mean profile?');
  });
});

describe('JSON that people write', () => {
  const places = [
    ['{\n  "profile": { "name": "A", }\n}', 'line 2, column 29: found "}". Allowed in JSON: a key in double quotes'],
    ['{\r\n"a": 1\r\n"b": 2 }', 'line 3, column 1: found "\\"". Allowed in JSON: a comma or }'],
    ['{ "a": [1, 2', 'line 1, column 13: found the end. Allowed in JSON: a comma or ]'],
    ["{ 'a': 1 }", 'line 1, column 3: found "\'". Allowed in JSON: a key in double quotes or }'],
    ['// ours\n{}', 'line 1, column 1: found "/". Allowed in JSON: a value'],
    ['{}\n😀', 'line 2, column 1: found "😀". Allowed in JSON: nothing more'],
    ['', 'line 1, column 1: found the end. Allowed in JSON: a value'],
    ['{}, "a": 1', 'line 1, column 3: found ",". Allowed in JSON: nothing more'],
    ['{ "a": "one\ntwo" }', 'line 1, column 8: found "\\"". Allowed in JSON: a value'],
  ];
  for (const [text, message] of places) it(`${JSON.stringify(text)}: says where it is broken`, () => assert.throws(() => readJson(text), { message }));

  const ESCAPES = '"\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9 \\uABCD"';
  for (const text of ['7', '-7', '0', '-0', '10', '1.25', '-0.5e+3', '1E-2', '1e10', 'true', 'false', 'null', '""', '"a b"', ESCAPES, '"\u007f\uffff😀"', '[]', '{}', '[ ]', '{ }', '[1,2]', '[[],[{}]]', '{"a":1,"b":{"c":[]}}', ' \t\r\n7 \t\r\n', '[1 , 2]', '{"a" : 1 , "b" : 2}'])
    it(`${text} is read`, () => assert.deepEqual(readJson(text), JSON.parse(text)));

  for (const [text, column, wanted] of [
    ['01', 2, 'nothing more'], ['-', 1, 'a value'], ['+1', 1, 'a value'], ['1.', 2, 'nothing more'], ['.5', 1, 'a value'], ['1e', 2, 'nothing more'], ['1.2.3', 4, 'nothing more'],
    ['"\\x"', 1, 'a value'], ['"\\u12"', 1, 'a value'], ['"\t"', 1, 'a value'], ['"a', 1, 'a value'], ['nul', 1, 'a value'], ['truefalse', 5, 'nothing more'], ['\u00a07', 1, 'a value'],
    ['[', 2, 'a value or ]'], ['[}', 2, 'a value or ]'], ['[,', 2, 'a value or ]'], ['[1}', 3, 'a comma or ]'], ['[1:', 3, 'a comma or ]'], ['[1 2', 4, 'a comma or ]'], ['[1,]', 4, 'a value'], ['[1,,', 4, 'a value'],
    ['{', 2, 'a key in double quotes or }'], ['{]', 2, 'a key in double quotes or }'], ['{1', 2, 'a key in double quotes or }'], ['{"a"', 5, 'a colon'], ['{"a",', 5, 'a colon'], ['{"a":', 6, 'a value'], ['{"a":}', 6, 'a value'], ['{"a"::', 6, 'a value'],
    ['{"a":1', 7, 'a comma or }'], ['{"a":1]', 7, 'a comma or }'], ['{"a":1:', 7, 'a comma or }'], ['{"a":1,}', 8, 'a key in double quotes'], ['{"a":1,2', 8, 'a key in double quotes'], ['[{"a":1}', 9, 'a comma or ]'], ['{"a":[1]', 9, 'a comma or }'], ['7]', 2, 'nothing more'], ['[]]', 3, 'nothing more'], ['{}}', 3, 'nothing more'], ['7,', 2, 'nothing more'], ['7:', 2, 'nothing more'],
  ])
    it(`${JSON.stringify(text)} is refused at the place where it ends to be JSON`, () => {
      assert.throws(() => JSON.parse(text));
      assert.throws(() => readJson(text), ({ message }) => message.startsWith(`line 1, column ${column}: found `) && message.endsWith(`. Allowed in JSON: ${wanted}`));
    });

  it('may be in any script', () => assert.deepEqual(readJson('{ "عيادة": "诊所 😀" }'), { عيادة: '诊所 😀' }));

  it('a mark at the beginning is no mistake, and stays where it is part of a text', () => {
    assert.deepEqual(readJson('\uFEFF{"a":[]}'), { a: [] });
    assert.deepEqual(readJson('{"a":"b\uFEFF"}'), { a: 'b\uFEFF' });
  });

  it('names a separator of lines that is no space, too', () => assert.throws(() => readJson('7\u2028'), { message: 'line 1, column 2: found "\u2028". Allowed in JSON: nothing more' }));

  it('is read where JSON.parse reads it, and refused with a place where it does not', () => {
    const pieces = fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"\\u00e9\\n"', '"\\x"', '1', '-0.5e+3', '01', 'true', 'nul', ' ', '\n', '"', '\t'), { maxLength: 12 }).map((all) => all.join(''));
    const nearly = fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"')).map(([text, place, put]) => text.slice(0, place % (text.length + 1)) + put + text.slice((place % (text.length + 1)) + 1));
    const outcome = (read, text) => {
      try {
        return { value: read(text) };
      } catch (error) {
        return { refused: error.message };
      }
    };
    fc.assert(
      fc.property(fc.oneof(pieces, nearly, fc.json()), (text) => {
        const expected = outcome(JSON.parse, text);
        if (expected.refused) assert.match(outcome(readJson, text).refused, /^line \d+, column \d+: found /);
        else assert.deepEqual(outcome(readJson, text), expected);
      }),
      { numRuns: 3000 },
    );
    const deep = '['.repeat(100_000);
    assert.throws(() => readJson(deep), /column 100001: found the end/);
  });
});

describe('the command "check"', () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name, content) => {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
    return name;
  };
  const check = (...files) => spawnSync(process.execPath, [`${ROOT}/dist/server/cli.js`, 'check', ...files], { encoding: 'utf8', cwd: folder });

  it('says what is fine', () => {
    const { stdout, stderr, status } = check(file('clinic.json', good), file('name.json', { profile: { name: 'A' }, changes: [good.changes[0]] }));
    assert.equal(stdout, 'clinic.json: 4 changes, no problem\nname.json: 1 change, no problem\n');
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  it('names every problem of every file, and what can be used', () => {
    const { stdout, stderr, status } = check(
      file('bad.json', { changes: [{ op: 'hide', path: 'faq.items.hurtz' }, { op: 'hide', path: 'faq.items.safe' }, good.changes[0]] }),
      file('broken.json', '{\n  "profile": }'),
      'nothing.json',
      file('good.json', good),
    );
    assert.equal(status, 1);
    assert.equal(stdout, 'good.json: 4 changes, no problem\n');
    const lines = stderr.trimEnd().split('\n');
    assert.equal(lines[0], 'bad.json: 2 problems');
    assert.match(lines[1], /^ {2}changes\[0\]\.path: .* Did you mean faq\.items\.hurt\?$/);
    assert.match(lines[2], /^ {2}changes\[1\]\.path: .*"faq\.items\.safe"/);
    assert.equal(lines[3], '  1 change can be made');
    assert.equal(lines[4], 'broken.json: line 2, column 14: found "}". Allowed in JSON: a value');
    assert.equal(lines[5], 'nothing.json: there is no such file');
    assert.equal(lines.length, 6);
  });

  it('each alone is a failure', () => {
    for (const each of ['bad.json', 'broken.json', 'nothing.json', '.']) assert.equal(check(each).status, 1, each);
    const { stderr, status } = check();
    assert.equal(status, 1);
    assert.match(stderr, /^Which file\?/);
  });
});
