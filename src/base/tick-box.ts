import { html } from 'lit';

/**
 * A native box to tick. It has no name and no form, and the browser does not restore it: what is ticked stays on the
 * page. Without `checked` and `change`, it is the browser's own.
 */
export const tickBox = (words: unknown, checked?: boolean, change?: (event: Event) => void): unknown =>
  html`<label class="tick"><input type="checkbox" autocomplete="off" .checked=${checked} @change=${change} /><span>${words}</span></label>`;
