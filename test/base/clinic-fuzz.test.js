// 1,000 broken or hostile packs: whatever a pack holds, the page stays whole, runs nothing, and keeps what is locked.
import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../../dist/all.js';
import { registerClinic } from '../../dist/clinic.js';
import { changeSchemas, packSchema } from '../../dist/content/generated/clinic-schema.js';
import { locked, outline } from '../../dist/content/generated/outline.js';
import { STRINGS, arbitraryOf, everyPath, isList, mutationOf, mutated, sample } from '../content/pack-samples.mjs';
import { deepAll, deepText, ready } from '../helpers.js';

const RUNS = 1000;
const SEED = 20_261_124;
/** The elements with links, and the safety content; the guide is made of all of them, and takes long. */
const NAMES = Object.keys(outline).filter((name) => name !== 'guide');

const english = (await (await fetch('/dist/content/en.json')).json()).words;
const paths = [...everyPath(outline)].filter(({ path }) => path.includes('.'));
const schema = { ...packSchema, properties: { ...packSchema.properties, changes: { ...packSchema.properties.changes, items: { anyOf: Object.values(changeSchemas) } } } };

/** Changes that fit what they change, with words of any kind: most of them are shown. */
const fitting = fc.record({ place: fc.constantFrom(...paths), text: fc.constantFrom(...STRINGS), language: fc.constantFrom('en', 'en', 'es'), id: fc.constantFrom('xOne', 'xTwo', 'xToString') }).map(({ place: { path, node, parent }, text, language, id }) => {
  if (node === 0 && !isList(parent)) return { op: 'replace', path, text: { [language]: text } };
  if (isList(node)) return id === 'xTwo' ? { op: 'reorder', path, order: Object.keys(node).filter((each) => each !== '*').toReversed() } : { op: 'insert', path, id, text: { [language]: sample(node['*'], text) } };
  return { op: 'hide', path };
});

const packs = fc
  .record({ pack: arbitraryOf(fc, schema, paths.map(({ path }) => path)), more: fc.array(fitting, { maxLength: 12 }), mutations: fc.array(mutationOf(fc), { maxLength: 3 }) })
  .map(({ pack, more, mutations }) => mutations.reduce(mutated, { ...pack, changes: [...(pack.changes ?? []), ...more] }));

const isLocked = (path) => locked.some((each) => `${path}.`.startsWith(`${each}.`));
const literal = (text) => text.replace(/\[\[term:\w+\|([^\]]+)\]\]/g, '\n$1\n').split(/\n|\{[\w.:]+\}/).map((part) => part.trim()).sort((a, b) => b.length - a.length)[0];
const wordsOf = (host) => deepText(host).replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

const hosts = {};
/** What is locked in an element and seen without a pack. */
const safe = {};
let place;

const SCHEMES = /^(https?:\/\/|mailto:|tel:[+\d]+$|#)/;

function assertHarmless(host) {
  for (const node of deepAll(host, '*')) {
    if (/^(script|iframe|object|embed|base|meta|link|img|form)$/.test(node.localName)) throw new Error(`There is <${node.localName}> in ${host.localName}`);
    for (const { name, value } of node.attributes) {
      if (/^on|^style$|^srcdoc$/.test(name)) throw new Error(`There is ${name}="${value}" in ${host.localName}`);
      if (/^(href|src|action|formaction|xlink:href)$/.test(name) && !SCHEMES.test(value)) throw new Error(`There is ${name}="${value}" in ${host.localName}`);
    }
  }
}

const globals = () => Reflect.ownKeys(globalThis).length;
const prototypes = () => [Object, Array, String, Function, Map].map((type) => Reflect.ownKeys(type.prototype).length).join();

describe(`${RUNS} packs (seed ${SEED})`, () => {
  before(async () => {
    place = await fixture(html`<div></div>`);
    for (const name of NAMES) {
      hosts[name] = document.createElement(`dry-needling-${name}`);
      place.append(hosts[name]);
      await hosts[name].updateComplete;
      const words = wordsOf(hosts[name]);
      safe[name] = [...everyPath(outline[name], name)].filter(({ path, node }) => node === 0 && isLocked(path)).map(({ path }) => literal(path.split('.').reduce((node, id) => node[id], english))).filter((text) => words.includes(text));
      hosts[name].remove();
    }
  });
  after(() => registerClinic(undefined));

  it('throw nothing, run nothing, change nothing that is locked, and are refused in few words', async function () {
    this.timeout(300_000);
    expect(Object.values(safe).flat().length).to.be.above(100);
    const { warn, error } = console;
    const [before, prototypesBefore, scripts] = [globals(), prototypes(), document.scripts.length];
    let said = [];
    const wrong = [];
    const count = { applied: 0, refused: 0, shown: 0 };
    console.warn = (...args) => said.push(args.join(' '));
    console.error = (...args) => wrong.push(args.join(' '));
    const failed = (event) => wrong.push(String(event.message ?? event.reason));
    addEventListener('error', failed);
    addEventListener('unhandledrejection', failed);
    try {
      await fc.assert(
        fc.asyncProperty(packs, fc.constantFrom(...NAMES), async (pack, name) => {
          said = [];
          const host = hosts[name];
          const problems = registerClinic(pack);
          place.append(host);
          host.requestUpdate();
          await host.updateComplete;
          if (wrong.length) throw new Error(wrong.splice(0).join('\n'));
          // Bounded: what is said, and what is shown.
          if (problems.length > 400) throw new Error(`${problems.length} problems`);
          const message = said.filter((each) => each.startsWith("dry-needling: the clinic's pack"));
          if (message.join('').length > 200_000) throw new Error(`${message.join('').length} characters of messages`);
          if (problems.length && !message.length) throw new Error('Problems are not told');
          const strange = said.filter((each) => !/^(dry-needling: the clinic's pack|<dry-needling-)/.test(each));
          if (strange.length) throw new Error(strange[0].slice(0, 500));
          assertHarmless(host);
          const words = wordsOf(host);
          const lost = safe[name].find((text) => !words.includes(text));
          if (lost) throw new Error(`${name} has lost "${lost}"`);
          if (/[\u202a-\u202e]|<script/.test(words)) throw new Error(`${name} shows what turns words about, or HTML`);
          host.remove();
          if ('owned' in globalThis || globals() !== before) throw new Error('Something ran');
          if ('owned' in {} || prototypes() !== prototypesBefore) throw new Error('A prototype has changed');
          count.refused += problems.length;
          count.applied += problems.length < (pack?.changes?.length ?? 0);
          count.shown += words.includes('†');
        }),
        { numRuns: RUNS, seed: SEED },
      );
    } finally {
      Object.assign(console, { warn, error });
      removeEventListener('error', failed);
      removeEventListener('unhandledrejection', failed);
    }
    await ready(document.body);
    expect(document.scripts.length).to.equal(scripts);
    // They were of every kind: used, refused, and seen.
    expect(count.applied, 'applied').to.be.above(RUNS / 4);
    expect(count.refused, 'refused').to.be.above(RUNS);
    expect(count.shown, 'shown').to.be.above(RUNS / 20);
  });

  it('leave the page as it was', async () => {
    registerClinic(undefined);
    for (const [name, host] of Object.entries(hosts)) {
      document.body.append(host);
      host.requestUpdate();
      await host.updateComplete;
      expect(wordsOf(host), name).to.not.include('†');
      host.remove();
    }
  });
});
