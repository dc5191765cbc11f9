import { html } from 'lit';
import '../dist/elements/comparison/dry-needling-comparison.js';

export default { title: 'Elements/Comparison', component: 'dry-needling-comparison' };

export const Default = { render: () => html`<dry-needling-comparison></dry-needling-comparison>` };

export const PhysicalTherapy = { render: () => html`<dry-needling-comparison with="physical-therapy"></dry-needling-comparison>` };

export const ThreeOptions = { render: () => html`<dry-needling-comparison with="physical-therapy waiting"></dry-needling-comparison>` };

export const FourOptions = { render: () => html`<dry-needling-comparison with="acupuncture physical-therapy waiting"></dry-needling-comparison>` };

/** Too many columns to read side by side: the answers stand below each question. */
export const EveryOption = {
  render: () => html`<dry-needling-comparison with="acupuncture physical-therapy massage chiropractic medication waiting"></dry-needling-comparison>`,
};

export const OnlySomeRows = { render: () => html`<dry-needling-comparison only="idea feel research"></dry-needling-comparison>` };

export const NoHeading = { render: () => html`<dry-needling-comparison heading-level="0"></dry-needling-comparison>` };
