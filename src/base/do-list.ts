// Do and do-not lists in the manner of the NHS: a tick or a cross before each item, for those who see it; the words say
// the same without it. They stand one below the other, and are never closed.
import { html } from 'lit';

const MARKS = { do: 'M1.5 6.5l3 3 6-7', 'do-not': 'M2 2l8 8m0-8l-8 8' };

/** A list of what to do or what not to do, below its title. */
export const doList = (kind: 'do' | 'do-not', title: unknown, ids: readonly string[], words: (id: string) => unknown): unknown =>
  html`<div class="do-list ${kind}" part="do-list ${kind}">
    ${title}
    <ul role="list">
      ${ids.map((id) => html`<li><svg viewBox="0 0 12 12" aria-hidden="true"><path d=${MARKS[kind]} /></svg><span>${words(id)}</span></li>`)}
    </ul>
  </div>`;
