// The controls of one widget's options, as native form fields.
import { make } from './dom.js';
import { valueOf } from './choices.js';
import type { WidgetOption } from './widgets.js';

const PREFIX = 'option-';

const hint = (id: string, text: string): Node[] => (text ? [make('small', { id, className: 'hint' }, text)] : []);

function tickBox(option: WidgetOption, set: Record<string, string>): HTMLElement {
  const box = make('input', { type: 'checkbox', name: PREFIX + option.name, checked: option.name in set });
  const note = `hint-${option.name}`;
  if (option.hint) box.setAttribute('aria-describedby', note);
  return make('div', { className: 'field' }, make('label', { className: 'tick' }, box, make('span', {}, option.label)), ...hint(note, option.hint));
}

function select(option: WidgetOption, set: Record<string, string>): HTMLElement {
  const list = make('select', { name: PREFIX + option.name });
  if (!option.default) list.append(new Option('All', ''));
  list.append(...option.values.map(({ id, label }) => new Option(label, id)));
  list.value = set[option.name] ?? option.default;
  return make('label', { className: 'field' }, option.label, list);
}

function many(option: WidgetOption, set: Record<string, string>): HTMLElement {
  const chosen = (set[option.name] ?? option.default).split(' ');
  const boxes = option.values.map(({ id, label }) =>
    make('label', { className: 'tick' }, make('input', { type: 'checkbox', name: PREFIX + option.name, value: id, checked: chosen.includes(id) }), make('span', {}, label)),
  );
  const group = make('fieldset', { className: 'field' }, make('legend', {}, option.label), ...boxes);
  if (option.name !== 'omit') return group;
  // Long and seldom needed.
  group.firstElementChild!.className = 'hidden';
  const safety = make('small', { className: 'hint' }, 'Warning signs and other safety advice always stay.');
  return make('details', { open: 'omit' in set }, make('summary', {}, option.label), safety, group);
}

function text(option: WidgetOption, set: Record<string, string>): HTMLElement {
  const field = make('input', { type: 'text', name: PREFIX + option.name, value: set[option.name] ?? '', autocomplete: 'off', spellcheck: false });
  const note = `hint-${option.name}`;
  const words = option.kind === 'ordered' ? `In the order you want, separated by spaces: ${option.values.map(({ id }) => id).join(', ')}` : '';
  if (words) field.setAttribute('aria-describedby', note);
  return make('div', { className: 'field' }, make('label', { className: 'field' }, option.label, field), ...hint(note, words));
}

const CONTROLS = { yes: tickBox, one: select, many, ordered: text, address: text };

export const controls = (options: readonly WidgetOption[], set: Record<string, string>): HTMLElement[] => options.map((option) => CONTROLS[option.kind](option, set));

/** The attributes that these controls ask for. */
export function readControls(form: HTMLFormElement, options: readonly WidgetOption[]): Record<string, string> {
  const data = new FormData(form);
  return Object.fromEntries(
    options.flatMap((option) => {
      const found = data.getAll(PREFIX + option.name);
      const value = found.length ? valueOf(option, found.join(' ')) : undefined;
      return value === undefined ? [] : [[option.name, value]];
    }),
  );
}
