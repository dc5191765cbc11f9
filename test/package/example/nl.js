// What somebody else's package could hold: some words in a language that the library does not have.
import { registerLocale } from 'dry-needling-elements';

registerLocale('nl', {
  region: 'NL',
  'side-effects': {
    heading: 'Bijwerkingen en risico’s van dry needling',
    lead: 'De meeste bijwerkingen zijn licht en gaan na een paar dagen over. Ernstige problemen zijn ongewoon: ongeveer {freq:major}.',
  },
  common: { frequency: { treatment: '{count} van elke {outOf} behandelingen' } },
});
