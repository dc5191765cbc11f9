import { html } from 'lit';
import '../dist/elements/side-effects/dry-needling-side-effects.js';

export default { title: 'Elements/Side effects', component: 'dry-needling-side-effects' };

export const Default = { render: () => html`<dry-needling-side-effects></dry-needling-side-effects>` };

/** Each frequency of every 100 also as a picture of 100 dots. */
export const IconArray = { render: () => html`<dry-needling-side-effects icon-array></dry-needling-side-effects>` };

/** The care cards stay, whatever is chosen. */
export const OnlyOne = { render: () => html`<dry-needling-side-effects only="bruising"></dry-needling-side-effects>` };

export const American = { render: () => html`<dry-needling-side-effects lang="en-US"></dry-needling-side-effects>` };

export const NoHeading = { render: () => html`<dry-needling-side-effects heading-level="0"></dry-needling-side-effects>` };
