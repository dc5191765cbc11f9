import '../dist/elements/faq/dry-needling-faq.js';
import { inLanguages, onClinicPage, withLongWords, withOwnWords } from './tools/variants.js';

export default { title: 'Elements/FAQ', component: 'dry-needling-faq' };

/** Five common questions, all closed. Closed answers are found by find-in-page, and print open. */
export const Default = {};

/** The page decides which answers are open at first. */
export const FirstAnswerOpen = { args: { open: 'hurt' } };

/** Every answer open, as on paper. */
export const AllOpen = { args: { open: 'hurt acupuncture sessions safe avoid' } };

/** Opening one answer closes the others. */
export const OneAtATime = { args: { single: true, open: 'sessions' } };

/** Fewer questions. Safety items cannot be left out: "safe" and "avoid" stay. */
export const OnlySome = { args: { only: 'hurt sessions' } };

/** Your own words for the heading, one level lower. */
export const OwnHeading = { args: { heading: 'Before your first visit', 'heading-level': '3' } };

/** Without its heading, below one of your own. The headings inside start at level 2. */
export const NoHeading = { args: { 'heading-level': '0' } };

/** A page in a language without words: English, marked as English. */
export const OtherLanguage = { args: { lang: 'fr', open: 'hurt' } };

/** British pages get British words and the British emergency number. */
export const British = { args: { lang: 'en-GB' } };

/** English, Spanish and Arabic beside each other. A machine made the translations, and each says so above its words. */
export const Languages = inLanguages({ open: 'hurt' });

/** Words a third longer, below a long heading, on a small phone: nothing is cut. Look here after you change a layout. */
export const LongWords = withLongWords({ open: 'hurt' });

/** On a clinic's dark page: its font, its colors, and one accent color for all that matters. */
export const ClinicPage = onClinicPage({ open: 'hurt' });

/** A clinic asks one question in its own words and adds one about parking. Both are marked as the clinic's. */
export const OwnWords = withOwnWords({ open: 'xParking' });
