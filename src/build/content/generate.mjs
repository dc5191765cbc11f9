// Turns the checked content into what the elements import: one module per topic with its English words and just
// the facts these words rest on, so that no element carries another's content.
import { compile } from 'json-schema-to-typescript';
import { bibliographyLine } from './bibliography.mjs';
import { at, frequenciesIn, quantitiesIn, termsIn, textsOf } from './texts.mjs';

const unique = (list) => [...new Set(list)];
const pick = (source, ids) => Object.fromEntries(ids.map((id) => [id, source[id]]));
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Only claims that say "helps", "harms" or "no difference" are graded on the page; the others speak for themselves. */
const GRADED = new Set(['benefit', 'noDifference', 'harm']);

function claimOf({ verdict, direction, certainty, certaintyTo, citations }, cite) {
  const graded = GRADED.has(direction) && certainty !== 'none';
  const grade = verdict === 'contested' ? 'contested' : graded ? [certainty, certaintyTo].filter(Boolean).join(' ') : '';
  return [grade, cite(citations)];
}

/**
 * A source in its shortest honest form: first author and year, and the address of its abstract or, without one, where
 * it stands. The full record is in content/<locale>.json.
 */
export function shortReference({ author = [], issued, 'container-title': journal, publisher, title, DOI, PMID, URL }) {
  const first = author[0]?.literal ?? author[0]?.family;
  const place = journal ?? (publisher && publisher !== first ? publisher : title);
  // PubMed first: one free page that every reader can open; a DOI often leads to a paywall.
  const url = PMID ? `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` : DOI ? `https://doi.org/${DOI}` : URL;
  const label = [first ?? place, issued?.['date-parts']?.[0]?.[0]].filter(Boolean).join(' ');
  return url ? [label, url] : [first ? `${label}, ${place}` : label];
}

/** The common words that a topic needs: no element carries what it never shows. */
function commonOf(common, { emergency, grades, frequencies, shownFrequencies, review, careCards }) {
  const { certainty, frequency, notice, care, emergencyNumber, ...always } = common;
  const kinds = unique(frequencies.map(({ per }) => per));
  if (frequencies.some(({ fewerThan }) => fewerThan)) kinds.push('fewerThan');
  if (shownFrequencies) kinds.push('none', 'byClinician', ...(frequencies.some(({ reportedBy }) => reportedBy === 'patient') ? ['byPatient'] : []));
  const { expertOpinion, contested, ...scale } = certainty.levels;
  const levels = { ...scale, ...(grades.includes('expertOpinion') && { expertOpinion }), ...(grades.includes('contested') && { contested }) };
  return {
    ...always,
    ...(grades.some(Boolean) && { certainty: { ...certainty, levels } }),
    ...(kinds.length && { frequency: pick(frequency, kinds) }),
    ...(careCards.length && { care: pick(care, careCards) }),
    ...(emergency && { emergencyNumber }),
    notice: pick(notice, [review.state === 'clinical' ? 'clinical' : 'draft', 'disclaimer']),
  };
}

/** Item ids are unique inside a topic; what has no reliable number is left out. */
const shortItemKeys = (byPath) => Object.fromEntries(Object.entries(byPath).filter(([, ids]) => ids.length).map(([path, [id]]) => [path.split('.').at(-1), id]));

/** Topics that show their warning as an emergency card of one sentence. */
const WARNING_CARDS = new Set(['visit', 'takeaways']);

/** The order in which the guide tells the topics; the list of all sources is numbered by it. */
export const READING_ORDER = ['guide', 'overview', 'procedure', 'benefits', 'conditions', 'comparison', 'evidence', 'care-plan', 'side-effects', 'visit', 'precautions', 'practitioner', 'takeaways', 'faq', 'figure'];

/** The sources that one topic cites, in the order of its texts. */
function citedIn({ claims, frequencies = {} }, evidence) {
  const shown = Object.values(frequencies).flat();
  return unique([...Object.values(claims).flatMap((id) => evidence.claims[id].citations), ...shown.flatMap((id) => evidence.frequencies[id].citations)]);
}

/** Every source that is cited somewhere or named as further reading, in reading order. */
const citedAnywhere = ({ topics, ...evidence }, reading) => unique([...READING_ORDER.flatMap((name) => citedIn(topics[name], evidence)), ...reading]);

/** A source in full, as the list of all sources shows it. */
export const fullReference = ({ DOI: doi, PMID: pmid, URL: url, ...record }) => ({
  line: bibliographyLine(record),
  ...(doi && { doi }),
  ...(pmid && { pmid }),
  ...(!doi && !pmid && (url ? { url } : { label: shortReference(record)[0] })),
  ...(record.custom.verification !== 'V' && { read: record.custom.verification }),
});

