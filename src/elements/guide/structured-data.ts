// What the guide shows, as schema.org's MedicalWebPage, MedicalTherapy and FAQPage. Every text stands on the page, and
// what is not shown is left out: no clinic, no author and no reviewer without a name.
import type { ContentElement } from '../../base/content-element.js';
import { lastReviewed, published, reviewState, reviewedBy } from '../../content/generated/review.js';
import { linkTo } from '../../content/reference-links.js';

/** The elements that are shown, by section. */
export type Shown = Readonly<Record<string, ContentElement | undefined>>;

type Node = Record<string, unknown>;

/** Texts below a path, as sentences after one another. */
const sentences = (from: ContentElement, path: string): string =>
  from
    .items(path)
    .map((id) => from.say(`${path}.${id}`))
    .join(' ');

/** Items below a path that are named. */
const named = (type: string, from: ContentElement, path: string): Node[] => from.items(path).map((id) => ({ '@type': type, name: from.say(`${path}.${id}.name`) }));

function therapy(guide: ContentElement, { procedure, visit, 'side-effects': sideEffects, precautions }: Shown): Node {
  const contraindications = (group: string) =>
    precautions!.items(`${group}.items`).map((id) => ({
      '@type': 'MedicalContraindication',
      name: `${precautions!.say(`${group}.heading`)} ${precautions!.say(`${group}.items.${id}`)}`,
    }));
  return {
    '@type': 'MedicalTherapy',
    name: guide.say('name'),
    ...(procedure && { howPerformed: sentences(procedure, 'steps') }),
    ...(visit && { followup: `${visit.say('soreness.text')} ${visit.say('warning')}` }),
    ...(sideEffects && {
      adverseOutcome: named('MedicalSymptom', sideEffects, 'mild.items'),
      seriousAdverseOutcome: named('MedicalCondition', sideEffects, 'serious.items'),
    }),
    ...(precautions && { contraindication: [...contraindications('doNot'), ...contraindications('notThere')] }),
  };
}

const questions = (faq: ContentElement): Node[] =>
  faq.items().map((id) => ({
    '@type': 'Question',
    name: faq.say(`items.${id}.question`),
    acceptedAnswer: {
      '@type': 'Answer',
      text: faq
        .ids(`items.${id}.answer`)
        .map((part) => faq.say(`items.${id}.answer.${part}`))
        .join(' '),
    },
  }));

/** A study has a DOI or stands in PubMed; all else is a page or a report. */
const citations = (references: ContentElement): Node[] =>
  Object.values(references.facts.references!).map((record) => {
    const sameAs = linkTo(record);
    return { '@type': record.doi || record.pmid ? 'MedicalScholarlyArticle' : 'CreativeWork', name: record.line[1], ...(sameAs && { sameAs }) };
  });

/** The whole of it, as an object for JSON. */
export function structuredData(guide: ContentElement, shown: Shown, url: string): Node {
  const { faq, references } = shown;
  const id = (name: string) => ({ '@id': `${url}#${name}` });
  const page = {
    '@type': 'MedicalWebPage',
    ...id('page'),
    url,
    name: guide.heading || guide.say('heading'),
    description: guide.say('lead'),
    inLanguage: guide.locale,
    datePublished: published,
    ...(reviewState === 'clinical' && {
      lastReviewed,
      reviewedBy: reviewedBy.map(({ name, credentials }) => ({ '@type': 'Person', name, honorificSuffix: credentials })),
    }),
    medicalAudience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    about: id('therapy'),
    ...(faq && { hasPart: id('faq') }),
    ...(references && { citation: citations(references) }),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      page,
      { ...therapy(guide, shown), ...id('therapy') },
      ...(faq ? [{ '@type': 'FAQPage', ...id('faq'), inLanguage: faq.locale, mainEntity: questions(faq) }] : []),
    ],
  };
}
