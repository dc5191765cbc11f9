import type { Content } from './generated/types.js';

/** All words of one language, by topic and stable id. */
export type Words = Content['words'];
export type Common = Pick<Words, 'common'>;
export type TopicName = Exclude<keyof Words, 'common' | 'glossary'>;

/** How sure an answer is: a GRADE level, or why there is none. */
export type Certainty = Content['evidence']['claims'][string]['certainty'] | 'contested';

/** What a text claims. No certainty: the text is a plain fact or says itself that it is not known. */
export interface Claim {
  certainty?: Certainty;
  /** Upper end, where the certainty is a range. */
  certaintyTo?: Certainty;
  /** Ids of references, the most important first. */
  citations?: readonly string[];
}

/** A source in its shortest form. */
export interface Reference {
  /** Family name of the first author, or the name of an organisation. */
  author?: string;
  /** There are more authors. */
  others?: boolean;
  year?: number;
  /** Journal, publisher or title. */
  in: string;
  url?: string;
}

/** How often: `count` of every `outOf`. */
export interface Frequency {
  count: number;
  /** Upper end, where studies differ. */
  countTo?: number;
  /** The rate is below `count`. */
  fewerThan?: true;
  outOf: number;
  /** What is counted. "event": side effects, of which one treatment can have several. */
  per: 'treatment' | 'visit' | 'person' | 'event';
  reportedBy: 'clinician' | 'patient' | 'notStated';
  citations?: readonly string[];
}

/** A number that a text shows, with its unit as `Intl.NumberFormat` knows it. */
export interface Quantity {
  value: number;
  valueTo?: number;
  unit?: string;
}

/** The language-free facts a topic's words rest on. Keys are paths inside the topic. */
export interface TopicFacts {
  claims: Readonly<Record<string, Claim>>;
  references: Readonly<Record<string, Reference>>;
  frequencies: Readonly<Record<string, Frequency>>;
  quantities: Readonly<Record<string, Quantity>>;
  /** Paths that can be neither left out nor changed. */
  locked?: readonly string[];
  /** Item to its frequencies. An empty list: no reliable number exists. */
  itemFrequencies?: Readonly<Record<string, readonly string[]>>;
  /** Item to its body regions. */
  itemRegions?: Readonly<Record<string, readonly string[]>>;
  timeline?: Readonly<Record<string, { from: number; to?: number; unit: string }>>;
}

/** What an element carries: its English words, and the facts they rest on. */
export interface Topic<Name extends TopicName = TopicName> {
  name: Name;
  words: Pick<Words, Name> & { glossary?: Words['glossary'] };
  facts: TopicFacts;
}

export interface Region {
  emergencyNumber: string;
}

export interface Review {
  state: 'draft' | 'editorial' | 'clinical';
  reviewedBy: readonly { name: string; credentials: string }[];
  lastReviewed: string | null;
}
