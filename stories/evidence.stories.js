import { html } from 'lit';
import '../dist/elements/evidence/dry-needling-evidence.js';

export default { title: 'Elements/Evidence', component: 'dry-needling-evidence' };

export const Default = { render: () => html`<dry-needling-evidence></dry-needling-evidence>` };

export const NoHeading = { render: () => html`<dry-needling-evidence heading-level="0"></dry-needling-evidence>` };
