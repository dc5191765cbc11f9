import { regionOf } from '../content/locale.js';
import type { TopicFacts } from '../content/topic.js';
import type { Say } from '../content/numbers.js';

/** The emergency number of the region that the page's language names, else words that fit everywhere. */
export const emergencyNumber = (facts: TopicFacts, tag: string, say: Say): string =>
  facts.emergency?.[regionOf(tag) ?? ''] ?? say('common.emergencyNumber');
