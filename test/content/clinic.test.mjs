// What is accepted of a clinic's pack, what is refused, and where the problem is said to be.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { checkPack } from '../../dist/content/clinic/check-pack.js';
import { clinicOf } from '../../dist/content/clinic/clinic-words.js';
import { registerClinic } from '../../dist/content/clinic/clinic.js';
import { shapeProblem } from '../../dist/content/clinic/shape.js';
import { changeSchemas, packSchema } from '../../dist/content/generated/clinic-schema.js';
import { outline } from '../../dist/content/generated/outline.js';
import { findText, store } from '../../dist/content/registry.js';
import { arbitraryOf, everyPath, isList, mutationOf, mutated, sample } from './pack-samples.mjs';
import { english } from './sample.mjs';

const { words, evidence } = english();
const name = 'River Clinic';
const hide = (path) => ({ op: 'hide', path });
const replace = (path, text = { en: 'Ours.' }, more = {}) => ({ op: 'replace', path, text, ...more });
const insert = (path, text, more = {}) => ({ op: 'insert', path, id: 'xOwn', text: { en: text }, ...more });
const reorder = (path, order) => ({ op: 'reorder', path, order });

const problemsOf = (...changes) => checkPack({ changes }).problems;
const accepted = (...changes) => problemsOf(...changes).length === 0;
const clinicWith = (changes, report = () => {}) => clinicOf(checkPack({ changes }), report);

const paths = [...everyPath(outline)].filter(({ path }) => path.includes('.'));

