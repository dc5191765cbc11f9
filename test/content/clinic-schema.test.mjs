// The published schema of packs, by which editors complete and check, beside the check of the library.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { checkClinic } from '../../dist/server/index.js';
import { readJson } from '../package/tools/files.mjs';

const schema = readJson('dist/schema/clinic.schema.json');
// Strict: a keyword that is misspelt checks nothing.
const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(schema);
const { words } = readJson('dist/content/en.json');
const at = (path) => path.split('.').reduce((node, key) => node[key], words);

const profile = (fields) => ({ profile: { name: 'Riverside Physiotherapy', ...fields } });
const changes = (...list) => ({ changes: list });
const question = { en: { question: 'Where can I park?', answer: { xYard: 'Behind the house.' } } };
const insert = { op: 'insert', path: 'faq.items', id: 'xParking', text: question };
const replace = { op: 'replace', path: 'faq.items.hurt.question', text: { en: 'Will it hurt?' } };
const hide = { op: 'hide', path: 'faq.items.sessions' };
const reorder = { op: 'reorder', path: 'faq.items', order: ['hurt'] };

const GOOD = {
  'nothing': {},
  'the address of the schema': { $schema: 'https://clinic.example/schema.json' },
  'a name': profile({}),
  'all of a profile': profile({
    region: 'US', phone: '+1 (555) 010-0123', book: 'https://clinic.example/book?a=1#b', emergencyNumber: '911', languages: ['en', 'es-MX', 'zh-Hant', 'es-419', 'zz-Abcd-zz'],
    price: { en: '80 dollars', es: '80 dólares' }, treatedBy: { 'en-GB': 'Physiotherapists' },
  }),
  'an address of a mail': profile({ book: 'mailto:desk@clinic.example' }),
  'no change': changes(),
  'one of each': changes(hide, replace, insert, { ...reorder, order: ['xParking', 'hurt'] }),
  'a text with the one that it replaced': changes({ ...replace, base: { en: 'Does dry needling hurt?' } }),
  'an item after another': changes({ ...insert, after: 'hurt' }),
  'an item of a list in an item of its own': changes(insert, { op: 'reorder', path: 'faq.items', order: ['xParking'] }),
  'an item where nothing can be taken': changes({ op: 'insert', path: 'precautions.doNot.items', id: 'xOurs', text: { en: at('precautions.doNot.items.' + Object.keys(at('precautions.doNot.items'))[0]) } }),
};

const BAD = {
  'a list': [],
  'a text': 'clinic',
  'a key that nobody reads': { chnges: [] },
  'a profile without a name': { profile: { phone: '555 010 0123' } },
  'an empty name': profile({ name: '' }),
  'a name with a tag': profile({ name: '<img src=x>' }),
  'a name that is too long': profile({ name: 'A'.repeat(81) }),
  'a name that is a number': profile({ name: 5 }),
  'a field that nobody reads': profile({ fone: '1' }),
  'a region in words': profile({ region: 'Texas' }),
  'a phone of letters': profile({ phone: 'call us' }),
  'an address that is a script': profile({ book: 'javascript:alert(1)' }),
  'an address with a space before a script': profile({ book: ' javascript:alert(1)' }),
  'an address with a quote': profile({ book: 'https://clinic.example/"onclick=' }),
  'an emergency number of letters': profile({ emergencyNumber: 'nine' }),
  'no languages': profile({ languages: [] }),
  'languages in words': profile({ languages: ['Spanish'] }),
  'a language that nothing can name': profile({ languages: ['en-US-US'] }),
  'a language with a part that is none': profile({ languages: ['zz-12'] }),
  'a price without a language': profile({ price: '80 dollars' }),
  'a price in no language': profile({ price: {} }),
  'a price in a language that is none': profile({ price: { 'English!': '80 dollars' } }),
  'changes that are no list': { changes: hide },
  'more changes than a small file holds': changes(...Array(301).fill(hide)),
  'an operation that does not exist': changes({ op: 'remove', path: 'faq.items.hurt' }),
  'a change without an operation': changes({ path: 'faq.items.hurt' }),
  'a change that is none': changes(null),
  'a change without a path': changes({ op: 'hide' }),
  'a path that does not exist': changes({ ...hide, path: 'faq.items.hurtz' }),
  'a path into a prototype': changes({ ...hide, path: 'faq.items.constructor' }),
  'a key that nobody reads in a change': changes({ ...hide, why: 'Because' }),
  'hiding what is no item': changes({ ...hide, path: 'faq.heading' }),
  'hiding what is locked': changes({ ...hide, path: 'faq.items.safe' }),
  'hiding what holds something locked': changes({ ...hide, path: 'precautions.doNot' }),
  'hiding what can only be added to': changes({ ...hide, path: `side-effects.mild.items.${Object.keys(at('side-effects.mild.items'))[0]}` }),
  'replacing a list': changes({ ...replace, path: 'faq.items' }),
  'replacing what is locked': changes({ ...replace, path: 'precautions.lead' }),
  'replacing by nothing': changes({ ...replace, text: { en: '' } }),
  'replacing in no language': changes({ ...replace, text: {} }),
  'replacing by a tag': changes({ ...replace, text: { en: '<b>Yes</b>' } }),
  'replacing by a list': changes({ ...replace, text: ['Yes'] }),
  'adding to what is no list': changes({ ...insert, path: 'faq.heading' }),
  'adding to what is locked': changes({ ...insert, path: 'precautions.check' }),
  'adding an id of the library': changes({ ...insert, id: 'hurt' }),
  'adding the id of a prototype': changes({ ...insert, id: '__proto__' }),
  'adding without words': changes({ op: 'insert', path: 'faq.items', id: 'xParking' }),
  'adding a number': changes({ ...insert, text: { en: 5 } }),
  'adding below a key that is none': changes({ ...insert, text: { en: { 'a b': 'Words' } } }),
  'an order of nothing': changes({ ...reorder, order: [] }),
  'an order with one twice': changes({ ...reorder, order: ['hurt', 'hurt'] }),
  'an order of numbers': changes({ ...reorder, order: [1] }),
  'an order of what is no list': changes({ ...reorder, path: 'faq.heading.x!' }),
  'an order of what is locked': changes({ ...reorder, path: 'faq.safety.items' }),
  'an order of what nobody knows': changes({ ...reorder, path: 'faq.nothing' }),
  'an order of what nobody has added': changes({ op: 'reorder', path: 'faq.items.xParking.answer', order: ['xYard'] }),
};