/** A tree of words with just the texts below the given paths. */
function wordsBelow(words, paths) {
  const picked = {};
  for (const path of paths) {
    const keys = path.split('.');
    const last = keys.pop();
    keys.reduce((node, key) => (node[key] ??= {}), picked)[last] = at(words, path);
  }
  return picked;
}

/** The words and facts of one topic, as its elements carry them. */
export function topicOf(name, { words, evidence }) {
  const facts = evidence.topics[name];
  const borrowed = wordsBelow(words, facts.borrowed ?? []);
  const texts = [...textsOf(words[name]), ...textsOf(borrowed)].map(([, text]) => text);
  // The guide explains every term and every grade once more, in one place: on paper it is the only one.
  const whole = name === 'guide';
  const terms = whole ? Object.keys(words.glossary) : unique(texts.flatMap(termsIn));
  const graded = whole ? Object.values(evidence.topics) : [facts];
  const shown = Object.values(facts.frequencies ?? {}).flat();
  const everywhere = name === 'references' && citedAnywhere(evidence, Object.keys(words.references.reading.items));
  const frequencies = unique([...texts.flatMap(frequenciesIn), ...shown]);
  const quantities = unique(texts.flatMap(quantitiesIn));
  const emergency = texts.some((text) => text.includes('{emergencyNumber}'));
  const cited = citedIn(facts, evidence);
  const cite = (ids) => ids.map((id) => cited.indexOf(id));
  const claims = Object.fromEntries(Object.entries(facts.claims).map(([path, id]) => [path, claimOf(evidence.claims[id], cite)]));
  const byId = Object.fromEntries(evidence.references.map((reference) => [reference.id, reference]));
  return {
    name,
    words: {
      [name]: words[name],
      ...borrowed,
      ...(terms.length && { glossary: pick(words.glossary, terms) }),
      common: commonOf(words.common, {
        emergency,
        grades: graded.flatMap((each) => Object.values(each.claims)).map((id) => claimOf(evidence.claims[id], cite)[0]),
        frequencies: frequencies.map((id) => evidence.frequencies[id]),
        shownFrequencies: Boolean(facts.frequencies),
        review: evidence.review,
        careCards: ['emergency', 'urgent'].filter((level) => words[name][level]?.items || (level === 'emergency' && WARNING_CARDS.has(name))),
      }),
    },
    facts: {
      claims,
      sources: cited.map((id) => shortReference(byId[id])),
      frequency: Object.fromEntries(
        frequencies.map((id) => {
          const { count: value, countTo: valueTo, citations, per, reportedBy, ...rest } = evidence.frequencies[id];
          const frequency = { value, valueTo, ...rest };
          if (per !== 'treatment') frequency.per = per;
          if (reportedBy !== 'clinician') frequency.by = reportedBy;
          return [id, shown.includes(id) ? { ...frequency, citations: cite(citations) } : frequency];
        }),
      ),
      quantity: Object.fromEntries(quantities.map((id) => [id, pick(evidence.quantities[id], ['value', 'valueTo', 'unit'])])),
      ...(emergency && { emergency: Object.fromEntries(Object.entries(evidence.regions).map(([region, { emergencyNumber }]) => [region, emergencyNumber])) }),
      ...(facts.locked && { locked: facts.locked }),
      ...(facts.frequencies && { often: shortItemKeys(facts.frequencies) }),
      ...(facts.regions && { regions: facts.regions }),
      ...(facts.timeline && { timeline: facts.timeline }),
      ...(everywhere && { references: Object.fromEntries(everywhere.map((id) => [id, fullReference(byId[id])])) }),
    },
  };
}

export const BANNER = '// Written by src/build/content.mjs from the files beside it: change those, not this.\n';

/** The module an element imports. */
export const topicModule = (topic) =>
  `${BANNER}import type { Topic } from '../topic.js';\n\nexport const ${camel(topic.name)}: Topic<'${topic.name}'> = ${JSON.stringify(topic, null, 2)};\n`;

/** The review state of the whole content. */
export const reviewModule = (content) =>
  `${BANNER}import type { Reviewer, ReviewState } from '../topic.js';\n
export const reviewState: ReviewState = ${JSON.stringify(content.evidence.review.state)};
export const reviewedBy: readonly Reviewer[] = ${JSON.stringify(content.evidence.review.reviewedBy)};
export const lastReviewed: string | null = ${JSON.stringify(content.evidence.review.lastReviewed)};
export const published = ${JSON.stringify(content.evidence.review.published)};
export const nextReview = ${JSON.stringify(content.evidence.review.nextReview)};
export const evidenceChecked = ${JSON.stringify(content.evidence.review.evidenceChecked)};
export const version = ${JSON.stringify(content.evidence.review.version)};\n`;

/** TypeScript types of the content, from the schema. */
export const typesModule = async (schema) =>
  compile(structuredClone(schema), 'Content', { bannerComment: BANNER.trim(), additionalProperties: false, unreachableDefinitions: false, format: false });
