import '../dist/elements/figure/dry-needling-figure.js';
import { inLanguages, onClinicPage, withLongWords, withOwnWords } from './tools/variants.js';

export default { title: 'Elements/Figure', component: 'dry-needling-figure' };

/** A needle in a sore spot, in a drawing and in words. */
export const Default = {};

/** The twitch of a muscle, before and after. */
export const Twitch = { args: { name: 'twitch' } };

/** The body areas that were studied. */
export const BodyMap = { args: { name: 'body-map' } };

/** Needling as one part of physical therapy. */
export const Therapy = { args: { name: 'therapy' } };

/** Soreness over the days after a visit. */
export const Soreness = { args: { name: 'soreness' } };

/** Without its heading, below one of your own. The headings inside start at level 2. */
export const NoHeading = { args: { 'heading-level': '0' } };

/** English, Spanish and Arabic beside each other. A machine made the translations, and each says so above its words. */
export const Languages = inLanguages();

/** Words a third longer, below a long heading, on a small phone: nothing is cut. Look here after you change a layout. */
export const LongWords = withLongWords();

/** On a clinic's dark page: its font, its colors, and one accent color for all that matters. */
export const ClinicPage = onClinicPage();

/** A clinic names the words below the picture. The picture and its caption cannot be changed. */
export const OwnWords = withOwnWords();
