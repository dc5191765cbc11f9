// The content as a whole: review, dates, sources, messages, languages, the article.
import { at, textsOf } from '../../../../src/build/content/texts.mjs';
import { plant } from '../../sample.mjs';
import { sentencesOf } from '../read.mjs';

const today = () => new Date().toISOString().slice(0, 10);
const notKnown = /\b(not known|do not (really )?know|not proven|do not agree|no reliable|too little research|studied very little)\b/i;

export const CL26 = {
  level: 'error',
  rule: 'Version, review dates, sources and a line on funding are there, and the next review is not overdue',
  check({ content: { evidence, words } }) {
    const { version, state, published, lastReviewed, nextReview } = evidence.review;
    const wrong = [];
    if (!version || !published) wrong.push({ path: 'evidence.review', text: 'version or publication date is missing' });
    // A draft has not been reviewed, and says so.
    if (!lastReviewed && state !== 'draft') wrong.push({ path: 'evidence.review.lastReviewed', text: 'is missing' });
    if (!nextReview || nextReview < today()) wrong.push({ path: 'evidence.review.nextReview', text: `${nextReview} has passed` });
    if (!evidence.references.length) wrong.push({ path: 'evidence.references', text: 'is empty' });
    if (!words.guide.about.funding.text) wrong.push({ path: 'guide.about.funding', text: 'is missing' });
    return wrong;
  },
  bad: (content) => plant(content, 'evidence.review.nextReview', '2020-01-01'),
};

const NOBODY = /\b(AI|bot|chatbot|assistant|model|software|placeholder|example|test|tbd|todo|unknown|anonymous|n\/a|reviewer|name)\b/i;

export const CL27 = {
  level: 'error',
  rule: 'A clinical review needs a named person with credentials; a placeholder or a program is none',
  check({ content: { evidence } }) {
    const { state, reviewedBy } = evidence.review;
    const named = reviewedBy.filter(({ name, credentials }) => /\p{L}+\s+\p{L}/u.test(name) && credentials && !NOBODY.test(name));
    const wrong = named.length < reviewedBy.length || (state === 'clinical' && !named.length);
    return wrong ? [{ path: 'evidence.review.reviewedBy', text: JSON.stringify(reviewedBy) }] : [];
  },
  bad(content) {
    Object.assign(content.evidence.review, { state: 'clinical', lastReviewed: '2026-11-01', reviewedBy: [{ name: 'REVIEWER NAME', credentials: 'PT' }] });
    return 'evidence.review.reviewedBy';
  },
};

export const CL31 = {
  level: 'error',
  rule: 'The article has one main message of 1 to 3 sentences on top, and one call to action',
  check({ content: { words } }) {
    const { lead, action } = words.guide;
    const sentences = lead ? sentencesOf(lead).length : 0;
    return sentences >= 1 && sentences <= 3 && action?.heading && action.text ? [] : [{ path: 'guide.lead', text: lead ?? '' }];
  },
  bad: (content) => plant(content.words, 'guide.action', undefined) && 'guide.lead',
};

export const CL32 = {
  level: 'error',
  rule: 'Every topic says what is not known',
  locale: 'en',
  check: ({ topics, textsIn }) => topics.filter((topic) => !textsIn(topic).some(([, text]) => notKnown.test(text))).map((path) => ({ path, text: 'says of nothing that it is not known' })),
  bad: (content) => plant(content.words, 'visit.unknown', 'All is well.') && 'visit',
};

export const CL33 = {
  level: 'warn',
  rule: 'There are three or more questions to ask the clinician',
  check({ content: { words } }) {
    const questions = Object.values(words.practitioner.questions.items).filter((text) => /[?؟？]$/.test(text));
    return questions.length < 3 ? [{ path: 'practitioner.questions', text: `${questions.length} questions` }] : [];
  },
  bad: (content) => plant(content.words, 'practitioner.questions.items', { one: 'Why?' }) && 'practitioner.questions',
};

