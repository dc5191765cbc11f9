// The language-free half of the content: what is claimed, how sure it is, how often, and who says so.
import { Type } from '@sinclair/typebox';
import { ID_PATTERN, byId, claimId, oneOf, optional, referenceId, shape, textPath } from './parts.mjs';

export const CERTAINTY = ['veryLow', 'low', 'moderate', 'high'];
const certainty = () => oneOf(...CERTAINTY, 'expertOpinion', 'none');
const citations = (options) => Type.Array(referenceId(), { uniqueItems: true, ...options });

const claim = Type.Object(
  {
    verdict: oneOf('ok', 'soften', 'overstated', 'unsupported', 'wrong', 'contested', 'incomplete', 'omitted'),
    direction: oneOf('benefit', 'noDifference', 'harm', 'unknown', 'fact'),
    certainty: certainty(),
    certaintyTo: optional(oneOf(...CERTAINTY)),
    certaintySource: oneOf('asReported', 'ourJudgement'),
    citations: citations(),
    partOf: optional(claimId()),
  },
  {
    additionalProperties: false,
    description: 'One fact-checked statement. certainty is the GRADE level (certaintyTo: the upper end of a range); certaintySource says whether the review graded it or we did.',
    // A benefit, a harm or "no difference" must name its certainty and at least one source.
    if: { properties: { direction: { enum: ['benefit', 'noDifference', 'harm'] } } },
    then: { properties: { certainty: { not: { const: 'none' } }, citations: { minItems: 1 } } },
  },
);

const frequency = shape(
  {
    count: Type.Integer({ minimum: 0 }),
    countTo: optional(Type.Integer({ minimum: 1, description: 'Upper end, where studies differ' })),
    fewerThan: optional(Type.Literal(true, { description: 'The rate is below count' })),
    outOf: oneOf(100, 1000, 10000),
    per: oneOf('treatment', 'visit', 'person', 'event'),
    reportedBy: oneOf('clinician', 'patient', 'notStated'),
    counts: optional(Type.Literal('benefit', { description: 'Counts who was helped; without it, a harm is counted' })),
    citations: citations({ minItems: 1 }),
  },
  'How often something happens: count of every outOf. per "event" counts side effects, of which one treatment can have several.',
);

const quantity = shape(
  {
    value: Type.Number(),
    valueTo: optional(Type.Number()),
    unit: optional(oneOf('minute', 'hour', 'day', 'week', 'month', 'year')),
    basis: oneOf('measured', 'expertOpinion', 'generalKnowledge'),
    citations: citations(),
  },
  'A number that a text shows through {qty:id}, so that no number is typed into prose.',
);

// CSL-JSON 1.0 as Zotero and citeproc read it; only what we rely on is checked here.
const reference = Type.Object(
  {
    id: referenceId(),
    type: oneOf('article-journal', 'report', 'webpage', 'book', 'chapter'),
    title: Type.String({ minLength: 1 }),
    issued: optional(Type.Object({ 'date-parts': Type.Array(Type.Array(Type.Integer())) })),
    DOI: optional(Type.String({ pattern: '^10\\.\\d{4,9}/' })),
    PMID: optional(Type.String({ pattern: '^\\d+$' })),
    URL: optional(Type.String({ pattern: '^https?://' })),
    custom: shape(
      {
        verification: oneOf('V', 'VB', 'VS'),
        moreAuthors: optional(Type.Literal(true, { description: 'There are more authors than those named' })),
        note: optional(Type.String()),
      },
      'V: record and finding read; VB: record only; VS: through a secondary source',
    ),
  },
  { description: 'A source, as CSL-JSON' },
);

const topic = shape(
  {
    claims: Type.Record(Type.String(), claimId(), { description: 'Path of a text inside the topic to the claim it states' }),
    locked: optional(Type.Array(Type.String(), { description: 'Paths a clinic can neither hide nor change' })),
    appendOnly: optional(Type.Array(Type.String(), { description: 'Paths a clinic can add to and not take from' })),
    borrowed: optional(Type.Array(Type.String(), { description: 'Full paths of texts of other topics that the elements of this one show too' })),
    notKnown: optional(Type.Array(Type.String(), { description: 'Paths that have no text because no source was found' })),
    frequencies: optional(Type.Record(Type.String(), Type.Array(Type.String({ pattern: ID_PATTERN }), { maxItems: 1 }), { description: 'Item to its frequency; an empty list says that no reliable number exists' })),
    regions: optional(Type.Record(Type.String(), Type.Array(Type.String({ pattern: ID_PATTERN })), { description: 'Item to its body regions' })),
    timeline: optional(
      byId(
        shape({ from: Type.Number(), to: optional(Type.Number()), unit: oneOf('hour', 'day', 'week'), notKnown: optional(Type.Literal(true, { description: 'Research has no sure answer for this time' })) }),
        'Item to its place on a time axis',
      ),
    ),
  },
  'What the language-free half knows about the texts of one topic',
);

const articleItem = shape(
  {
    kind: Type.String(),
    claim: optional(claimId()),
    texts: Type.Array(textPath(), { minItems: 1, description: 'Where the meaning of this item of the article is told' }),
  },
  'One item of the source article (A001 to A156), or one thing it lacked (X01 to X24), and where it went',
);

const review = Type.Object(
  {
    version: Type.String({ pattern: '^\\d+\\.\\d+\\.\\d+$' }),
    state: oneOf('draft', 'editorial', 'clinical'),
    published: Type.String({ format: 'date' }),
    lastReviewed: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
    nextReview: Type.String({ format: 'date' }),
    evidenceChecked: Type.String({ format: 'date' }),
    reviewedBy: Type.Array(shape({ name: Type.String({ minLength: 3 }), credentials: Type.String({ minLength: 2 }), url: optional(Type.String({ pattern: '^https://' })) })),
  },
  {
    additionalProperties: false,
    description: 'The state of the content. "clinical" needs a named reviewer with credentials and a date.',
    if: { properties: { state: { const: 'clinical' } } },
    then: { properties: { reviewedBy: { minItems: 1 }, lastReviewed: { type: 'string' } } },
  },
);

export default shape(
  {
    claims: Type.Record(claimId(), claim),
    frequencies: byId(frequency),
    quantities: byId(quantity),
    references: Type.Array(reference),
    regions: Type.Record(Type.String({ pattern: '^[A-Z]{2}$' }), shape({ emergencyNumber: Type.String({ pattern: '^\\d{3}$' }) }), { description: 'Facts of a country (ISO 3166-1 alpha-2)' }),
    topics: Type.Record(Type.String(), topic),
    articleItems: Type.Record(Type.String({ pattern: '^[AX]\\d{2,3}$' }), articleItem),
    review,
  },
  'The facts, free of language',
);