/** What a schema cannot know: it sees each change by itself. */
const ONLY_CHECKED = {
  'an item as others are not made': changes({ ...insert, text: { en: 'Where can I park?' } }),
  'an item that follows none': changes({ ...insert, after: 'hurtz' }),
  'an item of another list': changes({ ...reorder, order: ['bruising'] }),
  'an id that has been added': changes(insert, { ...insert, text: { en: question.en } }),
  'a change twice': changes(hide, hide),
};

const isValid = (pack) => validate(pack);
const problemsOf = (pack) => checkClinic(pack).problems.map(({ message }) => message);

describe('the schema of packs', () => {
  for (const [what, pack] of Object.entries(GOOD))
    it(`accepts ${what}`, () => {
      assert.deepEqual(problemsOf(pack), []);
      assert.ok(isValid(pack), JSON.stringify(validate.errors));
    });

  for (const [what, pack] of Object.entries(BAD))
    it(`refuses ${what}`, () => {
      assert.notDeepEqual(problemsOf(pack), []);
      assert.ok(!isValid(pack));
    });

  for (const [what, pack] of Object.entries(ONLY_CHECKED))
    it(`leaves to the check: ${what}`, () => {
      assert.notDeepEqual(problemsOf(pack), []);
      assert.ok(isValid(pack), JSON.stringify(validate.errors));
    });

  /** Items of ours, as a clinic could write them. */
  const withoutMarks = (words) => JSON.parse(JSON.stringify(words).replace(/\{[\w:]+\}|\[\[term:\w+\||\]\]/g, ''));
  /** A change that is all right but for its path, perhaps. */
  const MAKE = {
    hide: (path) => ({ op: 'hide', path }),
    replace: (path) => ({ op: 'replace', path, text: { en: 'Ours' } }),
    insert: (path) => ({ op: 'insert', path, id: 'xOurs', text: { en: withoutMarks(Object.values(at(path))[0]) } }),
    reorder: (path) => ({ op: 'reorder', path, order: [Object.keys(at(path))[0]] }),
  };
  /** Every path that there is, and what the library takes of them. */
  const all = (function* paths(node, prefix = '') {
    if (typeof node === 'string') return;
    for (const [id, below] of Object.entries(node)) yield* [prefix + id, ...paths(below, `${prefix}${id}.`)];
  })(words);
  const everyPath = [...all].filter((path) => path.includes('.'));

  for (const { properties } of schema.properties.changes.items.anyOf) {
    const op = properties.op.const;
    const offered = properties.path.enum;
    it(`${op}: offers exactly the paths that the library takes`, () => {
      assert.ok(offered.length > 20);
      const takes = (path) => {
        if (typeof at(path) === 'string' && (op === 'insert' || op === 'reorder')) return false;
        return !checkClinic(changes(MAKE[op](path))).problems.length;
      };
      assert.deepEqual(offered.toSorted(), everyPath.filter(takes).toSorted());
    });
  }
});