/** Sources whose record showed no DOI, PMID or address. We invent none; a new source without one fails. */
const NO_ADDRESS = {
  hall2018: 'abstract read on the page of a professional body that shows no DOI',
  yu2023: 'abstract read; its record shows no DOI',
  koppenhaver2016: 'abstract read; its record shows no DOI',
  martin2018: 'abstract read; its record shows no DOI',
  nice193: 'guideline read through pages that quote it',
  grusche: 'text read on the journal page; year, title and DOI unverified',
  apta2012: 'paper of a professional body without a stable address',
  apta2013: 'paper of a professional body, seen only in reference lists',
  iscp2012: 'guideline of a professional body, seen as a document without an address',
  pemat2013: 'user guide known by its publication number',
};

export const CL34 = {
  level: 'error',
  rule: 'A source has a title, a year, and a DOI, a PMID or an address',
  check: ({ content }) =>
    content.evidence.references
      .filter(({ id, title, issued, DOI, PMID, URL }) => {
        const address = DOI ? /^10\.\d{4,9}\//.test(DOI) : PMID || URL || id in NO_ADDRESS;
        return !title || !issued?.['date-parts']?.[0]?.[0] || !address;
      })
      .map(({ id, title }) => ({ path: `evidence.references.${id}`, text: title })),
  bad(content) {
    content.evidence.references.push({ id: 'nobody1999', title: 'A paper', issued: { 'date-parts': [[1999]] } });
    return 'evidence.references.nobody1999';
  },
};

const MONTHS_24 = 2 * 365.25 * 24 * 3600 * 1000;

export const CL35 = {
  level: 'warn',
  rule: 'The research was last checked at most 24 months ago',
  check: ({ content: { evidence } }) => (Date.now() - Date.parse(evidence.review.evidenceChecked) <= MONTHS_24 ? [] : [{ path: 'evidence.review.evidenceChecked', text: evidence.review.evidenceChecked }]),
  bad: (content) => plant(content, 'evidence.review.evidenceChecked', '2020-01-01'),
};

export const CL39 = {
  level: 'error',
  rule: 'Every locale has the same texts as the source',
  check({ content, source }) {
    // Each language has plural forms of its own: test/content/valid.test.mjs counts them.
    const paths = ({ words }) => [...textsOf(words)].map(([path]) => path.replace(/\.(zero|one|two|few|many|other)$/, '.*'));
    const [here, there] = [new Set(paths(content)), new Set(paths(source))];
    return [
      ...[...there].filter((path) => !here.has(path)).map((path) => ({ path, text: 'is missing in this locale' })),
      ...[...here].filter((path) => !there.has(path)).map((path) => ({ path, text: 'is not in the source' })),
    ];
  },
  bad: (content) => plant(content.words, 'guide.warning', undefined),
};

export const CL40 = {
  level: 'error',
  // That it stands above the words, and that its button leads to the words of the source, a browser test sees.
  rule: 'A machine translation of a locked text is shown only below a notice that says what it is and leads to the words of the source',
  check({ content: { translation, words } }) {
    if (translation.status !== 'machine') return [];
    return ['machine', 'original', 'translated'].map((id) => `common.notice.${id}`).filter((path) => !at(words, path)).map((path) => ({ path, text: 'is missing' }));
  },
  bad(content) {
    content.translation.status = 'machine';
    return plant(content.words, 'common.notice.original', undefined);
  },
};

export const CL47 = {
  level: 'error',
  rule: 'Each of the 156 items of the article and of the 24 things it lacked is told somewhere',
  check({ content: { evidence, words } }) {
    const ids = [...Array.from({ length: 156 }, (_, i) => `A${String(i + 1).padStart(3, '0')}`), ...Array.from({ length: 24 }, (_, i) => `X${String(i + 1).padStart(2, '0')}`)];
    return ids.filter((id) => !evidence.articleItems[id]?.texts.some((path) => at(words, path))).map((id) => ({ path: `evidence.articleItems.${id}`, text: 'is told nowhere' }));
  },
  bad: (content) => plant(content, 'evidence.articleItems.A043', undefined),
};
