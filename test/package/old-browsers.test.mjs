// The oldest browsers that show the elements, as README.md names them: held to what the built files are made of, by MDN's
// data on browsers. Below them, test/faults/browsers.test.js sees that the words of the page stay.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { filesBelow, read } from './tools/files.mjs';

const { api, javascript } = createRequire(import.meta.url)('@mdn/browser-compat-data');
const ENGINES = { chrome: 'Chromium', firefox: 'Firefox', safari: 'Safari' };

const stated = Object.fromEntries(Object.entries(ENGINES).map(([engine, name]) => [engine, Number(new RegExp(`Browsers: .*?${name} ([\\d.]+)`).exec(read('README.md'))?.[1])]));

/** The first version of each engine that has it, whole and without a switch. */
function since({ __compat: { support } }) {
  const first = ([name]) => [support[name]].flat().find(({ version_added: version, flags, partial_implementation: partial, prefix, alternative_name: other }) => version && version !== 'preview' && !flags && !partial && !prefix && !other)?.version_added;
  return Object.fromEntries(Object.entries(ENGINES).map((engine) => [engine[0], parseFloat(String(first(engine) ?? Infinity).replace('≤', ''))]));
}

/** What is younger than a browser that README.md names. */
const tooYoung = (versions) => Object.entries(versions).filter(([engine, version]) => version > stated[engine]).map(([engine, version]) => `${ENGINES[engine]} ${version}`);

/** Each class and method of the platform by its name, with its oldest meaning. */
const platform = new Map();
for (const types of [api, javascript.builtins, javascript.builtins.Intl])
  for (const [type, members] of Object.entries(types))
    for (const [key, member] of [[`new ${type}`, members], ...Object.entries(members)]) {
      if (!member?.__compat) continue;
      const name = key.replace('_static', '');
      const versions = since(member);
      const known = platform.get(name);
      platform.set(name, known ? Object.fromEntries(Object.keys(ENGINES).map((engine) => [engine, Math.min(known[engine], versions[engine])])) : versions);
    }

/** Methods of our own that are called as young ones of the platform; and Trusted Types, which are asked for before they are used. */
const OWN = new Set(['badge', 'level', 'watch', 'createPolicy', 'createHTML', 'createScript']);

/** Syntax that came after ES2020, as files hold it. */
const SYNTAX = {
  PropertyDefinition: ({ static: isStatic, key }) => javascript.classes[isStatic ? 'static' : key.type === 'PrivateIdentifier' ? 'private_class_fields' : 'public_class_fields'],
  MethodDefinition: ({ key }) => key.type === 'PrivateIdentifier' && javascript.classes.private_class_methods,
  StaticBlock: () => javascript.classes.static_initialization_blocks ?? javascript.classes.static.initialization_blocks,
  AssignmentExpression: ({ operator }) => operator === '??=' && javascript.operators.nullish_coalescing_assignment,
  Literal: ({ regex }) => regex && /\(\?<[=!]/.test(regex.pattern) && javascript.regular_expressions.lookbehind_assertion,
};

const files = filesBelow('dist/cdn', /\.js$/);

function usedIn(file) {
  const used = new Map();
  full(parse(read(file), { ecmaVersion: 2022, sourceType: 'module' }), (node) => {
    const feature = SYNTAX[node.type]?.(node);
    if (feature?.__compat) used.set(node.type, since(feature));
    const { callee } = node;
    const name = node.type === 'NewExpression' ? `new ${callee.name}` : node.type === 'CallExpression' && callee.type === 'MemberExpression' && !callee.computed ? callee.property.name : undefined;
    // A name of one or two letters is one that the minifier gave.
    if (platform.has(name) && (name.length > 2 || name === 'at')) used.set(name, platform.get(name));
  });
  return used;
}

describe(`the files for pages without a build, in ${Object.entries(stated).map(([engine, version]) => `${ENGINES[engine]} ${version}`).join(', ')}`, () => {
  it('there are files to look at, and README.md names three browsers', () => {
    assert.ok(files.length > 20);
    assert.ok(Object.values(stated).every((version) => version > 10));
  });

  for (const file of files)
    it(`${file}: nothing in it is younger`, () => {
      const young = [...usedIn(file)].filter(([name]) => !OWN.has(name)).flatMap(([name, versions]) => tooYoung(versions).map((browser) => `${name}: ${browser}`));
      assert.deepEqual(young, []);
    });

  it('what embed.js asks for before it does anything is what makes these the oldest', () => {
    const needed = [since(javascript.builtins.Object.hasOwn), since(api.Document.adoptedStyleSheets), since(api.CSSStyleSheet.CSSStyleSheet)];
    for (const engine of Object.keys(ENGINES)) assert.equal(Math.max(...needed.map((versions) => versions[engine])), stated[engine], ENGINES[engine]);
    const code = read('dist/cdn/embed.js');
    assert.match(code, /hasOwn/);
    assert.match(code, /adoptedStyleSheets/);
  });

  it('a younger method would be found', () => {
    for (const name of ['toSorted', 'findLast', 'groupBy', 'withResolvers', 'canParse', 'checkVisibility', 'setHTMLUnsafe']) assert.notEqual(tooYoung(platform.get(name)).length, 0, name);
  });
});
