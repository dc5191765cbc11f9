import '../dist/elements/procedure/dry-needling-procedure.js';
import { inLanguages, onClinicPage, withLongWords, withOwnWords } from './tools/variants.js';

export default { title: 'Elements/Procedure', component: 'dry-needling-procedure' };

/** How it is done step by step, what you may feel, and how long it takes. For people who fear needles. */
export const Default = {};

/** Some of what comes after the steps. The steps stay, whatever is chosen. */
export const OnlySome = { args: { only: 'twitch during after stop' } };

/** Without its heading, below one of your own. The headings inside start at level 2. */
export const NoHeading = { args: { 'heading-level': '0' } };

/** English, Spanish and Arabic beside each other. A machine made the translations, and each says so above its words. */
export const Languages = inLanguages();

/** Words a third longer, below a long heading, on a small phone: nothing is cut. Look here after you change a layout. */
export const LongWords = withLongWords();

/** On a clinic's dark page: its font, its colors, and one accent color for all that matters. */
export const ClinicPage = onClinicPage();

/** A clinic adds how long a visit with it takes. */
export const OwnWords = withOwnWords();