describe('one change', () => {
  const FAQ = { question: 'Where can I park?', answer: { xYard: 'Behind the house.' } };
  const good = {
    'hide an item': hide('faq.items.sessions'),
    'replace a text': replace('faq.items.hurt.question'),
    'replace it in several languages, and say what it replaces': replace('takeaways.heading', { en: 'Ours.', es: 'Nuestro.', 'es-419': 'Nuestro.' }, { base: { en: 'Theirs: {freq:major} of [[term:x|these]].' } }),
    'insert an item': insert('faq.items', FAQ),
    'insert it after another': insert('faq.items', FAQ, { after: 'hurt' }),
    'insert it without what may be left out': insert('side-effects.mild.items', { name: 'Ours' }),
    'reorder': reorder('faq.items', ['sessions', 'hurt']),
  };
  for (const [what, change] of Object.entries(good)) it(`${what} is accepted`, () => assert.deepEqual(problemsOf(change), []));

  const bad = {
    'an unknown operation': [{ op: 'remove', path: 'faq.items.hurt' }, 'changes[0].op'],
    'an operation of every object': [{ op: 'toString', path: 'faq.items.hurt' }, 'changes[0].op'],
    'no operation': ['faq.items.hurt', 'changes[0].op'],
    'to hide what is no item': [hide('faq.heading'), 'changes[0].path'],
    'to hide what is not there': [hide('faq.items.nothing'), 'changes[0].path'],
    'to hide more than it says': [{ ...hide('faq.items.hurt'), text: { en: 'x' } }, 'changes[0]'],
    'to replace what is no text': [replace('faq.items.hurt'), 'changes[0].path'],
    'to replace words that belong to no clinic': [replace('common.notice.disclaimer'), 'changes[0].path'],
    'to replace what every object has': [replace('faq.items.constructor'), 'changes[0].path'],
    'to replace by nothing': [replace('faq.heading', {}), 'changes[0].text'],
    'to replace by a number': [replace('faq.heading', { en: 7 }), 'changes[0].text.en'],
    'to replace by HTML': [replace('faq.heading', { en: 'A <b>bold</b> word' }), 'changes[0].text.en'],
    'to replace by spaces': [replace('faq.heading', { en: '   ' }), 'changes[0].text.en'],
    'to replace by marks of ours': [replace('faq.heading', { en: 'Call {emergencyNumber}' }), 'changes[0].text.en'],
    'to replace by a term of ours': [replace('faq.heading', { en: 'A [[term:triggerPoint|knot]]' }), 'changes[0].text.en'],
    'to replace by too much': [replace('faq.heading', { en: 'a'.repeat(2001) }), 'changes[0].text.en'],
    'a language that is none': [replace('faq.heading', { 'en-US-GB': 'Words' }), 'changes[0].text'],
    'to insert where no list is': [insert('faq.heading', 'Words'), 'changes[0].path'],
    'to insert under an id of ours': [insert('faq.items', FAQ, { id: 'parking' }), 'changes[0].id'],
    'to insert a text where more is wanted': [insert('faq.items', 'Words'), 'changes[0].text.en'],
    'to insert without an answer': [insert('faq.items', { question: 'Where?' }), 'changes[0].text.en.answer'],
    'to insert with a part that none has': [insert('faq.items', { ...FAQ, badge: 'high' }), 'changes[0].text.en'],
    'to insert after what is not there': [insert('faq.items', FAQ, { after: 'nothing' }), 'changes[0].after'],
    'to insert with other parts in another language': [{ ...insert('faq.items', FAQ), text: { en: FAQ, es: { question: '¿Dónde?', answer: { xPatio: 'Detrás.' } } } }, 'changes[0].text.es'],
    'to reorder what is no list': [reorder('faq.heading', ['hurt']), 'changes[0].path'],
    'to reorder what is not there': [reorder('faq.items', ['hurt', 'nothing']), 'changes[0].order'],
    'to reorder with an item twice': [reorder('faq.items', ['hurt', 'hurt']), 'changes[0].order'],
  };
  for (const [what, [change, path]] of Object.entries(bad))
    it(`${what} is refused`, () => {
      const { problems, changes } = checkPack({ changes: [change] });
      assert.deepEqual(problems.map((problem) => problem.path), [path]);
      assert.deepEqual(changes, []);
    });

  it('the others are used, and each problem has its place', () => {
    const { problems, changes } = checkPack({ changes: [hide('faq.items.nothing'), hide('faq.items.hurt'), 7, hide('faq.items.safe')] });
    assert.deepEqual(problems.map(({ path }) => path), ['changes[0].path', 'changes[2].op', 'changes[3].path']);
    assert.deepEqual(changes.map(({ place }) => place), ['changes[1]']);
  });

  it('an item can be hidden and have other words, and its parts come in any order in each language', () => {
    const text = { en: FAQ, es: { answer: { xYard: 'Detrás.' }, question: '¿Dónde?' } };
    assert.deepEqual(problemsOf(hide('takeaways.items.target'), replace('takeaways.items.target'), { ...insert('faq.items', FAQ), text }), []);
  });

  it('the same again is refused', () => {
    const FAQ_ITEM = insert('faq.items', FAQ);
    for (const change of [hide('faq.items.hurt'), replace('faq.heading'), FAQ_ITEM, reorder('faq.items', ['hurt'])]) {
      assert.deepEqual(problemsOf(change, change).map(({ path }) => path), [change === FAQ_ITEM ? 'changes[1].id' : 'changes[1].path']);
    }
  });

  it('what a message offers instead can be used', () => {
    const ids = { hide: {}, replace: { text: { en: 'Ours.' } }, insert: { id: 'xOwn', text: { en: 'Ours.' } }, reorder: { order: ['hurt'] } };
    for (const [op, more] of Object.entries(ids)) {
      const [{ candidates }] = problemsOf({ op, path: 'nowhere.at.all', ...more });
      assert.ok(candidates.length > 20, op);
      const refused = candidates.filter((path) => problemsOf({ op, path, ...more }).some((problem) => problem.path === 'changes[0].path'));
      assert.deepEqual(refused, [], op);
    }
  });
});

