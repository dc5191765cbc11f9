// Care cards in the manner of the NHS: what to do, then the signs. Never closed, never hidden.
import { html, nothing } from 'lit';
import { heading } from './heading.js';

export interface CareCard {
  level: 'emergency' | 'urgent' | 'nonUrgent';
  headingLevel: number;
  /** Read out before the heading, as the colour says it to those who see it. */
  urgency: unknown;
  heading: unknown;
  items: readonly unknown[];
  after?: unknown;
}

export const careCard = ({ level, headingLevel, urgency, heading: title, items, after }: CareCard): unknown =>
  html`<div class="care ${level}" part="care-card ${level}">
    ${heading(headingLevel, html`<span class="unseen">${urgency} </span>${title}`, 'section')}
    <div>
      <ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>
      ${after ? html`<p>${after}</p>` : nothing}
    </div>
  </div>`;
