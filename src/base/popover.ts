import { html } from 'lit';

/** An explanation at hand: opened by a button that names its id, closed by Escape or a tap elsewhere. */
export const popover = (id: string, title: string, content: unknown): unknown =>
  html`<div popover id=${id} part="explanation"><p part="heading">${title}</p>${content}</div>`;
