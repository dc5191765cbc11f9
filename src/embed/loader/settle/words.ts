// Words that elements do not bring along: of other languages, and of a clinic.
import { wordsFor } from '../language.js';
import { checked } from './checked.js';

/** Fetches a part. @param digest of one that embed.js does not know. Gives its address. */
export type FetchPart = (name: string, digest?: string) => string;

/** What all copies of the library on a page share, whichever files they came in: src/content/registry.ts. */
interface Store {
  locales: Map<string, unknown>;
  watchers: Set<() => void>;
  load?: (tag: string) => void;
}
const page = globalThis as unknown as Record<symbol, Store>;
const HERE = Symbol.for('dry-needling-elements');

/** Longer than this, in milliseconds, no element waits for words: it shows those it has, and changes when they come. */
const PATIENCE = 5000;

/** As the files are named: `EN_gb` → `en-GB` */
const written = (tag: string): string =>
  tag.split(/[-_]/).map((part, index) => (index ? (part.length === 2 ? part.toUpperCase() : part) : part.toLowerCase())).join('-');

/** No element needs them: it shows English, or our words. */
export const isWords = (name: string): boolean => /^(clinic|languages|[a-z]{2,3}(-.*)?)$/.test(name);

type Part = Record<string, any>;

/** By their addresses. Each runs once. */
const running = new Map<string, Promise<Part>>();

function run(address: string, use = (part: Part): Part => part): Promise<Part> {
  let answer = running.get(address);
  if (!answer) {
    answer = checked(address).then(async (same) => use(await import(same)));
    running.set(address, answer);
    // What did not come may be there the next time.
    answer.catch(() => running.delete(address));
  }
  return answer;
}

/** Fetches and runs the words of a language, if there are any. */
async function speak(tag: string, fetchPart: FetchPart): Promise<void> {
  const part = wordsFor(tag);
  if (!part) return;
  const { languages = {} } = await run(fetchPart(part));
  const ours = Object.keys(languages).filter((name) => tag.startsWith(name));
  await Promise.all(ours.map((name) => run(fetchPart(name, languages[name]))));
}

const asked = new Set<string>();

/**
 * Runs the words that are asked for; what fails is left out.
 * @param tags the languages.
 */
export async function askFor(tags: readonly string[], fetched: Readonly<Record<string, string>>, fetchPart: FetchPart, clinic?: string): Promise<void> {
  const store = (page[HERE] ??= { locales: new Map(), watchers: new Set() });
  // A language that is asked for later: a changed `lang`, an element in a shadow root.
  store.load = (tag) => {
    if (asked.has(tag)) return;
    asked.add(tag);
    speak(written(tag), fetchPart).catch(() => asked.delete(tag));
  };
  // Once more, where a connection broke off.
  const words: Promise<unknown>[] = tags.map((tag) => speak(written(tag), fetchPart).catch(() => speak(written(tag), fetchPart)));
  if (fetched['clinic']) words.push(run(fetched['clinic'], (part) => part['readClinic'](clinic)));
  await Promise.race([Promise.allSettled(words), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
