// Who wrote and reviewed the content, when, and what it is not: never more than is true.
import { html } from 'lit';
import { evidenceChecked, lastReviewed, nextReview, published, reviewState, reviewedBy, version } from '../../content/generated/review.js';

type Words = (path: string) => unknown;

/** The facts about the page as a list of names and values. */
export function aboutFacts(words: Words, date: (day: string) => string): unknown {
  const fact = (id: string, value: unknown) => html`<div><dt>${words(`about.${id}.label`)}</dt><dd>${value}</dd></div>`;
  const day = (iso: string) => html`<time datetime=${iso}>${date(iso)}</time>`;
  const clinical = reviewState === 'clinical';
  return html`<dl>
    ${fact('author', words('about.author.none'))}
    ${fact('reviewer', clinical ? reviewedBy.map(({ name, credentials }) => html`<p>${name}, ${credentials}</p>`) : words('about.reviewer.none'))}
    ${fact('lastReviewed', lastReviewed ? day(lastReviewed) : words('about.lastReviewed.none'))}
    ${fact('published', day(published))} ${fact('evidenceChecked', day(evidenceChecked))} ${fact('nextReview', day(nextReview))}
    ${fact('version', html`<bdi>${version}</bdi>`)} ${fact('funding', words('about.funding.text'))}
  </dl>`;
}
