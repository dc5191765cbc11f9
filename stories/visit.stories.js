import '../dist/elements/visit/dry-needling-visit.js';
import { inLanguages, onClinicPage, withLongWords, withOwnWords } from './tools/variants.js';

export default { title: 'Elements/Visit', component: 'dry-needling-visit' };

/** Before, during and after a visit, with what to do and what not. For a page or a letter before the first visit. */
export const Default = {};

/** A clinic with its own page about sessions and cost. */
export const WithoutSessionsAndCost = { args: { omit: 'sessions cost' } };

/** Without its heading, below one of your own. The headings inside start at level 2. */
export const NoHeading = { args: { 'heading-level': '0' } };

/** English, Spanish and Arabic beside each other. A machine made the translations, and each says so above its words. */
export const Languages = inLanguages();

/** Words a third longer, below a long heading, on a small phone: nothing is cut. Look here after you change a layout. */
export const LongWords = withLongWords();

/** On a clinic's dark page: its font, its colors, and one accent color for all that matters. */
export const ClinicPage = onClinicPage();

/** A clinic adds its form, its price and its languages, and the ways to reach it. */
export const OwnWords = withOwnWords();
