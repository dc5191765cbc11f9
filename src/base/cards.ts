import { html, nothing } from 'lit';

/** Equals side by side, each with a heading; nothing where `only` and `omit` left none. */
export const cards = (ids: readonly string[], name: (id: string) => unknown, content: (id: string) => unknown): unknown =>
  ids.length ? html`<ul class="cards" role="list">${ids.map((id) => html`<li part="card">${name(id)} ${content(id)}</li>`)}</ul>` : nothing;
