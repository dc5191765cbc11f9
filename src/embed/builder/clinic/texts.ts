// The texts and lists of one widget: ours, a field for the clinic's own, and what can be done with each item.
import { at, idsOf, type Outline } from '../../../content/clinic/outline.js';
import { outline } from '../../../content/generated/outline.js';
import { make } from '../dom.js';
import { itemShape, mayHide, mayOrder, mayReplace } from './allowed.js';
import type { Draft, Own, Tree } from './draft.js';
import { idOf, labelled, problemOf } from './field.js';
import { blank, firstField, ownItem } from './own-item.js';
import { inWords, type OurWords } from './words.js';

export interface Editing {
  draft: Draft;
  words: OurWords;
  /** Words have changed. */
  changed(): void;
  /** Items have changed: the fields are made again, the one with this id gets the focus, and this is said. */
  remade(focus: string, said: string): void;
}

const LOCKED = 'Cannot be changed: keeps people safe.';

function textField(path: string, { draft, words, changed }: Editing): HTMLElement {
  const found = words.at(path)!;
  const ours = make('p', { className: 'ours', id: idOf(`ours ${path}`), lang: found.locale, dir: 'auto' }, words.read(found.text));
  if (!mayReplace(path)) return make('div', { className: 'text' }, ours, make('p', { className: 'locked' }, LOCKED));
  const { text = {}, base = {} } = draft.replaced.get(path) ?? {};
  const { written, tag, wider } = words.placeOf(text, found.locale);
  const field = make('textarea', { rows: 1, lang: words.language, dir: 'auto', value: text[tag] ?? '', placeholder: wider });
  field.addEventListener('input', () => {
    draft.replace(path, tag, field.value, found.text);
    changed();
  });
  const before = written && base[written];
  const stale = written === found.locale && before && ![found.text, words.read(found.text)].includes(before);
  const row = labelled(`replace ${path}`, 'Your words', field, stale ? 'Our text has changed since you wrote yours. See whether yours still fits.' : '');
  const label = row.querySelector('label')!;
  label.id = idOf(`label ${path}`);
  field.setAttribute('aria-labelledby', `${label.id} ${ours.id}`);
  row.classList.add('text');
  row.prepend(ours);
  return row;
}

function button(key: string, sign: string, name: string, pressed: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', id: idOf(key), className: 'small', title: name }, make('span', { ariaHidden: 'true' }, sign), make('span', { className: 'hidden' }, name));
  made.addEventListener('click', pressed);
  return made;
}

/** Buttons that move an item; one that has nowhere to go says so and keeps the focus. */
function moves(list: string, id: string, name: string, { draft, remade }: Editing): HTMLElement[] {
  const ids = draft.ids(list);
  const place = ids.indexOf(id);
  return ([['up', '↑', -1], ['down', '↓', 1]] as const).map(([way, sign, by]) => {
    const key = `${way} ${list}.${id}`;
    const made = button(key, sign, `Move ${way}: ${name}`, () => {
      const other = ids[place + by];
      if (other === undefined) return;
      draft.put(list, ids.with(place, other).with(place + by, id));
      remade(idOf(key), `Now ${place + by + 1} of ${ids.length}: ${name}`);
    });
    made.ariaDisabled = `${ids[place + by] === undefined}`;
    return made;
  });
}

function leaveOut(path: string, name: string, { draft, changed }: Editing): HTMLElement {
  const box = make('input', { type: 'checkbox', id: idOf(`hide ${path}`), checked: draft.hidden.has(path), ariaLabel: `Leave out: ${name}` });
  const mark = (): void => void box.closest('li')?.classList.toggle('out', box.checked);
  box.addEventListener('input', () => {
    if (box.checked) draft.hidden.add(path);
    else draft.hidden.delete(path);
    mark();
    changed();
  });
  return make('label', { className: 'tick' }, box, make('span', {}, 'Leave out'));
}

const firstText = (tree: Tree = ''): string => (typeof tree === 'string' ? tree : firstText(Object.values(tree)[0]));

