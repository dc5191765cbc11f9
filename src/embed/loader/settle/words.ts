// Words that elements do not bring along: of other languages, and of a clinic.
import { checked } from './checked.js';

/** Fetches the words of a language, if there are any. Gives their addresses. */
export type Speak = (tag?: string) => string[];

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
export const isWords = (name: string): boolean => /^(clinic|[a-z]{2}(-.*)?)$/.test(name);

const asked = new Set<string>();
/** By their addresses. Each runs once. */
const running = new Map<string, Promise<unknown>>();

async function run(name: string, address: string, clinic: string | undefined): Promise<void> {
  const part = await import(await checked(address));
  if (name === 'clinic') await part.readClinic(clinic);
}

/** Runs all words that are on their way; what fails is left out. */
export async function askFor(fetched: Readonly<Record<string, string>>, names: readonly string[], speak: Speak, clinic?: string): Promise<void> {
  const store = (page[HERE] ??= { locales: new Map(), watchers: new Set() });
  // A language that is asked for later: a changed `lang`, an element in a shadow root.
  store.load = (tag) => {
    if (asked.has(tag)) return;
    asked.add(tag);
    for (const address of speak(written(tag)))
      checked(address)
        .then((same) => import(same))
        .catch(() => {});
  };
  for (const [name, address] of Object.entries(fetched)) if (!names.includes(name) && !running.has(address)) running.set(address, run(name, address, clinic));
  await Promise.race([Promise.allSettled(running.values()), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
