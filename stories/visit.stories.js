import { html } from 'lit';
import '../dist/elements/visit/dry-needling-visit.js';

export default { title: 'Elements/Visit', component: 'dry-needling-visit' };

export const Default = { render: () => html`<dry-needling-visit></dry-needling-visit>` };

/** A clinic with its own page about sessions and cost. */
export const WithoutSessionsAndCost = { render: () => html`<dry-needling-visit omit="sessions cost"></dry-needling-visit>` };

export const American = { render: () => html`<dry-needling-visit lang="en-US"></dry-needling-visit>` };

export const NoHeading = { render: () => html`<dry-needling-visit heading-level="0"></dry-needling-visit>` };
