import '../dist/elements/side-effects/dry-needling-side-effects.js';
import { inLanguages, onClinicPage, withLongWords, withOwnWords } from './tools/variants.js';

export default { title: 'Elements/Side effects', component: 'dry-needling-side-effects' };

/** Common effects and rare risks apart, each with how often and who counted. Warning signs are always open. */
export const Default = {};

/** Each frequency of every 100 also as a picture of 100 dots. */
export const IconArray = { args: { 'icon-array': true } };

/** One mild effect. The serious risks and the care cards stay, whatever is chosen. */
export const OnlyOne = { args: { only: 'bruising' } };

/** Without its heading, below one of your own. The headings inside start at level 2. */
export const NoHeading = { args: { 'heading-level': '0' } };

/** English, Spanish and Arabic beside each other. A machine made the translations, and each says so above its words. */
export const Languages = inLanguages();

/** Words a third longer, below a long heading, on a small phone: nothing is cut. Look here after you change a layout. */
export const LongWords = withLongWords();

/** On a clinic's dark page: its font, its colors, and one accent color for all that matters. */
export const ClinicPage = onClinicPage();

/** A clinic in the US: its heading, and the emergency number of its country. Warning signs cannot be changed. */
export const OwnWords = withOwnWords();
