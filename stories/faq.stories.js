import { html } from 'lit';
import '../dist/elements/faq/dry-needling-faq.js';

export default { title: 'Elements/FAQ', component: 'dry-needling-faq' };

export const Default = { render: () => html`<dry-needling-faq></dry-needling-faq>` };

/** The page decides which answers are open at first. */
export const FirstAnswerOpen = { render: () => html`<dry-needling-faq open="hurt"></dry-needling-faq>` };

export const AllOpen = { render: () => html`<dry-needling-faq open="hurt acupuncture sessions safe avoid"></dry-needling-faq>` };

/** Opening one answer closes the others. */
export const OneAtATime = { render: () => html`<dry-needling-faq single open="sessions"></dry-needling-faq>` };

/** Safety items cannot be left out: "safe" and "avoid" stay. */
export const OnlySome = { render: () => html`<dry-needling-faq only="hurt sessions"></dry-needling-faq>` };

export const OwnHeading = { render: () => html`<dry-needling-faq heading="Before your first visit" heading-level="3"></dry-needling-faq>` };

export const NoHeading = { render: () => html`<dry-needling-faq heading-level="0"></dry-needling-faq>` };

/** A page in a language without words: English, marked as English. */
export const OtherLanguage = { render: () => html`<div lang="fr"><dry-needling-faq open="hurt"></dry-needling-faq></div>` };

/** British pages get the British emergency number. */
export const British = { render: () => html`<dry-needling-faq lang="en-GB"></dry-needling-faq>` };
