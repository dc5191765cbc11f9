// The words of one element in another language, as a script for a page that holds just that element.
import { localeChain } from '../content/locale.js';
import { store } from '../content/registry.js';
import { classOf } from './elements.js';

/** Registers them before the element is there; nothing where the language has no words of its own. @param clinic with those around what a clinic says of itself. */
export function localeScript(name: string, lang: string, clinic: boolean): string | undefined {
  const { topic } = classOf(name);
  // The guide holds every element.
  const topics = name === 'guide' ? undefined : [...Object.keys(topic.words), 'region', ...(clinic ? ['clinic'] : [])];
  const locales = localeChain(lang).flatMap((tag) => {
    const words = store.locales.get(tag);
    if (!words || !(name === 'guide' || words[topic.name])) return [];
    return [[tag, Object.fromEntries(Object.entries(words).filter(([key]) => !topics || topics.includes(key)))]];
  });
  if (!locales.length) return undefined;
  // What src/content/registry.ts finds there, or makes.
  return `const store = globalThis[Symbol.for('dry-needling-elements')] ??= { locales: new Map(), watchers: new Set() };
for (const [tag, words] of ${JSON.stringify(locales)}) store.locales.set(tag, words);`;
}