describe('what a problem says', () => {
  const FAQ = { question: 'Where can I park?', answer: { xYard: 'Behind the house.' } };
  const twoLanguages = { ...insert('faq.items', FAQ), text: { en: FAQ, es: { question: '¿Dónde?', answer: { xPatio: 'Detrás.' } } } };
  const CHANGED_ABOVE = 'each once: this has been changed above';
  const said = {
    'an item that is not there': [[hide('faq.items.nothing')], 'changes[0].path', '"faq.items.nothing"', 'the path of an item of a list'],
    'a path of the wrong kind': [[hide(7)], 'changes[0].path', '7', 'a string of at most 120. The item that is left out: "faq.items.sessions"'],
    'no path': [[{ op: 'hide' }], 'changes[0].path', 'nothing', 'a string of at most 120. The item that is left out: "faq.items.sessions"'],
    'no text': [[replace('faq.items.hurt')], 'changes[0].path', '"faq.items.hurt"', 'the path of a text'],
    'no list': [[insert('faq.heading', 'Words')], 'changes[0].path', '"faq.heading"', 'the path of a list'],
    'a lock': [[hide('faq.items.safe')], 'changes[0].path', '"faq.items.safe"', 'no change: this is part of what keeps people safe, or of how sure it is'],
    'a list that is only added to': [[hide('precautions.doNot.items.fear')], 'changes[0].path', '"precautions.doNot.items.fear"', 'only "insert" and "reorder": nothing can be taken from this list'],
    'a text where more is wanted': [[insert('faq.items', 'Words')], 'changes[0].text.en', '"Words"', 'an object with question, answer'],
    'a text where several are wanted': [[insert('faq.items', { ...FAQ, answer: 'Here.' })], 'changes[0].text.en.answer', '"Here."', 'a text for each id'],
    'several where a text is wanted': [[insert('takeaways.items', { xPart: 'Words' })], 'changes[0].text.en', 'an object', 'a text'],
    'a part that is missing': [[insert('faq.items', { question: 'Where?' })], 'changes[0].text.en.answer', 'nothing', 'a text'],
    'a part that none has': [[insert('faq.items', { ...FAQ, badge: 'high' })], 'changes[0].text.en', 'the key "badge"', 'question, answer'],
    'parts of what is one text': [[insert('faq.items', { ...FAQ, answer: { xYard: { xDeep: 'Here.' } } })], 'changes[0].text.en.answer.xYard', 'an object', 'a text'],
    'neither a text nor parts': [[insert('faq.items', 7)], 'changes[0].text.en', '7', 'a string of at most 2000. Words. One line, without < > { } and [[; or an object of at most 20'],
    'the same in a part': [[insert('faq.items', { ...FAQ, question: 7 })], 'changes[0].text.en.question', '7', 'a string of at most 2000. Words. One line, without < > { } and [[; or an object of at most 20'],
    'other parts in another language': [[twoLanguages], 'changes[0].text.es', 'other parts', 'the same ids as in "en"'],
    'an item that it cannot follow': [[insert('faq.items', FAQ, { after: 'nothing' })], 'changes[0].after', '"nothing"', 'an item of this list'],
    'an item that is there': [[insert('faq.items', FAQ), { ...insert('faq.items', FAQ), after: 'hurt' }], 'changes[1].id', '"xOwn"', CHANGED_ABOVE],
    'a second change of the same': [[hide('faq.items.hurt'), hide('faq.items.hurt')], 'changes[1].path', '"faq.items.hurt"', CHANGED_ABOVE],
    'an order of strangers': [[reorder('faq.items', ['hurt', 'nothing'])], 'changes[0].order', '"nothing"', 'items of this list'],
    'an order of nothing': [[reorder('faq.items', [])], 'changes[0].order', 'a list', 'a list of at most 60, at least 1. The items that come first; all others follow in their order'],
    'an order with one twice': [[reorder('faq.items', ['hurt', 'hurt'])], 'changes[0].order', 'a list', 'a list of at most 60, at least 1. The items that come first; all others follow in their order (each once)'],
    'another operation': [[{ op: 'remove' }], 'changes[0].op', '"remove"', 'hide, replace, insert, reorder'],
    'no operation': [[{}], 'changes[0].op', 'nothing', 'hide, replace, insert, reorder'],
    'a list of operations': [[{ ...hide('faq.items.hurt'), op: ['hide'] }], 'changes[0].op', 'a list', 'hide, replace, insert, reorder'],
    'a key that nobody reads': [[{ ...hide('faq.items.hurt'), text: {} }], 'changes[0]', 'the key "text"', 'op, path'],
    'a language that is none': [[replace('faq.heading', { 'en-US-GB': 'Words' })], 'changes[0].text', 'the key "en-US-GB"', 'keys like ^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$'],
    'a number in place of words': [[replace('faq.heading', { en: 7 })], 'changes[0].text.en', '7', 'a string of at most 2000. Your text. One line, without < > { } and [['],
  };
  for (const [what, [changes, ...told]] of Object.entries(said))
    it(`names ${what}`, () => assert.deepEqual(problemsOf(...changes).map(({ path, found, allowed }) => [path, found, allowed]), [told]));

  const packs = {
    'no pack': [7, ['pack', '7', 'a pack: an object with "profile" and "changes"']],
    nothing: [() => {}, ['pack', 'null', 'a pack: an object with "profile" and "changes"']],
    'as much as is read': [{ a: 'b'.repeat(199_992) }, ['pack', 'the key "a"', 'profile, changes']],
    'what JSON cannot hold': [7n, ['pack', 'what JSON cannot hold', 'a pack: an object with "profile" and "changes"']],
    'too much': [{ a: 'b'.repeat(200_000) }, ['pack', 'more', 'at most 200000 characters']],
    'another key': [{ chances: [] }, ['pack', 'the key "chances"', 'profile, changes']],
    'a profile that is none': [{ profile: [] }, ['profile', 'a list', 'an object. What the clinic says of itself']],
    'a profile without a name': [{ profile: {} }, ['profile.name', 'nothing', 'The name of the clinic, without which nothing is said of it']],
    'changes that are none': [{ changes: {} }, ['changes', 'an object', 'a list of at most 300. What the clinic changes, in order']],
    'another field': [{ profile: { name, fone: '1' } }, ['profile', 'the key "fone"', 'name, region, phone, book, emergencyNumber, languages, price, treatedBy']],
  };
  for (const [what, [pack, told]] of Object.entries(packs)) it(`names ${what}`, () => assert.deepEqual(checkPack(pack).problems.map(({ path, found, allowed }) => [path, found, allowed]), [told]));

  it('names what could be meant', () => {
    const candidatesOf = (...changes) => problemsOf(...changes)[0].candidates;
    const items = Object.keys(words.faq.items);
    assert.deepEqual(candidatesOf({ op: 'remove' }), ['hide', 'replace', 'insert', 'reorder']);
    assert.deepEqual(candidatesOf(insert('faq.items', { ...FAQ, badge: 'high' })), ['question', 'answer']);
    assert.deepEqual(candidatesOf(insert('faq.items', FAQ, { after: 'nothing' })), items);
    assert.deepEqual(candidatesOf(reorder('faq.items', ['nothing'])), items);
    const last = problemsOf(insert('faq.items', FAQ), { ...insert('faq.items', FAQ, { after: 'nothing' }), id: 'xTwo' })[0];
    assert.deepEqual(last.candidates, [...items, 'xOwn']);
    assert.deepEqual(checkPack({ chances: [] }).problems[0].candidates, ['profile', 'changes']);
  });

  it('is as long as 60 characters of what was found', () => {
    const foundIn = (text) => problemsOf({ op: text })[0].found;
    assert.equal(foundIn('a'.repeat(58)), `"${'a'.repeat(58)}"`);
    assert.equal(foundIn('a'.repeat(59)), `"${'a'.repeat(59)}…`);
    assert.equal(foundIn('a'.repeat(5000)), `"${'a'.repeat(59)}…`);
  });

  it('is said once on the console, with how many there are', () => {
    const { warn } = console;
    const messages = [];
    console.warn = (message) => messages.push(message);
    try {
      registerClinic({ chances: [] });
      registerClinic({ chances: [], profil: {} });
      registerClinic({ profile: { name } });
      registerClinic(undefined);
    } finally {
      console.warn = warn;
    }
    assert.deepEqual(messages, [
      'dry-needling: the clinic\'s pack has 1 problem. What is named here is left as it was.\n- pack: found the key "chances". Allowed: profile, changes',
      'dry-needling: the clinic\'s pack has 2 problems. What is named here is left as it was.\n- pack: found the key "chances". Allowed: profile, changes\n- pack: found the key "profil". Allowed: profile, changes',
    ]);
  });
});

