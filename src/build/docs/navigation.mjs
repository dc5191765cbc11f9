// The pages in the groups of the navigation. A page names its group in its front matter; `order` sorts inside a group.
import { addressOf } from './links.mjs';

/** In this order; a group that is not named here comes after them, under its own name. */
const GROUPS = [
  ['website', 'Your website'],
  ['elements', 'Elements'],
  ['developers', 'For developers'],
  ['content', 'Words and facts'],
  ['reference', 'Reference'],
];

export function navigation(pages) {
  const byGroup = new Map();
  for (const page of pages) {
    const { group } = page.data;
    if (group) byGroup.set(group, [...(byGroup.get(group) ?? []), page]);
  }
  const known = new Map(GROUPS);
  const order = [...known.keys(), ...[...byGroup.keys()].filter((id) => !known.has(id))];
  return order
    .filter((id) => byGroup.has(id))
    .map((id) => ({
      id,
      title: known.get(id) ?? id,
      pages: byGroup.get(id)
        .map(({ url, data: { title, label, description, order: place = 100 } }) => ({ url: addressOf(url), title, label: label ?? title, description, place }))
        .sort((a, b) => a.place - b.place || a.label.localeCompare(b.label, 'en')),
    }));
}
