// Where a source in full can be read.
import type { Reference } from './topic.js';

export const doiLink = (doi: string): string => `https://doi.org/${doi}`;
export const pubmedLink = (pmid: string): string => `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;

/** Where its title leads: the DOI is what other papers cite. */
export const linkTo = ({ doi, pmid, url }: Reference): string | undefined => (doi ? doiLink(doi) : pmid ? pubmedLink(pmid) : url);