describe('locks', () => {
  const listed = (list) => Object.entries(evidence.topics).flatMap(([topic, facts]) => (facts[list] ?? []).map((path) => `${topic}.${path}`));
  const [locked, appendOnly] = [listed('locked'), listed('appendOnly')];
  const within = (path, list) => list.some((each) => `${path}.`.startsWith(`${each}.`));
  const holds = (path, list) => list.some((each) => each.startsWith(`${path}.`));

  it('there are some of each', () => assert.ok(locked.length > 30 && appendOnly.length > 5));

  it('every path takes just the changes that its locks allow', () => {
    const wrong = [];
    const expect = (can, change) => accepted(change) === can || wrong.push(`${change.op} ${change.path} ${can ? 'is refused' : 'is accepted'}`);
    for (const { path, node, parent } of paths) {
      const [safe, open] = [within(path, locked), within(path, appendOnly)];
      expect(isList(parent) && !safe && !open && !holds(path, [...locked, ...appendOnly]), hide(path));
      expect(node === 0 && !safe && !open, replace(path));
      expect(isList(node) && (!safe || open), insert(path, isList(node) ? sample(node['*']) : 'Ours.'));
      expect(isList(node) && (!safe || open), reorder(path, [Object.keys(node || {}).find((id) => id !== '*') ?? 'none']));
    }
    assert.deepEqual(wrong, []);
  });

  // Said once more by name, as the rule above would follow a lock that somebody takes away.
  for (const path of ['faq.items.safe', 'faq.items.avoid', 'side-effects.emergency.items.breath', 'takeaways.items.safety', 'precautions.doNot.items.fear', 'care-plan.rehab.items.surgery', 'evidence.versus.items.daily', 'practitioner.law.items.place', 'evidence.duration.items.year', 'visit.soreness.items.fade', 'takeaways.conclusion.items.effect'])
    it(`${path} cannot be hidden`, () => assert.ok(!accepted(hide(path))));
  for (const path of ['precautions.doNot.heading', 'side-effects.serious.heading', 'side-effects.urgent.heading', 'visit.labels.doNot', 'visit.warning', 'precautions.pregnancy', 'evidence.duration.items.year.text', 'evidence.limits', 'side-effects.unknown', 'side-effects.mild.lead', 'side-effects.labels.often', 'takeaways.conclusion.items.effect', 'comparison.contested.items.acupuncture', 'takeaways.warning', 'guide.about.disclaimer.text', 'references.lead', 'comparison.notKnown', 'overview.risks', 'takeaways.unknown'])
    it(`${path} cannot be replaced`, () => assert.ok(!accepted(replace(path))));
});

