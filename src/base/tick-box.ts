import { html } from 'lit';

/**
 * A native box to tick. It has no name and no form, and the browser does not restore it: what is ticked stays in the
 * element. Of its events, `change` does not leave a shadow root and `input` is stopped here. The words can hold buttons,
 * which a label must not (Safari would give them its name): the label holds the box, and lies over the line.
 */
export const tickBox = (id: string, words: unknown, checked: boolean, change: (checked: boolean) => void): unknown =>
  html`<div class="tick"
    ><label
      ><input
        type="checkbox"
        aria-labelledby=${id}
        autocomplete="off"
        .checked=${checked}
        @input=${(event: Event) => event.stopPropagation()}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)} /></label
    ><span id=${id}>${words}</span></div
  >`;
