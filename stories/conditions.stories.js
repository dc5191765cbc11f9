import { html } from 'lit';
import '../dist/elements/conditions/dry-needling-conditions.js';

export default { title: 'Elements/Conditions', component: 'dry-needling-conditions' };

export const Default = { render: () => html`<dry-needling-conditions></dry-needling-conditions>` };

export const Grid = { render: () => html`<dry-needling-conditions layout="grid"></dry-needling-conditions>` };

/** The page of a shoulder clinic opens on its region. */
export const ChosenRegion = { render: () => html`<dry-needling-conditions region="shoulder"></dry-needling-conditions>` };

export const NoFilter = { render: () => html`<dry-needling-conditions hide-filter layout="grid"></dry-needling-conditions>` };

export const OnlySome = { render: () => html`<dry-needling-conditions only="headache sciatica" hide-filter></dry-needling-conditions>` };

export const NoHeading = { render: () => html`<dry-needling-conditions heading-level="0"></dry-needling-conditions>` };
