import '../dist/elements/comparison/dry-needling-comparison.js';
import { inLanguages, onClinicPage, withLongWords, withOwnWords } from './tools/variants.js';

export default { title: 'Elements/Comparison', component: 'dry-needling-comparison' };

/** Beside acupuncture, which most people ask about. */
export const Default = {};

/** Beside another choice. */
export const PhysicalTherapy = { args: { with: 'physical-therapy' } };

/** Beside two others: still a table where there is room. */
export const ThreeOptions = { args: { with: 'physical-therapy waiting' } };

/** As many columns as can be read side by side. */
export const FourOptions = { args: { with: 'acupuncture physical-therapy waiting' } };

/** Too many columns to read side by side: the answers stand below each question. */
export const EveryOption = { args: { with: 'acupuncture physical-therapy massage chiropractic medication waiting' } };

/** Three questions. The side effects stay, whatever is chosen. */
export const OnlySomeRows = { args: { only: 'idea feel research' } };

/** Without its heading, below one of your own. The headings inside start at level 2. */
export const NoHeading = { args: { 'heading-level': '0' } };

/** English, Spanish and Arabic beside each other. A machine made the translations, and each says so above its words. */
export const Languages = inLanguages();

/** Words a third longer, below a long heading, on a small phone: nothing is cut. Look here after you change a layout. */
export const LongWords = withLongWords();

/** On a clinic's dark page: its font, its colors, and one accent color for all that matters. */
export const ClinicPage = onClinicPage();

/** A clinic introduces the table in its own words. What is compared, and how it ends, stays. */
export const OwnWords = withOwnWords();
