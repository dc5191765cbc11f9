import { html } from 'lit';
import '../dist/elements/evidence/dry-needling-evidence.js';

export default { title: 'Elements/Evidence', component: 'dry-needling-evidence' };

export const Default = { render: () => html`<dry-needling-evidence></dry-needling-evidence>` };

/** The times in words, without the time axis. */
export const Table = { render: () => html`<dry-needling-evidence view="table"></dry-needling-evidence>` };

/** What it does no better than other care always stays. */
export const OnlySome = { render: () => html`<dry-needling-evidence only="pain"></dry-needling-evidence>` };

export const NoHeading = { render: () => html`<dry-needling-evidence heading-level="0"></dry-needling-evidence>` };
