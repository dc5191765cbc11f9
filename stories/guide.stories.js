import { html } from 'lit';
import '../dist/elements/guide/dry-needling-guide.js';

export default { title: 'Elements/Guide', component: 'dry-needling-guide' };

export const Default = { render: () => html`<dry-needling-guide></dry-needling-guide>` };

export const NoHeading = { render: () => html`<dry-needling-guide heading-level="0"></dry-needling-guide>` };
