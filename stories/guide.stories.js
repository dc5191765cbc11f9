import '../dist/elements/guide/dry-needling-guide.js';
import { inLanguages, onClinicPage, withLongWords, withOwnWords } from './tools/variants.js';

export default { title: 'Elements/Guide', component: 'dry-needling-guide' };

/** The whole article, with contents, one list of sources, words explained and review state. For a page of its own. */
export const Default = {};

/** A page of a clinic that wants some sections, in its own order, and leads to its own pages. */
export const ChosenSections = {
  args: { 'heading-level': '1', sections: 'visit side-effects faq', previous: '/treatments', related: '/physical-therapy' },
};

/** The sources of each section stand below it, where the guide has no list of them. */
export const WithoutReferences = { args: { sections: 'overview evidence takeaways' } };

/** With a description for search engines of what is shown, and nothing more. It is not to be seen. */
export const StructuredData = { args: { sections: 'overview faq', 'structured-data': true } };

/** Without its heading, below one of your own. */
export const NoHeading = { args: { 'heading-level': '0', sections: 'overview care-plan' } };

/** English, Spanish and Arabic beside each other. A machine made the translations, and each says so above its words. */
export const Languages = inLanguages({ sections: 'overview visit' });

/** Words a third longer, below a long heading, on a small phone: nothing is cut. Look here after you change a layout. */
export const LongWords = withLongWords({ sections: 'overview visit' });

/** On a clinic's dark page: its font, its colors, and one accent color for all that matters. */
export const ClinicPage = onClinicPage({ sections: 'overview visit' });

/** A clinic's questions, and at the end the ways to reach it. */
export const OwnWords = withOwnWords({ sections: 'visit faq' });
