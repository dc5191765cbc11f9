import { html } from 'lit';
import '../dist/elements/precautions/dry-needling-precautions.js';

export default { title: 'Elements/Precautions', component: 'dry-needling-precautions' };

export const Default = { render: () => html`<dry-needling-precautions></dry-needling-precautions>` };

/** The same lists to tick, and what was ticked as a list to take along. */
export const Check = { render: () => html`<dry-needling-precautions check></dry-needling-precautions>` };

export const NoHeading = { render: () => html`<dry-needling-precautions heading-level="0"></dry-needling-precautions>` };
