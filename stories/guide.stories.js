import { html } from 'lit';
import '../dist/elements/guide/dry-needling-guide.js';

export default { title: 'Elements/Guide', component: 'dry-needling-guide' };

export const Default = { render: () => html`<dry-needling-guide></dry-needling-guide>` };

/** A page of a clinic that wants some sections, in its own order, and leads to its own pages. */
export const ChosenSections = {
  render: () => html`<dry-needling-guide heading-level="1" sections="visit side-effects faq" previous="/treatments" related="/physical-therapy"></dry-needling-guide>`,
};

/** The sources of each section stand below it, where the guide has no list of them. */
export const WithoutReferences = { render: () => html`<dry-needling-guide sections="overview evidence takeaways"></dry-needling-guide>` };

export const NoHeading = { render: () => html`<dry-needling-guide heading-level="0" sections="overview care-plan"></dry-needling-guide>` };
