import { html } from 'lit';
import '../dist/elements/references/dry-needling-references.js';

export default { title: 'Elements/References', component: 'dry-needling-references' };

export const Default = { render: () => html`<dry-needling-references></dry-needling-references>` };

export const NoHeading = { render: () => html`<dry-needling-references heading-level="0"></dry-needling-references>` };
