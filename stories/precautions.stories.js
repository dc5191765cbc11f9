import { html } from 'lit';
import '../dist/elements/precautions/dry-needling-precautions.js';

export default { title: 'Elements/Precautions', component: 'dry-needling-precautions' };

export const Default = { render: () => html`<dry-needling-precautions></dry-needling-precautions>` };

export const NoHeading = { render: () => html`<dry-needling-precautions heading-level="0"></dry-needling-precautions>` };
