// Care cards in the manner of the NHS: what to do, then the signs. Never closed, never hidden.
import { html, nothing } from 'lit';
import { heading } from './heading.js';

/** Gives the words at a path of the topic. */
type WordsAt = (path: string) => unknown;

/**
 * The card that stands at `level` in a topic's words: its heading (after the urgency, which is read out, as the colour
 * says it only to those who see it), its signs, what else to do, and a way to do it.
 */
export const careCard = (level: 'emergency' | 'urgent', headingLevel: number, words: WordsAt, ids: readonly string[], hasAfter: boolean, action: unknown = nothing): unknown =>
  html`<div class="care ${level}" part="care-card ${level}">
    ${heading(headingLevel, html`<span class="unseen">${words(`common.care.${level}`)} </span>${words(`${level}.heading`)}`, 'section')}
    <div>
      <ul>
        ${ids.map((id) => html`<li>${words(`${level}.items.${id}`)}</li>`)}
      </ul>
      ${hasAfter ? html`<p>${words(`${level}.after`)}</p>` : nothing}${action}
    </div>
  </div>`;

/** The topic's `warning` as an emergency card of one sentence, where a list of signs would say too much. */
export const warningCard = (words: WordsAt): unknown =>
  html`<div class="care emergency" part="care-card emergency">
    <p><strong><span class="unseen">${words('common.care.emergency')} </span>${words('warning')}</strong></p>
  </div>`;
