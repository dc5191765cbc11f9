// Every claim with its words, how sure it is, and who says so: what a clinician reads to review the content.
import { shortReference } from '../../content/generate.mjs';
import { loadNotes } from '../../content/load.mjs';
import { at, textsOf as textsBelow } from '../../content/texts.mjs';

/** The grades as GRADE has them. */
const GRADE = { high: 'high', moderate: 'moderate', low: 'low', veryLow: 'very low' };

/** What the claims say, for people who look for harms, say. */
const DIRECTION = { benefit: 'benefit', noDifference: 'no difference', harm: 'harm', unknown: 'not known', fact: 'description' };

/** How the source article fared, by the fact-check. */
const VERDICT = {
  ok: 'right', soften: 'to be softened', overstated: 'overstated', unsupported: 'not supported', wrong: 'wrong', contested: 'contested', incomplete: 'incomplete', omitted: 'left out',
};

const GRADED = ['benefit', 'noDifference', 'harm'];

/** The badge that a reader sees: the same rule as in src/build/content/generate.mjs. */
function badge({ verdict, direction, certainty, certaintyTo }, { levels }) {
  if (verdict === 'contested') return levels.contested.name;
  if (!GRADED.includes(direction) || certainty === 'none') return '';
  return [certainty, certaintyTo].filter(Boolean).map((level) => levels[level].name).join(' to ');
}

function gradeOf({ certainty, certaintyTo, certaintySource }) {
  const grades = [certainty, certaintyTo].filter((each) => each in GRADE).map((each) => GRADE[each]);
  const by = certaintySource === 'asReported' ? 'graded by the review itself' : 'our judgement';
  if (!grades.length) return certainty === 'expertOpinion' ? 'Expert opinion: not graded by research' : 'Not graded';
  return `GRADE ${grades.join(' to ')}; ${by}`;
}

/** @returns claims in the order of the data; a claim that others are part of comes before them. */
export function claims(languages) {
  const [english] = languages;
  const { words, evidence } = english.content;
  const notes = loadNotes().claims;
  const sources = new Map(evidence.references.map((reference) => [reference.id, reference]));

  const stated = {};
  for (const [topic, facts] of Object.entries(evidence.topics)) {
    for (const [path, id] of Object.entries(facts.claims)) (stated[id] ??= []).push({ topic, path: `${topic}.${path}` });
  }

  const textsOf = (id) =>
    (stated[id] ?? []).map(({ topic, path }) => ({
      topic,
      path,
      words: Object.fromEntries(languages.map(({ tag, words: plain }) => [tag, plain.textAt(path)])),
    }));

  const partsOf = (id) => Object.entries(evidence.claims).filter(([, each]) => each.partOf === id).map(([part]) => part);

  /** A claim that is told by an item of a list: the words of the item, and how often it was counted. */
  function itemsOf(id) {
    const paths = new Set(Object.values(evidence.articleItems).filter((item) => item.claim === id).flatMap((item) => item.texts));
    return [...paths].filter((path) => typeof at(words, path) === 'object').map((path) => {
      const [topic, ...inside] = path.split('.');
      const [counted] = evidence.topics[topic].frequencies?.[inside.join('.')] ?? [];
      const below = [...textsBelow(at(words, path), path)].map(([text]) => text);
      return {
        topic,
        path,
        words: Object.fromEntries(languages.map(({ tag, words: plain }) =>
          [tag, [...below.map(plain.textAt), counted && plain.frequency(evidence.frequencies[counted])].filter(Boolean).join(' · ')])),
      };
    });
  }

  return Object.entries(evidence.claims).map(([id, claim]) => ({
    id,
    partOf: claim.partOf,
    direction: DIRECTION[claim.direction],
    badge: badge(claim, words.common.certainty),
    grade: gradeOf(claim),
    // What is told in parts has no sentence of its own.
    parts: partsOf(id),
    texts: stated[id] || partsOf(id).length ? textsOf(id) : itemsOf(id),
    sources: claim.citations.map((citation) => {
      const [label, url] = shortReference(sources.get(citation));
      return { id: citation, label, url };
    }),
    note: notes[id] && { article: notes[id].articleSays, verdict: VERDICT[claim.verdict], finding: notes[id].finding },
  }));
}
