import { html } from 'lit';

/** Kept at the box, so that it goes with its element. */
type Box = HTMLElement & { from?: HTMLElement | null };

/** Takes the focus, and gives it back where the browser leaves it in what was closed, as Chromium does in a shadow root. */
const move = ({ newState, target }: ToggleEvent): void => {
  const box = target as Box;
  const { activeElement } = box.getRootNode() as ShadowRoot;
  if (newState === 'open') {
    box.from = activeElement as HTMLElement | null;
    box.focus();
  } else if (activeElement === box) box.from?.focus();
};

/**
 * An explanation at hand: opened by a button that names its id, closed by Escape or a tap elsewhere. It takes the focus,
 * or who listens to the page would hear only that something opened.
 */
export const popover = (id: string, title: string, content: unknown): unknown =>
  html`<div popover id=${id} part="explanation" role="dialog" aria-label=${title} tabindex="-1" @toggle=${move}><p part="heading">${title}</p>${content}</div>`;
