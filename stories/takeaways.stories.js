import { html } from 'lit';
import '../dist/elements/takeaways/dry-needling-takeaways.js';

export default { title: 'Elements/Takeaways', component: 'dry-needling-takeaways' };

export const Default = { render: () => html`<dry-needling-takeaways></dry-needling-takeaways>` };

export const NoHeading = { render: () => html`<dry-needling-takeaways heading-level="0"></dry-needling-takeaways>` };
