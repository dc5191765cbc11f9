import { html } from 'lit';
import '../dist/elements/figure/dry-needling-figure.js';

export default { title: 'Elements/Figure', component: 'dry-needling-figure' };

export const Default = { render: () => html`<dry-needling-figure></dry-needling-figure>` };

export const NoHeading = { render: () => html`<dry-needling-figure heading-level="0"></dry-needling-figure>` };
