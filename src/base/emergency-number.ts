import { store } from '../content/registry.js';
import type { TopicFacts } from '../content/topic.js';
import type { Say } from '../content/numbers.js';

/** The emergency number that the clinic names, else that of the country (ISO 3166-1), else words that fit everywhere. */
export const emergencyNumber = (facts: TopicFacts, region: string | undefined, say: Say): string =>
  store.clinic?.profile?.emergencyNumber ?? facts.emergency?.[region ?? ''] ?? say('common.emergencyNumber');
