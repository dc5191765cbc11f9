// What a clinic says of itself, as form fields.
import { make } from '../dom.js';
import type { Known } from '../widgets.js';
import type { Draft } from './draft.js';
import { labelled } from './field.js';
import type { OurWords } from './words.js';

/** Offered as ticks; a pack may name others. */
const SPOKEN = ['en', 'es', 'ar', 'zh', 'fr', 'de', 'ht', 'hi', 'it', 'ko', 'pl', 'pt', 'ru', 'tl', 'uk', 'ur', 'vi'];

export const englishName = new Intl.DisplayNames(['en'], { type: 'language' });

/** Calls back with the draft changed. */
export function profileFields(draft: Draft, known: Known, words: OurWords, changed: () => void): HTMLElement[] {
  const { profile } = draft;
  const set = (name: keyof typeof profile, value: unknown): void => {
    const { [name]: _, ...rest } = draft.profile;
    draft.profile = { ...rest, ...(value !== undefined && { [name]: value }) };
    changed();
  };

  const text = (name: 'name' | 'phone' | 'book' | 'emergencyNumber', label: string, properties: Partial<HTMLInputElement>, hint = '') => {
    const input = make('input', { type: 'text', autocomplete: 'off', ...properties, value: profile[name] ?? '' });
    input.addEventListener('input', () => set(name, input.value.trim() || undefined));
    return labelled(`profile.${name}`, label, input, hint);
  };

  const perLanguage = (name: 'price' | 'treatedBy', label: string) => {
    const texts = profile[name] ?? {};
    const { tag, wider } = words.placeOf(texts);
    const input = make('input', { type: 'text', value: texts[tag] ?? '', lang: words.language, dir: 'auto', placeholder: wider, autocomplete: 'off' });
    input.addEventListener('input', () => {
      const { [tag]: _, ...others } = draft.profile[name] ?? {};
      const all = { ...others, ...(input.value.trim() && { [tag]: input.value.trim() }) };
      set(name, Object.keys(all).length ? all : undefined);
    });
    return labelled(`profile.${name}`, `${label} (${englishName.of(tag)})`, input);
  };

  const country = (): HTMLElement => {
    const { region = '' } = profile;
    const list = make('select', {}, new Option('Not chosen', ''), ...known.countries.map(({ tag, name }) => new Option(name, tag)));
    if (region && !known.countries.some(({ tag }) => tag === region)) list.append(new Option(new Intl.DisplayNames(['en'], { type: 'region' }).of(region), region));
    list.value = region;
    list.addEventListener('input', () => set('region', list.value || undefined));
    return labelled('profile.region', 'Country', list, 'For pages that name none: chooses the emergency number and the kind of English.');
  };

  const languages = (): HTMLElement => {
    const chosen = profile.languages ?? [];
    const boxes = [...new Set([...SPOKEN, ...chosen])].map((tag) => make('input', { type: 'checkbox', value: tag, id: `clinic-speaks-${tag}`, checked: chosen.includes(tag) }));
    const group = make('fieldset', { className: 'columns' }, make('legend', { className: 'hidden' }, 'Languages spoken'), ...boxes.map((box) => make('label', { className: 'tick' }, box, make('span', {}, englishName.of(box.value)!))));
    group.addEventListener('input', () => {
      const tags = boxes.filter(({ checked }) => checked).map(({ value }) => value);
      set('languages', tags.length ? tags : undefined);
    });
    return make('details', { id: 'clinic-languages', open: chosen.length > 0 }, make('summary', {}, 'Languages spoken'), group);
  };

  return [
    text('name', 'Name', {}),
    country(),
    text('phone', 'Phone', { type: 'tel', dir: 'ltr', placeholder: '+1 555 010 0123' }),
    text('book', 'Booking address', { dir: 'ltr', placeholder: 'https://', spellcheck: false }),
    text('emergencyNumber', 'Emergency number', { dir: 'ltr', placeholder: 'That of the country' }),
    perLanguage('treatedBy', 'Who treats'),
    perLanguage('price', 'Price of a visit'),
    languages(),
  ];
}
