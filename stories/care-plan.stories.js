import { html } from 'lit';
import '../dist/elements/care-plan/dry-needling-care-plan.js';

export default { title: 'Elements/Care plan', component: 'dry-needling-care-plan' };

export const Default = { render: () => html`<dry-needling-care-plan></dry-needling-care-plan>` };

/** What the surgeon has to say stays, whatever is chosen. */
export const OnlySome = { render: () => html`<dry-needling-care-plan only="manual exercise"></dry-needling-care-plan>` };

export const NoHeading = { render: () => html`<dry-needling-care-plan heading-level="0"></dry-needling-care-plan>` };