describe('order', () => {
  const library = Object.keys(words.faq.items);
  const FAQ = { question: 'Where?', answer: { xYard: 'Here.' } };

  it('changes apply one after the other', () => {
    const ids = clinicWith([hide('faq.items.hurt'), { ...insert('faq.items', FAQ), id: 'xOne', after: 'hurt' }, { ...insert('faq.items', FAQ), id: 'xTwo', after: 'safe' }, reorder('faq.items', ['xOne', 'sessions'])]).ids('faq.items', library);
    const rest = library.filter((id) => !['hurt', 'sessions'].includes(id));
    rest.splice(rest.indexOf('safe') + 1, 0, 'xTwo');
    assert.deepEqual(ids, ['xOne', 'sessions', ...rest]);
  });

  it('what is hidden does not come back by an order', () => {
    assert.deepEqual(clinicWith([hide('faq.items.hurt'), reorder('faq.items', ['hurt', 'sessions'])]).ids('faq.items', library), ['sessions', ...library.filter((id) => !['hurt', 'sessions'].includes(id))]);
  });

  it('an item can only follow one that has been added above', () => {
    const [one, two] = ['xOne', 'xTwo'].map((id) => ({ ...insert('faq.items', FAQ), id }));
    assert.deepEqual(problemsOf(one, { ...two, after: 'xOne' }), []);
    assert.deepEqual(problemsOf({ ...two, after: 'xOne' }, one).map(({ path }) => path), ['changes[0].after']);
    assert.deepEqual(problemsOf(reorder('faq.items', ['xOne']), one).map(({ path }) => path), ['changes[0].order']);
  });

  it('no id of ours is one that a clinic could give', () => {
    assert.deepEqual(paths.filter(({ path }) => /^x[A-Z]/.test(path.split('.').at(-1))), []);
  });

  it('parts of an added item come as they are written', () => {
    const clinic = clinicWith([insert('faq.items', { question: 'Where?', answer: { second: 'b', first: 'a' } })]);
    assert.deepEqual(clinic.ids('faq.items.xOwn.answer', []), ['second', 'first']);
  });
});

