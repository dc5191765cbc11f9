import { html } from 'lit';

/** Where the reader came from: one explanation is open at a time. */
let from: Element | null;

/** Takes the focus, and gives it back where the browser leaves it in what was closed, as Chromium does in a shadow root. */
const move = ({ newState, target }: ToggleEvent): void => {
  const box = target as HTMLElement;
  const { activeElement } = box.getRootNode() as ShadowRoot;
  if (newState === 'open') {
    from = activeElement;
    box.focus();
  } else if (activeElement === box) (from as HTMLElement | null)?.focus();
};

/**
 * An explanation at hand: opened by a button that names its id, closed by Escape or a tap elsewhere. It takes the focus,
 * or who listens to the page would hear only that something opened.
 */
export const popover = (id: string, title: string, content: unknown): unknown =>
  html`<div popover id=${id} part="explanation" role="dialog" aria-label=${title} tabindex="-1" @toggle=${move}><p part="heading">${title}</p>${content}</div>`;
