import { html } from 'lit';
import '../dist/elements/practitioner/dry-needling-practitioner.js';

export default { title: 'Elements/Practitioner', component: 'dry-needling-practitioner' };

export const Default = { render: () => html`<dry-needling-practitioner></dry-needling-practitioner>` };

/** Where a physical therapist and a doctor may do it, and three questions are enough. */
export const OnlySome = {
  render: () => html`<dry-needling-practitioner only="physicalTherapist doctor license risks needle"></dry-needling-practitioner>`,
};

export const NoHeading = { render: () => html`<dry-needling-practitioner heading-level="0"></dry-needling-practitioner>` };
