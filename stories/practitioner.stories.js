import '../dist/elements/practitioner/dry-needling-practitioner.js';
import { inLanguages, onClinicPage, withLongWords, withOwnWords } from './tools/variants.js';

export default { title: 'Elements/Practitioner', component: 'dry-needling-practitioner' };

/** How to choose a trained clinician, with questions to tick on a phone or on paper. */
export const Default = {};

/** Where a physical therapist and a doctor may do it, and three questions are enough. */
export const OnlySome = { args: { only: 'physicalTherapist doctor license risks needle' } };

/** Without its heading, below one of your own. The headings inside start at level 2. */
export const NoHeading = { args: { 'heading-level': '0' } };

/** English, Spanish and Arabic beside each other. A machine made the translations, and each says so above its words. */
export const Languages = inLanguages();

/** Words a third longer, below a long heading, on a small phone: nothing is cut. Look here after you change a layout. */
export const LongWords = withLongWords();

/** On a clinic's dark page: its font, its colors, and one accent color for all that matters. */
export const ClinicPage = onClinicPage();

/** A clinic adds a question that its patients ask. */
export const OwnWords = withOwnWords();
