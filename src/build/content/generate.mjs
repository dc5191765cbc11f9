// Turns the checked content into what the elements import: one module per topic with its English words and just
// the facts these words rest on, so that no element carries another's content.
import { compile } from 'json-schema-to-typescript';
import { frequenciesIn, quantitiesIn, termsIn, textsOf } from './texts.mjs';

const unique = (list) => [...new Set(list)];
const pick = (source, ids) => Object.fromEntries(ids.map((id) => [id, source[id]]));
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Only claims that say "helps", "harms" or "no difference" are graded on the page; the others speak for themselves. */
const GRADED = new Set(['benefit', 'noDifference', 'harm']);

function claimOf({ verdict, direction, certainty, certaintyTo, citations }) {
  const claim = {};
  if (verdict === 'contested') claim.certainty = 'contested';
  else if (GRADED.has(direction)) Object.assign(claim, { certainty }, certaintyTo && { certaintyTo });
  if (citations.length) claim.citations = citations;
  return claim;
}

/** A source in its shortest honest form: who, when, where, and the address. The full record is in content/<locale>.json. */
function shortReference({ author = [], issued, 'container-title': journal, publisher, title, DOI, PMID, URL }) {
  const first = author[0];
  const url = DOI ? `https://doi.org/${DOI}` : PMID ? `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` : URL;
  return {
    ...(first && { author: first.literal ?? first.family }),
    ...(author.length > 1 && { others: true }),
    year: issued?.['date-parts']?.[0]?.[0],
    in: journal ?? (first?.literal && publisher === first.literal ? title : (publisher ?? title)),
    ...(url && { url }),
  };
}

/** The words and facts of one topic, as its elements carry them. */
export function topicOf(name, { words, evidence }) {
  const facts = evidence.topics[name];
  const texts = [...textsOf(words[name])].map(([, text]) => text);
  const terms = unique(texts.flatMap(termsIn));
  const frequencies = unique([...texts.flatMap(frequenciesIn), ...Object.values(facts.frequencies ?? {}).flat()]);
  const quantities = unique(texts.flatMap(quantitiesIn));
  const claims = Object.fromEntries(Object.entries(facts.claims).map(([path, id]) => [path, claimOf(evidence.claims[id])]));
  const shown = facts.frequencies ? Object.values(facts.frequencies).flat() : [];
  const cited = unique([...Object.values(claims).flatMap(({ citations = [] }) => citations), ...shown.flatMap((id) => evidence.frequencies[id].citations)]);
  const byId = Object.fromEntries(evidence.references.map((reference) => [reference.id, reference]));
  return {
    name,
    words: { [name]: words[name], ...(terms.length && { glossary: pick(words.glossary, terms) }) },
    facts: {
      claims,
      references: Object.fromEntries(cited.map((id) => [id, shortReference(byId[id])])),
      frequencies: Object.fromEntries(
        frequencies.map((id) => {
          const { citations, ...frequency } = evidence.frequencies[id];
          return [id, shown.includes(id) ? { ...frequency, citations } : frequency];
        }),
      ),
      quantities: Object.fromEntries(quantities.map((id) => [id, (({ value, valueTo, unit }) => ({ value, valueTo, unit }))(evidence.quantities[id])])),
      ...(facts.locked && { locked: facts.locked }),
      ...(facts.frequencies && { itemFrequencies: facts.frequencies }),
      ...(facts.regions && { itemRegions: facts.regions }),
      ...(facts.timeline && { timeline: facts.timeline }),
    },
  };
}

const BANNER = '// Written by src/build/content.mjs from the files beside it: change those, not this.\n';

/** The module an element imports. */
export const topicModule = (topic) =>
  `${BANNER}import type { Topic } from '../topic.js';\n\nexport const ${camel(topic.name)}: Topic<'${topic.name}'> = ${JSON.stringify(topic, null, 2)};\n`;

/** What is true of the whole content: its review state and the facts of regions. */
export const commonModule = (content) =>
  `${BANNER}import type { Common, Region, Review } from '../topic.js';\n
export const common: Common = ${JSON.stringify({ common: content.words.common }, null, 2)};
export const review: Review = ${JSON.stringify((({ state, reviewedBy, lastReviewed }) => ({ state, reviewedBy, lastReviewed }))(content.evidence.review), null, 2)};
export const regions: Record<string, Region> = ${JSON.stringify(content.evidence.regions, null, 2)};\n`;

/** TypeScript types of the content, from the schema. */
export const typesModule = async (schema) =>
  compile(structuredClone(schema), 'Content', { bannerComment: BANNER.trim(), additionalProperties: false, unreachableDefinitions: false, format: false });
