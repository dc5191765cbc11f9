import { html } from 'lit';
import '../dist/elements/overview/dry-needling-overview.js';

export default { title: 'Elements/Overview', component: 'dry-needling-overview' };

export const Default = { render: () => html`<dry-needling-overview></dry-needling-overview>` };

export const OnlySome = { render: () => html`<dry-needling-overview only="short noMedication referredPain"></dry-needling-overview>` };

export const NoHeading = { render: () => html`<dry-needling-overview heading-level="0"></dry-needling-overview>` };
