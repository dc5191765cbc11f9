import { html } from 'lit';
import '../dist/elements/faq/dry-needling-faq.js';
import '../dist/elements/references/dry-needling-references.js';
import '../dist/elements/side-effects/dry-needling-side-effects.js';
import { element } from './tools/element.js';
import { inLanguages, onClinicPage, withLongWords, withOwnWords } from './tools/variants.js';

export default { title: 'Elements/References', component: 'dry-needling-references' };

/** Every source in full, and further reading. */
export const Default = {};

/** One list for the page: the numbers in the text are its numbers, and each source leads to where it is used. */
export const OnePage = {
  args: { 'cited-only': true },
  render: (args, { component }) => html`
    <dry-needling-faq open="hurt"></dry-needling-faq>
    <dry-needling-side-effects></dry-needling-side-effects>
    ${element(component, args)}
  `,
};

/** One item of further reading. The sources always stay. */
export const OnlyOne = { args: { only: 'chys2023' } };

/** Without its heading, below one of your own. The headings inside start at level 2. */
export const NoHeading = { args: { 'heading-level': '0' } };

/** English, Spanish and Arabic beside each other. A machine made the translations, and each says so above its words. */
export const Languages = inLanguages();

/** Words a third longer, below a long heading, on a small phone: nothing is cut. Look here after you change a layout. */
export const LongWords = withLongWords();

/** On a clinic's dark page: its font, its colors, and one accent color for all that matters. */
export const ClinicPage = onClinicPage();

/** A clinic adds its own leaflet to further reading. */
export const OwnWords = withOwnWords();
