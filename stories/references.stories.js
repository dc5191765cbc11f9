import { html } from 'lit';
import '../dist/elements/faq/dry-needling-faq.js';
import '../dist/elements/references/dry-needling-references.js';
import '../dist/elements/side-effects/dry-needling-side-effects.js';

export default { title: 'Elements/References', component: 'dry-needling-references' };

export const Default = { render: () => html`<dry-needling-references></dry-needling-references>` };

/** One list for the page: the numbers in the text are its numbers, and each source leads to where it is used. */
export const OnePage = {
  render: () => html`
    <dry-needling-faq open="hurt"></dry-needling-faq>
    <dry-needling-side-effects></dry-needling-side-effects>
    <dry-needling-references cited-only></dry-needling-references>
  `,
};

export const OnlyOne = { render: () => html`<dry-needling-references only="chys2023"></dry-needling-references>` };

export const NoHeading = { render: () => html`<dry-needling-references heading-level="0"></dry-needling-references>` };
