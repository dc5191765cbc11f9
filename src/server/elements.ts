// The elements by name, and every language that comes with the package.
import * as library from '../all.js';
import type { ContentElement } from '../base/content-element.js';
import '../content/generated/all-locales.js';

export type ElementClass = typeof ContentElement & { properties: Record<string, { attribute?: string }> };

/** By the name of the tag, without its prefix. */
const classes = new Map(
  Object.values(library)
    .filter((each): each is ElementClass & typeof library.DryNeedlingFaq => typeof each === 'function' && 'topic' in each && Boolean(each.topic))
    .map((each) => [each.topic.name as string, each as ElementClass]),
);

/** Names that `renderToHtml` takes: tags without `dry-needling-`. */
export const elementNames: readonly string[] = [...classes.keys()].sort();

/** The English words that each element is there for; it may carry some of another's. */
export const englishWords: object = Object.fromEntries([...classes].map(([name, { topic }]) => [name, (topic.words as Record<string, object>)[name]]));

/** @throws {Error} for a name that does not exist; the message says what does. */
export function classOf(name: string): ElementClass {
  const found = classes.get(name);
  if (!found) throw new Error(`There is no element "${name}". Possible: ${elementNames.join(' ')}`);
  return found;
}
