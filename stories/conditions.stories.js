import '../dist/elements/conditions/dry-needling-conditions.js';
import { inLanguages, onClinicPage, withLongWords, withOwnWords } from './tools/variants.js';

export default { title: 'Elements/Conditions', component: 'dry-needling-conditions' };

/** What it is used for, as a list to filter by body region, on a drawing, or by typing. */
export const Default = {};

/** Cards side by side where there is room. */
export const Grid = { args: { layout: 'grid' } };

/** The page of a shoulder clinic opens on its region. */
export const ChosenRegion = { args: { region: 'shoulder' } };

/** Without the filter, where all are few enough to see. */
export const NoFilter = { args: { 'hide-filter': true, layout: 'grid' } };

/** Two conditions, for a page about them. */
export const OnlySome = { args: { only: 'headache sciatica', 'hide-filter': true } };

/** Without its heading, below one of your own. The headings inside start at level 2. */
export const NoHeading = { args: { 'heading-level': '0' } };

/** English, Spanish and Arabic beside each other. A machine made the translations, and each says so above its words. */
export const Languages = inLanguages();

/** Words a third longer, below a long heading, on a small phone: nothing is cut. Look here after you change a layout. */
export const LongWords = withLongWords();

/** On a clinic's dark page: its font, its colors, and one accent color for all that matters. */
export const ClinicPage = onClinicPage();

/** A clinic that sees many headaches puts them first. */
export const OwnWords = withOwnWords();
