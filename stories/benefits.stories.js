import '../dist/elements/benefits/dry-needling-benefits.js';
import { inLanguages, onClinicPage, withLongWords, withOwnWords } from './tools/variants.js';

export default { title: 'Elements/Benefits', component: 'dry-needling-benefits' };

/** What people hope for, beside what research shows, in four groups. For a page about why to have it. */
export const Default = {};

/** One group, for a page about pain. */
export const OneGroup = { args: { only: 'pain' } };

/** A group and single items of others, less one. The risks always stay. */
export const OnlySome = { args: { only: 'nervous flow', omit: 'cycles' } };

/** Without its heading, below one of your own. The headings inside start at level 2. */
export const NoHeading = { args: { 'heading-level': '0' } };

/** English, Spanish and Arabic beside each other. A machine made the translations, and each says so above its words. */
export const Languages = inLanguages();

/** Words a third longer, below a long heading, on a small phone: nothing is cut. Look here after you change a layout. */
export const LongWords = withLongWords();

/** On a clinic's dark page: its font, its colors, and one accent color for all that matters. */
export const ClinicPage = onClinicPage();

/** A clinic has its own heading. How sure the research is cannot be changed. */
export const OwnWords = withOwnWords();