describe('languages', () => {
  const own = (changes, path, locale, original) => clinicWith(changes).text(path, locale, original);

  it('each has its own text; another has none', () => {
    const changes = [replace('faq.heading', { en: 'Ours', es: 'Nuestro' })];
    assert.deepEqual(own(changes, 'faq.heading', 'es', 'x'), { text: 'Nuestro', locale: 'es' });
    assert.deepEqual(own(changes, 'faq.heading', 'en', 'x'), { text: 'Ours', locale: 'en' });
    assert.equal(own(changes, 'faq.heading', 'ar', 'x'), undefined);
    assert.equal(own(changes, 'faq.lead', 'en', 'x'), undefined);
  });

  it('where ours are not there yet, its own are', () => {
    assert.deepEqual(own([replace('faq.heading', { es: 'Nuestro' }, { base: { es: 'Suyo' } })], 'faq.heading', 'es', undefined), { text: 'Nuestro', locale: 'es' });
    assert.equal(own([replace('faq.heading', { es: 'Nuestro' })], 'faq.heading', 'en', 'x'), undefined);
  });

  it('are known to be its own, where there are any', () => {
    assert.equal(clinicWith([hide('faq.items.hurt')]).speaks, false);
    assert.equal(clinicWith([replace('faq.heading')]).speaks, true);
  });

  it("ours for a country gives way to the clinic's for the whole language", () => {
    assert.deepEqual(own([replace('faq.heading', { en: 'Ours' })], 'faq.heading', 'en-GB', 'British'), { text: 'Ours', locale: 'en' });
    assert.equal(own([replace('faq.heading', { es: 'Nuestro' })], 'faq.heading', 'en-GB', 'British'), undefined);
  });

  it('an added item that has none of the languages of the page is shown in one that it has', () => {
    const changes = [{ ...insert('takeaways.items', ''), text: { es: 'Nuestro', fr: 'Le nôtre' } }];
    assert.deepEqual(own(changes, 'takeaways.items.xOwn', 'en', undefined), { text: 'Nuestro', locale: 'es' });
    assert.equal(own(changes, 'takeaways.items.xOwn', 'ar', undefined), undefined);
  });
});

describe('a text that the library has changed since', () => {
  const path = 'faq.items.hurt.question';
  const today = words.faq.items.hurt.question;
  const told = (base, times = 1, locale = 'en', original = today) => {
    const problems = [];
    const clinic = clinicWith([hide('faq.items.sessions'), replace(path, { en: 'Ours' }, { base })], (problem) => problems.push(problem));
    for (let time = 0; time < times; time++) assert.equal(clinic.text(path, locale, original).text, 'Ours');
    return problems;
  };

  it('is told once', () => {
    const problems = told({ en: 'As it was' }, 3);
    assert.deepEqual(problems.map((problem) => problem.path), ['changes[1].base.en']);
    assert.match(problems[0].allowed, new RegExp(today.slice(0, 10)));
  });
  it('is not told where it is the same', () => assert.deepEqual(told({ en: today }), []));
  it('is not told without a base', () => assert.deepEqual(told(undefined), []));
  it('can be quoted as it is read', () => assert.deepEqual(told({ en: 'A knot hurts' }, 1, 'en', 'A [[term:trigger|knot]] hurts'), []));
  it('is not compared with the words of another country', () => assert.deepEqual(told({ en: today }, 1, 'en-GB', 'British'), []));
});

