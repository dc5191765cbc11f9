import { html, nothing } from 'lit';

/** A list of items; nothing where `only` and `omit` left none. */
export const itemList = (ids: readonly string[], content: (id: string) => unknown): unknown =>
  ids.length ? html`<ul>${ids.map((id) => html`<li>${content(id)}</li>`)}</ul>` : nothing;
