import '../dist/elements/overview/dry-needling-overview.js';
import { inLanguages, onClinicPage, withLongWords, withOwnWords } from './tools/variants.js';

export default { title: 'Elements/Overview', component: 'dry-needling-overview' };

/** What dry needling is, and what trigger points are. To start a page with. */
export const Default = {};

/** Three of its points. The doubts and the risks always stay. */
export const OnlySome = { args: { only: 'short noMedication referredPain' } };

/** Without its heading, below one of your own. The headings inside start at level 2. */
export const NoHeading = { args: { 'heading-level': '0' } };

/** English, Spanish and Arabic beside each other. A machine made the translations, and each says so above its words. */
export const Languages = inLanguages();

/** Words a third longer, below a long heading, on a small phone: nothing is cut. Look here after you change a layout. */
export const LongWords = withLongWords();

/** On a clinic's dark page: its font, its colors, and one accent color for all that matters. */
export const ClinicPage = onClinicPage();

/** A clinic has its own heading, marked as its own. */
export const OwnWords = withOwnWords();