describe('profile', () => {
  const full = { name, region: 'US', phone: '(555) 010-0123', book: 'https://clinic.example/book', emergencyNumber: '911', languages: ['en', 'zh-Hant', 'es-419'], price: { en: '80 dollars' }, treatedBy: { en: 'Ana' } };

  it('is accepted, and gives addresses', () => {
    assert.deepEqual(checkPack({ profile: full }).problems, []);
    const clinic = clinicOf(checkPack({ profile: full }), () => {});
    assert.equal(clinic.profile.call, 'tel:5550100123');
    assert.deepEqual(['price', 'treatedBy'].map((field) => clinic.text(`clinic.${field}`, 'en', undefined)), [{ text: '80 dollars', locale: 'en' }, { text: 'Ana', locale: 'en' }]);
    assert.match(findText(['en'], clinic.words, 'clinic.at').text, /\{name\}/);
  });

  it('characters are counted as people count them', () => assert.deepEqual(checkPack({ profile: { name: `${'😀'.repeat(79)}c` } }).problems, []));

  const bad = {
    name: ['', '  ', '…', 'A<b>', 'A\u202eB', 'A\u0007', 'A\nB', '\u2066A', 'a'.repeat(81), 7, null],
    region: ['us', 'USA', 'U1'],
    phone: ['call me', '1', '12', '1((((', '((555) 010', '+1 555\u202e', 'javascript:1', '1'.repeat(31), '+1 555;ext=1'],
    book: ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' https://a.example', 'https://a b', 'data:text/html,x', '//a.example', '/book', 'https://a"onclick=', 'ftp://a.example', 'tel:javascript:1', 'mailto:', '#', 'https://', 'blob:https://a'],
    emergencyNumber: ['nine', '', '1', '911 ', '9'.repeat(16), '<9>'],
    languages: [[], 'en', ['en-US-GB'], ['es-abc-def-ghi-jkl'], ['en-u-nu-latn'], ['x'], [7], ['es', 'es']],
    price: ['80', {}, { en: '' }, { en: 'A\u200f\u202e' }, { 'e!': 'x' }],
    treatedBy: [{ en: 'a'.repeat(301) }],
  };
  for (const [field, values] of Object.entries(bad))
    it(`a wrong ${field} is refused by itself`, () => {
      for (const value of values) {
        const { profile, problems } = checkPack({ profile: { ...full, [field]: value } });
        assert.equal(problems.length, 1, JSON.stringify(value));
        assert.ok(problems[0].path.startsWith(`profile.${field}`), problems[0].path);
        const { [field]: _, ...rest } = full;
        assert.deepEqual(profile, field === 'name' ? undefined : rest);
      }
    });

  it('every language that is accepted can be named', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.stringMatching(/^[A-Za-z0-9]{1,4}$/), fc.constantFrom('en', 'US', 'Latn', '419')), { minLength: 1, maxLength: 4 }), (parts) => {
        const { profile } = checkPack({ profile: { name, languages: [parts.join('-')] } });
        for (const tag of profile.languages ?? []) new Intl.DisplayNames('en', { type: 'language' }).of(tag);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  it('without a name is none', () => {
    const { profile, problems } = checkPack({ profile: { phone: '+1 555 010 0123' } });
    assert.equal(profile, undefined);
    assert.deepEqual(problems.map(({ path }) => path), ['profile.name']);
  });
});

