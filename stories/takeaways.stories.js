import '../dist/elements/takeaways/dry-needling-takeaways.js';
import { inLanguages, onClinicPage, withLongWords, withOwnWords } from './tools/variants.js';

export default { title: 'Elements/Takeaways', component: 'dry-needling-takeaways' };

/** What to remember, and when to call for help. To end a page with. */
export const Default = {};

/** One takeaway. Safety, the warning and the conclusion stay, whatever is chosen. */
export const OnlyOne = { args: { only: 'acupuncture' } };

/** Without its heading, below one of your own. The headings inside start at level 2. */
export const NoHeading = { args: { 'heading-level': '0' } };

/** English, Spanish and Arabic beside each other. A machine made the translations, and each says so above its words. */
export const Languages = inLanguages();

/** Words a third longer, below a long heading, on a small phone: nothing is cut. Look here after you change a layout. */
export const LongWords = withLongWords();

/** On a clinic's dark page: its font, its colors, and one accent color for all that matters. */
export const ClinicPage = onClinicPage();

/** A clinic puts safety first. */
export const OwnWords = withOwnWords();
