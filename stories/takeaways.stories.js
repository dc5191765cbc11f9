import { html } from 'lit';
import '../dist/elements/takeaways/dry-needling-takeaways.js';

export default { title: 'Elements/Takeaways', component: 'dry-needling-takeaways' };

export const Default = { render: () => html`<dry-needling-takeaways></dry-needling-takeaways>` };

/** Safety, the warning and the conclusion stay, whatever is chosen. */
export const OnlyOne = { render: () => html`<dry-needling-takeaways only="acupuncture"></dry-needling-takeaways>` };

export const American = { render: () => html`<dry-needling-takeaways lang="en-US"></dry-needling-takeaways>` };

export const NoHeading = { render: () => html`<dry-needling-takeaways heading-level="0"></dry-needling-takeaways>` };
