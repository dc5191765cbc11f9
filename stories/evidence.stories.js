import '../dist/elements/evidence/dry-needling-evidence.js';
import { inLanguages, onClinicPage, withLongWords, withOwnWords } from './tools/variants.js';

export default { title: 'Elements/Evidence', component: 'dry-needling-evidence' };

/** What research shows against fake needling and other care, and for how long, on a time axis. */
export const Default = {};

/** The times in words, without the time axis. */
export const Table = { args: { view: 'table' } };

/** One thing that studies measured. What it does no better than other care always stays. */
export const OnlySome = { args: { only: 'pain' } };

/** Without its heading, below one of your own. The headings inside start at level 2. */
export const NoHeading = { args: { 'heading-level': '0' } };

/** English, Spanish and Arabic beside each other. A machine made the translations, and each says so above its words. */
export const Languages = inLanguages();

/** Words a third longer, below a long heading, on a small phone: nothing is cut. Look here after you change a layout. */
export const LongWords = withLongWords();

/** On a clinic's dark page: its font, its colors, and one accent color for all that matters. */
export const ClinicPage = onClinicPage();

/** A clinic has its own heading. What research shows, and how sure it is, cannot be changed. */
export const OwnWords = withOwnWords();
