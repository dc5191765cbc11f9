import type { Content } from './generated/types.js';

/** All words of one language, by topic and stable id. */
export type Words = Content['words'];
export type TopicName = Exclude<keyof Words, 'common' | 'glossary'>;

/** How sure an answer is: a GRADE level, or why there is none. */
export type Certainty = Content['evidence']['claims'][string]['certainty'] | 'contested';

/** What a text claims. No certainty: the text is a plain fact or says itself that it is not known. */
export interface Claim {
  certainty?: Certainty;
  /** Upper end, where the certainty is a range. */
  certaintyTo?: Certainty;
  /** Indexes into the references of the topic. */
  citations?: readonly number[];
}

/** A source in its shortest form. */
export interface Reference {
  /** First author, or an organisation, or the journal; and the year. */
  label: string;
  url?: string;
  /** Journal, publisher or title, where there is no address. */
  in?: string;
}

/** How often: `count` of every `outOf`. */
export interface Frequency {
  count: number;
  /** Upper end, where studies differ. */
  countTo?: number;
  /** The rate is below `count`. */
  fewerThan?: true;
  outOf: number;
  /** What is counted; by default treatments. "event": side effects, of which one treatment can have several. */
  per?: 'treatment' | 'visit' | 'person' | 'event';
  /** Who counted; by default clinicians. */
  reportedBy?: 'clinician' | 'patient' | 'notStated';
  citations?: readonly number[];
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
  references: readonly Reference[];
  frequencies: Readonly<Record<string, Frequency>>;
  quantities: Readonly<Record<string, Quantity>>;
  /** Emergency number by country (ISO 3166-1). */
  emergencyNumbers?: Readonly<Record<string, string>>;
  /** Paths that can be neither left out nor changed. */
  locked?: readonly string[];
  /** Item to its frequencies. An empty list: no reliable number exists. */
  itemFrequencies?: Readonly<Record<string, readonly string[]>>;
  /** Item to its body regions. */
  itemRegions?: Readonly<Record<string, readonly string[]>>;
  timeline?: Readonly<Record<string, { from: number; to?: number; unit: string }>>;
}

/** What an element carries: its English words, and the facts they rest on. */
export interface Topic<Name extends TopicName> {
  name: Name;
  words: Pick<Words, Name> & { glossary?: Words['glossary']; common: object };
  facts: TopicFacts;
}

/** Any of them. */
export type AnyTopic = { [Name in TopicName]: Topic<Name> }[TopicName];

export type ReviewState = 'draft' | 'editorial' | 'clinical';

export interface Reviewer {
  name: string;
  credentials: string;
}
