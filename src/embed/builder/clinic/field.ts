// A labelled field with room for what is wrong with it. A re-made page finds what was open and focused by these ids.
import { make } from '../dom.js';

/** Ids are paths of a pack, which may hold anything a selector must not. */
export const idOf = (key: string): string => `clinic-${key.replace(/[^\w-]+/g, '-')}`;

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export const problemOf = (key: string): HTMLElement => make('p', { id: idOf(`problem ${key}`), className: 'warning' });

/** @param key what the check says this field holds: `profile.phone`, `replace faq.heading`. */
export function labelled(key: string, label: string, field: Field, hint = ''): HTMLElement {
  field.id = idOf(key);
  field.dataset['key'] = key;
  const said = [make('small', { id: idOf(`hint ${key}`), className: 'hint' }, hint), problemOf(key)] as const;
  field.setAttribute('aria-describedby', said.map(({ id }) => id).join(' '));
  return make('div', { className: 'field' }, make('label', { htmlFor: field.id }, label), field, ...(hint ? said : said.slice(1)));
}
