// Says everything that is wrong with the content, each problem with where it is.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { TOPICS, content as contentSchema, words as wordsSchema } from '../../content/schema/schema.mjs';
import { markProblems } from './marks.mjs';
import { at, frequenciesIn, quantitiesIn, termsIn, textsOf } from './texts.mjs';

const ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true });
ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
const validate = ajv.compile(contentSchema);

const problemOf = (error) => {
  const where = error.instancePath.slice(1).replaceAll('/', '.') || '(top)';
  const detail = error.params.additionalProperty ?? error.params.missingProperty ?? error.params.allowedValue ?? '';
  const found = typeof error.data === 'string' ? ` (found ${JSON.stringify(error.data.slice(0, 60))})` : '';
  return `${where}: ${error.message}${detail ? ` "${detail}"` : ''}${found}`;
};

/** Problems of shape: missing, superfluous or mistyped parts, by the schema. */
export function shapeProblems(content) {
  return validate(content) ? [] : validate.errors.filter((error) => error.keyword !== 'if').map(problemOf);
}

/** Problems of reference: a claim, a citation, a number, a term or a path that leads nowhere. */
export function referenceProblems({ words, evidence }) {
  const problems = [];
  const need = (ok, message) => ok || problems.push(message);
  const references = new Set(evidence.references.map(({ id }) => id));
  need(references.size === evidence.references.length, 'evidence.references: an id stands twice');

  for (const [group, entries] of Object.entries({ claims: evidence.claims, frequencies: evidence.frequencies, quantities: evidence.quantities }))
    for (const [id, { citations, partOf, certainty, certaintyTo }] of Object.entries(entries)) {
      for (const citation of citations) need(references.has(citation), `evidence.${group}.${id}: cites "${citation}", which is not in references.json`);
      need(!partOf || evidence.claims[partOf], `evidence.claims.${id}: is part of "${partOf}", which does not exist`);
      need(!certaintyTo || certaintyTo !== certainty, `evidence.claims.${id}: certainty and certaintyTo are the same`);
    }

  for (const [topic, facts] of Object.entries(evidence.topics)) {
    need(words[topic], `evidence.topics.${topic}: there are no words for this topic`);
    if (!words[topic]) continue;
    const find = (path) => at(words[topic], path);
    for (const [path, claim] of Object.entries(facts.claims)) {
      need(typeof find(path) === 'string', `evidence.topics.${topic}.claims: no text at "${path}"`);
      need(evidence.claims[claim], `evidence.topics.${topic}.claims.${path}: no claim "${claim}"`);
    }
    for (const list of ['locked', 'appendOnly']) for (const path of facts[list] ?? []) need(find(path), `evidence.topics.${topic}.${list}: nothing at "${path}"`);
    for (const path of facts.borrowed ?? []) need(at(words, path), `evidence.topics.${topic}.borrowed: nothing at "${path}"`);
    for (const path of facts.notKnown ?? []) need(find(path) === undefined, `evidence.topics.${topic}.notKnown: "${path}" has a text`);
    for (const id of Object.keys(facts.timeline ?? {})) need([...textsOf(words[topic])].some(([path]) => path.split('.').includes(id)), `evidence.topics.${topic}.timeline: no text for "${id}"`);
    for (const [path, ids] of Object.entries(facts.frequencies ?? {})) {
      need(find(path), `evidence.topics.${topic}.frequencies: nothing at "${path}"`);
      for (const id of ids) {
        need(evidence.frequencies[id], `evidence.topics.${topic}.frequencies.${path}: no frequency "${id}"`);
        need(evidence.frequencies[id]?.reportedBy !== 'notStated', `evidence.topics.${topic}.frequencies.${path}: "${id}" is shown with who counted, which is not stated`);
      }
    }
  }

  // An item of further reading is named as its source, so that its address comes from references.json.
  for (const id of Object.keys(words.references?.reading.items ?? {})) need(references.has(id), `references.reading.items.${id}: no source with this id in references.json`);

  for (const topic of TOPICS) {
    need(evidence.topics[topic], `evidence/topics/${topic}.json is missing`);
    if (words[topic])
      for (const [path, text] of textsOf(words[topic], topic)) {
        for (const problem of markProblems(path, text, wordsSchema)) problems.push(`${path}: ${problem}`);
        for (const id of frequenciesIn(text)) {
          need(evidence.frequencies[id], `${path}: no frequency "${id}"`);
          // A reader who follows the numbers after a sentence must find its count there.
          const claim = evidence.topics[topic]?.claims[path.slice(topic.length + 1)];
          for (const source of evidence.frequencies[id]?.citations ?? []) need(evidence.claims[claim]?.citations.includes(source), `${path}: counts "${id}", but its claim does not cite "${source}"`);
        }
        for (const id of quantitiesIn(text)) need(evidence.quantities[id], `${path}: no quantity "${id}"`);
        for (const id of termsIn(text)) need(words.glossary[id], `${path}: no term "${id}" in the glossary`);
      }
  }

  for (const [id, { claim, texts }] of Object.entries(evidence.articleItems)) {
    need(!claim || evidence.claims[claim], `evidence.articleItems.${id}: no claim "${claim}"`);
    for (const path of texts) need(at(words, path) !== undefined, `evidence.articleItems.${id}: nothing at "${path}"`);
  }
  return problems;
}

/** Throws one error that lists every problem. */
export function assertContent(content) {
  const shapes = shapeProblems(content);
  const problems = shapes.length ? shapes : referenceProblems(content);
  if (problems.length) throw new Error(`The content (${content.locale}) has ${problems.length} problem(s):\n- ${problems.join('\n- ')}`);
}
