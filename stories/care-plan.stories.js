import '../dist/elements/care-plan/dry-needling-care-plan.js';
import { inLanguages, onClinicPage, withLongWords, withOwnWords } from './tools/variants.js';

export default { title: 'Elements/Care plan', component: 'dry-needling-care-plan' };

/** How needling fits into physical therapy. For the page of a therapist who also does other things. */
export const Default = {};

/** Two treatments it is combined with. What the surgeon has to say stays, whatever is chosen. */
export const OnlySome = { args: { only: 'manual exercise' } };

/** Without its heading, below one of your own. The headings inside start at level 2. */
export const NoHeading = { args: { 'heading-level': '0' } };

/** English, Spanish and Arabic beside each other. A machine made the translations, and each says so above its words. */
export const Languages = inLanguages();

/** Words a third longer, below a long heading, on a small phone: nothing is cut. Look here after you change a layout. */
export const LongWords = withLongWords();

/** On a clinic's dark page: its font, its colors, and one accent color for all that matters. */
export const ClinicPage = onClinicPage();

/** A clinic answers for itself what patients would have to ask; the text is marked as the clinic's. */
export const OwnWords = withOwnWords();
