import { keyOf } from '../../base/sources.js';
import { references } from '../../content/generated/references.js';
import type { Reference } from '../../content/topic.js';

export const doiLink = (doi: string): string => `https://doi.org/${doi}`;
export const pubmedLink = (pmid: string): string => `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;

/** Where the title of a source leads: the DOI is what other papers cite. */
export const linkTo = ({ doi, pmid, url }: Reference): string | undefined => (doi ? doiLink(doi) : pmid ? pubmedLink(pmid) : url);

/** The key by which the elements that cite a source know it: their short form prefers PubMed. */
export const keyOfRecord = (record: Reference): string => keyOf([record.label!, record.pmid ? pubmedLink(record.pmid) : linkTo(record)]);

/** Every source, in reading order. */
export const byId: Readonly<Record<string, Reference>> = references.facts.references!;
export const byKey: ReadonlyMap<string, Reference> = new Map(Object.values(byId).map((record) => [keyOfRecord(record), record]));
