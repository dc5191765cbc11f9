import { keyOf } from '../../base/sources.js';
import { references } from '../../content/generated/references.js';
import { linkTo, pubmedLink } from '../../content/reference-links.js';
import type { Reference } from '../../content/topic.js';

/** The key by which the elements that cite a source know it: their short form prefers PubMed. */
export const keyOfRecord = (record: Reference): string => keyOf([record.label!, record.pmid ? pubmedLink(record.pmid) : linkTo(record)]);

/** Every source, in reading order. */
export const byId: Readonly<Record<string, Reference>> = references.facts.references!;
export const byKey: ReadonlyMap<string, Reference> = new Map(Object.values(byId).map((record) => [keyOfRecord(record), record]));
