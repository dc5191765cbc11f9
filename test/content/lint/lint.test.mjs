// The rules for health content that can be checked on data. An error fails; a warning is printed.
// Every rule plants a mistake of its own and must find it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frequenciesIn, textsOf } from '../../../src/build/content/texts.mjs';
import { contentOf, english, locales } from '../sample.mjs';
import { PARTS } from '../../../src/content/schema/schema.mjs';
import { elsewhere } from './elsewhere.mjs';
import { shown } from './read.mjs';
import * as certainty from './rules/certainty.mjs';
import * as form from './rules/form.mjs';
import * as numbers from './rules/numbers.mjs';
import * as reading from './rules/reading.mjs';
import * as whole from './rules/whole.mjs';

const isRule = ([id]) => /^CL\d{2}$/.test(id);
const rules = Object.fromEntries([certainty, form, numbers, reading, whole].flatMap(Object.entries).filter(isRule).sort());

function* nodesOf(node, path = '') {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') continue;
    const here = path ? `${path}.${key}` : key;
    yield [here, value, node];
    yield* nodesOf(value, here);
  }
}

/** What a rule sees of the content. */
export function contextOf(content, source = english()) {
  const { words, evidence } = content;
  const texts = [...textsOf(words)];
  const topics = Object.keys(words).filter((topic) => !PARTS.has(topic));
  const textsIn = (topic) => texts.filter(([path]) => path.startsWith(`${topic}.`));
  return {
    content,
    source,
    texts,
    topics,
    textsIn,
    nodes: [...nodesOf(words)],
    plain: (text) => shown(text, evidence),
    // Marks are not words: what stands inside a slot is nobody's prose.
    find: (list, pattern) => list.filter(([, text]) => pattern.test(text.replace(/\{[^}]*\}/g, () => '{}'))).map(([path, text]) => ({ path, text })),
    frequenciesOf: (topic) => [...new Set([...textsIn(topic).flatMap(([, text]) => frequenciesIn(text)), ...Object.values(evidence.topics[topic].frequencies ?? {}).flat()])],
    claimOf(path) {
      const [topic, ...rest] = path.split('.');
      return evidence.claims[evidence.topics[topic]?.claims[rest.join('.')]];
    },
  };
}

const told = ({ path, text }) => `${path}: ${text}`;

test('all 49 rules are checked here or listed with where they are', () => {
  const ids = Array.from({ length: 49 }, (_, index) => `CL${String(index + 1).padStart(2, '0')}`);
  assert.deepEqual([...Object.keys(rules), ...Object.keys(elsewhere)].sort(), ids);
});

for (const [id, { level, rule, check, report, bad, locale: only }] of Object.entries(rules)) {
  // Some rules are lists of words of one language.
  for (const locale of locales.filter((each) => !only || each === only))
    test(`${id} ${locale}: ${rule}`, (t) => {
      const context = contextOf(contentOf(locale));
      const problems = check(context).map(told);
      if (report) t.diagnostic(`${id} ${locale}: ${report(context)}`);
      if (level === 'error') assert.deepEqual(problems, [], `${id}: ${rule}`);
      else for (const problem of problems) t.diagnostic(`${id} warning: ${problem}`);
    });

  test(`${id} finds its planted mistake`, () => {
    const content = english();
    const before = new Set(check(contextOf(content)).map(told));
    const path = bad(content);
    const found = check(contextOf(content)).filter((problem) => !before.has(told(problem)));
    assert.ok(found.some((problem) => problem.path === path), `nothing found at ${path}: ${JSON.stringify(found)}`);
  });
}
