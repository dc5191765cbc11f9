// What a clinic says of itself, in the elements where a reader asks for it. Nothing where no clinic is known.
import { html, nothing } from 'lit';
import type { Say } from '../content/numbers.js';
import { store } from '../content/registry.js';

/** Ways to reach the clinic: to book a visit, to call. */
export function clinicLinks(say: Say, ways: readonly ('book' | 'call')[] = ['book', 'call'], part = 'actions'): unknown {
  const { profile } = store.clinic ?? {};
  const { name = '', phone = '' } = profile ?? {};
  const links = ways.filter((way) => profile?.[way]);
  if (!links.length) return nothing;
  return html`<p part=${part}>
    ${links.map((way) => html`<a part="action" href=${profile![way]!}>${say(`clinic.${way}`, { name, phone: `\u2068${phone.replaceAll(' ', '\u00a0')}\u2069` })}</a> `)}
  </p>`;
}

/** Facts of the clinic, under its name; `words` gives what it says with its mark, `heading` makes the heading. */
export function clinicFacts(
  { say, format }: { say: Say; format: string },
  ids: readonly ('treatedBy' | 'languages' | 'price')[],
  words: (path: string) => unknown,
  heading: (words: string) => unknown,
): unknown {
  const { profile } = store.clinic ?? {};
  if (!profile) return nothing;
  const language = new Intl.DisplayNames(format, { type: 'language' });
  const spoken = new Intl.ListFormat(format).format((profile.languages ?? []).map((tag) => language.of(tag)!));
  const known = ids.filter((id) => (id === 'languages' ? spoken : say(`clinic.${id}`)));
  if (!known.length) return nothing;
  return html`${heading(say('clinic.at', { name: profile.name }))}
    <dl part="clinic">${known.map((id) => html`<div><dt>${say(`clinic.labels.${id}`)}</dt><dd>${id === 'languages' ? spoken : words(`clinic.${id}`)}</dd></div>`)}</dl>`;
}
