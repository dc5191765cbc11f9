import { html, nothing } from 'lit';

/** Statements below each other, each with room for its badge; nothing where `only` and `omit` left none. */
export const points = (ids: readonly string[], content: (id: string) => unknown): unknown =>
  ids.length ? html`<ul class="points" role="list">${ids.map((id) => html`<li part="point" class="graded">${content(id)}</li>`)}</ul>` : nothing;
