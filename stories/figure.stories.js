import { html } from 'lit';
import '../dist/elements/figure/dry-needling-figure.js';

export default { title: 'Elements/Figure', component: 'dry-needling-figure' };

/** A needle in a sore spot. */
export const Default = { render: () => html`<dry-needling-figure></dry-needling-figure>` };

export const Twitch = { render: () => html`<dry-needling-figure name="twitch"></dry-needling-figure>` };

export const BodyMap = { render: () => html`<dry-needling-figure name="body-map"></dry-needling-figure>` };

export const Therapy = { render: () => html`<dry-needling-figure name="therapy"></dry-needling-figure>` };

export const Soreness = { render: () => html`<dry-needling-figure name="soreness"></dry-needling-figure>` };

export const NoHeading = { render: () => html`<dry-needling-figure heading-level="0"></dry-needling-figure>` };