describe('what is no pack', () => {
  const silent = (act) => {
    const { warn } = console;
    const messages = [];
    console.warn = (message) => messages.push(message);
    try {
      return [act(), messages];
    } finally {
      console.warn = warn;
    }
  };
  const cyclic = { profile: { name } };
  cyclic.profile.self = cyclic;
  const deep = JSON.parse('{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000));
  const throwing = (trap) => new Proxy({}, { [trap]: () => { throw new Error(trap); } });
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const values = {
    null: null, string: '{}', number: 7, NaN, bigint: 7n, symbol: Symbol('x'), function: () => {}, true: true, array: [{ op: 'hide' }], date: new Date(), cyclic, deep,
    'nested just as deep as JSON goes': JSON.parse('[['.repeat(1500) + ']]'.repeat(1500)),
    'a getter that throws': { get profile() { throw new Error('no'); } },
    'a proxy that throws on keys': throwing('ownKeys'),
    'a proxy that throws on get': throwing('get'),
    'a revoked proxy': revoked.proxy,
    'toJSON gives nothing': { toJSON: () => undefined },
    'toJSON gives null': { toJSON: () => null },
    'toJSON gives a text': { toJSON: () => 'text' },
    'toJSON gives a list': { toJSON: () => [] },
    '10 MB': { profile: { name: 'a'.repeat(10_000_000) } },
  };
  for (const [what, value] of Object.entries(values))
    it(`${what}: refused with one message, nothing thrown`, () => {
      const [problems, messages] = silent(() => registerClinic(value));
      assert.equal(problems.length, 1);
      assert.equal(problems[0].path, 'pack');
      assert.equal(messages.length, 1);
      assert.ok(messages[0].length < 1000);
      assert.equal(store.clinic, undefined);
    });

  it('a list that goes on and on is read no further than a pack is long', () => {
    let reads = 0;
    const LENGTH = 100_000_000;
    const endless = (item) => new Proxy([], { get: (list, key) => (key === 'length' ? LENGTH : key in list ? list[key] : (reads++, item)) });
    for (const changes of [endless(hide('faq.items.hurt')), endless('a'.repeat(1000)), endless(undefined), Object.assign([], { length: LENGTH })]) {
      const [problems] = silent(() => registerClinic({ changes }));
      assert.deepEqual(problems, [{ path: 'pack', found: 'more', allowed: 'at most 200000 characters' }]);
    }
    assert.ok(reads < 400_000, `${reads}`);
  });

  it('an object that answers differently each time is read once', () => {
    let reads = 0;
    const pack = { get profile() { return reads++ ? { name: '<b>' } : { name }; } };
    assert.deepEqual(checkPack(pack).profile, { name });
  });

  it('undefined takes the pack away', () => {
    assert.deepEqual(registerClinic({ profile: { name } }), []);
    assert.equal(store.clinic.profile.name, name);
    assert.deepEqual(registerClinic(undefined), []);
    assert.equal(store.clinic, undefined);
  });

  it('a broken pack takes the one before away, too', () => {
    registerClinic({ profile: { name } });
    silent(() => registerClinic({ profile: 7 }));
    assert.equal(store.clinic, undefined);
  });

  it('keys of every object are keys like others', () => {
    const pack = JSON.parse(`{ "__proto__": { "owned": 1 }, "constructor": {}, "profile": { "name": "${name}", "__proto__": { "phone": "1" } }, "changes": [{ "op": "hide", "path": "faq.items.hurt", "__proto__": {} }] }`);
    const { profile, problems, changes } = checkPack(pack);
    assert.deepEqual(problems.map(({ path }) => path), ['pack', 'pack', 'profile', 'changes[0]']);
    assert.deepEqual([profile, changes], [{ name }, []]);
    assert.equal({}.owned, undefined);
    assert.equal(profile.phone, undefined);
  });

  it('however much is wrong, what is said of it is bounded', () => {
    const keys = (count) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]));
    for (const pack of [keys(10_000), { profile: { name, ...keys(10_000) } }, { changes: Array.from({ length: 300 }, () => hide('no.where')) }, { changes: Array.from({ length: 300 }, () => insert('faq.items', keys(10))) }]) {
      const [problems, messages] = silent(() => registerClinic(pack));
      assert.ok(problems.length <= 400);
      assert.ok(messages.join('').length < 200_000);
    }
  });

  it('looks for what could be meant once, not for each problem', () => {
    const { problems } = checkPack({ changes: Array.from({ length: 300 }, () => hide('no.where')) });
    assert.equal(new Set(problems.map(({ candidates }) => candidates)).size, 1);
  });
});

it('what is found is told as it can be seen, and no terminal obeys it', () => {
  const [{ found }] = checkPack({ profile: { name: 'A\u202eB\u009b31m\u200b<\u{e0041}' } }).problems;
  assert.equal(found, '"A\\u{202e}B\\u{9b}31m\\u{200b}<\\u{e0041}"');
});

describe('the check of shapes says what a whole validator says', () => {
  const ajv = new Ajv2020({ strict: false });
  const some = paths.filter((_, index) => index % 40 === 0).map(({ path }) => path);
  for (const [what, schema] of Object.entries({ pack: packSchema, ...changeSchemas }))
    it(what, () => {
      const validate = ajv.compile(schema);
      const count = { true: 0, false: 0 };
      fc.assert(
        fc.property(arbitraryOf(fc, schema, some), fc.array(mutationOf(fc), { maxLength: 2 }), (value, mutations) => {
          const given = mutations.reduce(mutated, value);
          const valid = validate(given);
          count[valid]++;
          const problem = shapeProblem(schema, given, 'it');
          assert.equal(problem === undefined, valid, problem && `${problem.path}: ${problem.found}; ${problem.allowed}`);
        }),
        { numRuns: 1500, seed: 5 },
      );
      assert.ok(count.true > 150 && count.false > 300, JSON.stringify(count));
    });
});

it('a text of a clinic is found before ours', () => {
  registerClinic({ changes: [replace('faq.heading')] });
  assert.deepEqual(findText(['en'], { faq: words.faq }, 'faq.heading'), { text: 'Ours.', locale: 'en', own: true });
  registerClinic(undefined);
  assert.equal(findText(['en'], { faq: words.faq }, 'faq.heading').own, undefined);
});
