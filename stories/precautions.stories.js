import '../dist/elements/precautions/dry-needling-precautions.js';
import { inLanguages, onClinicPage, withLongWords, withOwnWords } from './tools/variants.js';

export default { title: 'Elements/Precautions', component: 'dry-needling-precautions' };

/** Who must not have it, where no needle goes, and who asks first. Nothing can be closed or left out. */
export const Default = {};

/** The same lists to tick, and what was ticked as a list to take along. Nothing is stored or sent. */
export const Check = { args: { check: true } };

/** Without its heading, below one of your own. The headings inside start at level 2. */
export const NoHeading = { args: { 'heading-level': '0' } };

/** English, Spanish and Arabic beside each other. A machine made the translations, and each says so above its words. */
export const Languages = inLanguages();

/** Words a third longer, below a long heading, on a small phone: nothing is cut. Look here after you change a layout. */
export const LongWords = withLongWords();

/** On a clinic's dark page: its font, its colors, and one accent color for all that matters. */
export const ClinicPage = onClinicPage();

/** A clinic adds a reason not to come. It cannot take one away. */
export const OwnWords = withOwnWords();
