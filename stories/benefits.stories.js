import { html } from 'lit';
import '../dist/elements/benefits/dry-needling-benefits.js';

export default { title: 'Elements/Benefits', component: 'dry-needling-benefits' };

export const Default = { render: () => html`<dry-needling-benefits></dry-needling-benefits>` };

export const OneGroup = { render: () => html`<dry-needling-benefits only="pain"></dry-needling-benefits>` };

/** A group and single items of others. */
export const OnlySome = { render: () => html`<dry-needling-benefits only="nervous flow" omit="cycles"></dry-needling-benefits>` };

export const NoHeading = { render: () => html`<dry-needling-benefits heading-level="0"></dry-needling-benefits>` };
