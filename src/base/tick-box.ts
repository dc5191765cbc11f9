import { html } from 'lit';

/**
 * A native box to tick. It has no name and no form, and the browser does not restore it: what is ticked stays in the
 * element. Of its events, `change` does not leave a shadow root and `input` is stopped here.
 */
export const tickBox = (words: unknown, checked: boolean, change: (checked: boolean) => void): unknown =>
  html`<label class="tick"
    ><input
      type="checkbox"
      autocomplete="off"
      .checked=${checked}
      @input=${(event: Event) => event.stopPropagation()}
      @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
    /><span>${words}</span></label
  >`;
