import { html } from 'lit';
import '../dist/elements/benefits/dry-needling-benefits.js';

export default { title: 'Elements/Benefits', component: 'dry-needling-benefits' };

export const Default = { render: () => html`<dry-needling-benefits></dry-needling-benefits>` };

export const NoHeading = { render: () => html`<dry-needling-benefits heading-level="0"></dry-needling-benefits>` };