/** An item of the clinic's own. Its buttons are named as it is while it is written. */
function added(list: string, own: Own, editing: Editing): HTMLElement {
  const { id } = own;
  const path = `${list}.${id}`;
  const tools = make('div', { className: 'tools' });
  const name = (): void => {
    const tags = [...editing.words.chain, ...Object.keys(own.text)];
    const called = tags.map((tag) => firstText(own.text[tag])).find(Boolean) ?? 'Your own item';
    const remove = button(`remove ${path}`, '✕', `Remove: ${called}`, () => {
      editing.draft.remove(list, id);
      editing.remade(idOf(`add ${list}`), 'Removed');
    });
    tools.replaceChildren(...moves(list, id, called, editing), remove);
  };
  const changed = (): void => {
    name();
    editing.changed();
  };
  name();
  return make('li', {}, ...ownItem(itemShape(list)!, list, own, { ...editing, changed }), problemOf(`insert ${path}`), tools);
}

function item(list: string, id: string, editing: Editing, ordered: boolean): HTMLElement {
  const { draft, words } = editing;
  const path = `${list}.${id}`;
  const own = draft.added.get(list)?.find((each) => each.id === id);
  if (own) return added(list, own, editing);
  const { name } = words.nameOf(path);
  const tools = [...(ordered ? moves(list, id, name, editing) : []), ...(mayHide(path) ? [leaveOut(path, name, editing)] : [])];
  const node = at(outline, path)!;
  const tool = tools.length ? [make('div', { className: 'tools' }, ...tools)] : [];
  const inside = node === 0 ? [textField(path, editing), ...tool] : [folded(`item ${path}`, words.nameOf(path), below(path, node, editing), tool)];
  return make('li', { className: draft.hidden.has(path) ? 'out' : '' }, ...inside);
}

/** @param tools what can be done with all of it. Where nothing in it can be changed, that is said once. */
function folded(key: string, { name, lang }: { name: string; lang: string }, inside: HTMLElement[], tools: HTMLElement[] = []): HTMLElement {
  const open = inside.some((each) => each.matches('button') || each.querySelector('textarea, button, input'));
  if (!open) for (const said of inside.flatMap((each) => [...each.querySelectorAll('.locked')])) said.remove();
  return make('details', { id: idOf(key) }, make('summary', {}, make('span', { lang, dir: 'auto' }, name)), ...(open ? [] : [make('p', { className: 'locked' }, LOCKED)]), ...tools, ...inside);
}

function itemsOf(list: string, editing: Editing): HTMLElement[] {
  const { draft, words, remade } = editing;
  const ordered = mayOrder(list);
  const rows = make('ol', { className: 'items' }, ...draft.ids(list).map((id) => item(list, id, editing, ordered)));
  const shape = itemShape(list);
  if (shape === undefined) return [rows];
  const add = make('button', { type: 'button', id: idOf(`add ${list}`), className: 'quiet' }, 'Add an item of your own');
  add.addEventListener('click', () => {
    const { id } = draft.add(list, words.language, blank(shape));
    remade(idOf(firstField(shape, list, id)), 'Added at the end of the list');
  });
  return [rows, add];
}

/** All that stands below a path. */
function below(path: string, node: Exclude<Outline, 0>, editing: Editing): HTMLElement[] {
  if (idsOf(node)) return itemsOf(path, editing);
  return Object.entries(node).flatMap(([id, inner]) => {
    const there = `${path}.${id}`;
    if (inner === 0) return textField(there, editing);
    // What is named as nothing else on the page is needs no name: the list of a group.
    return /^(items|answer)$/.test(id) && path.includes('.') ? below(there, inner, editing) : [folded(`part ${there}`, idsOf(inner) ? { name: inWords(id), lang: 'en' } : editing.words.nameOf(there), below(there, inner, editing))];
  });
}

export const textsOf = (widget: string, editing: Editing): HTMLElement[] => below(widget, at(outline, widget) as Exclude<Outline, 0>, editing);
