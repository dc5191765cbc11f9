import { html } from 'lit';
import '../dist/elements/procedure/dry-needling-procedure.js';

export default { title: 'Elements/Procedure', component: 'dry-needling-procedure' };

export const Default = { render: () => html`<dry-needling-procedure></dry-needling-procedure>` };

/** The steps stay, whatever is chosen. */
export const OnlySome = { render: () => html`<dry-needling-procedure only="twitch during after stop"></dry-needling-procedure>` };

export const NoHeading = { render: () => html`<dry-needling-procedure heading-level="0"></dry-needling-procedure>` };
