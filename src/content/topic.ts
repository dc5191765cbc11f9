import type { Content } from './generated/types.js';

/** All words of one language, by topic and stable id. */
export type Words = Content['words'];
export type TopicName = Exclude<keyof Words, 'clinic' | 'common' | 'glossary'>;

/** How sure an answer is: a GRADE level, or why there is none. */
export type Certainty = Content['evidence']['claims'][string]['certainty'] | 'contested';

/**
 * What a text claims: how sure it is, and its sources as indexes into the sources of the topic.
 * The grade is one level, two for a range (`low moderate`), or empty: the text is a plain fact, or says itself that it
 * is not known.
 */
export type Claim = readonly [grade: string, citations: readonly number[]];

/**
 * A source in its shortest form: first author (or organisation, or journal) and year, and the address where it can be
 * read. Without an address, the label names the journal too.
 */
export type Source = readonly [label: string, url?: string];

/** A number that a text shows, with its unit as `Intl.NumberFormat` knows it. */
export interface Quantity {
  value: number;
  /** Upper end of a range. */
  valueTo?: number;
  unit?: string;
}

/** How often: `value` of every `outOf`. */
export interface Frequency extends Quantity {
  /** The rate is below `value`. */
  fewerThan?: true;
  outOf: number;
  /** What is counted; by default treatments. "event": side effects, of which one treatment can have several. */
  per?: 'treatment' | 'visit' | 'person' | 'event';
  /** Who counted; by default clinicians. */
  by?: 'clinician' | 'patient' | 'notStated';
  citations?: readonly number[];
}

/** A stretch of time; `to` is left out where it is a moment. */
export interface Timespan {
  from: number;
  to?: number;
  unit: string;
  /** Research has no sure answer for it. */
  notKnown?: true;
}

/** A source in full. */
export interface Reference {
  /** Formatted in the Vancouver style: what stands before the title, the title, the rest. */
  line: readonly string[];
  doi?: string;
  pmid?: string;
  url?: string;
  /** Only without an address: its short form, by which it is known. */
  label?: string;
  /** How far it was read: a key of `references.checked`; by default V. */
  read?: string;
}

/** The language-free facts a topic's words rest on. Keys are paths inside the topic. */
export interface TopicFacts {
  claims: Readonly<Record<string, Claim>>;
  sources: readonly Source[];
  frequency: Readonly<Record<string, Frequency>>;
  quantity: Readonly<Record<string, Quantity>>;
  /** Emergency number by country (ISO 3166-1). */
  emergency?: Readonly<Record<string, string>>;
  /** Paths of items, or of groups of items, that can be neither left out nor changed. */
  locked?: readonly string[];
  /** Item to its frequency. None: no reliable number exists. */
  often?: Readonly<Record<string, string>>;
  /** Item to its body regions. */
  regions?: Readonly<Record<string, readonly string[]>>;
  /** Item to its place on a time axis. */
  timeline?: Readonly<Record<string, Timespan>>;
  /** Every source in full by its id, in reading order: only in the list of all sources. */
  references?: Readonly<Record<string, Reference>>;
}

/** What an element carries: its English words, and the facts they rest on. */
export interface Topic<Name extends TopicName> {
  name: Name;
  /** Its own, the glossary's and the common ones it needs, and what it borrows of other topics. */
  words: Pick<Words, Name> & { glossary?: Words['glossary']; common: object } & { [Other in Exclude<TopicName, Name>]?: object };
  facts: TopicFacts;
}

/** A topic that somebody else brings, with an element of their own. */
export interface CustomTopic {
  name: string;
  /** Its own words under its name; and the common ones, as in `dry-needling-elements/content/en.json`. */
  words: { readonly common: object; readonly [topic: string]: object };
  facts: TopicFacts;
}

/** Any of them. */
export type AnyTopic = { [Name in TopicName]: Topic<Name> }[TopicName] | CustomTopic;

export type ReviewState = 'draft' | 'editorial' | 'clinical';

export interface Reviewer {
  name: string;
  credentials: string;
}
