// A clinic's pack while it is edited: what is said of the clinic, and changes by the path they are made at. Reads a
// pack, and writes one.
import { checkPack, type Profile } from '../../../content/clinic/check-pack.js';
import { clinicOf } from '../../../content/clinic/clinic-words.js';
import { at, idsOf } from '../../../content/clinic/outline.js';
import type { ClinicPack } from '../../../content/clinic/clinic.js';
import type { Problem } from '../../../content/clinic/shape.js';
import { outline } from '../../../content/generated/outline.js';

/** An item's words: one text, or texts by id. */
export type Tree = string | { [id: string]: Tree };
type PerLanguage<Content = string> = Record<string, Content>;

export interface Replaced {
  text: PerLanguage;
  /** The text that it replaces. */
  base: PerLanguage;
}

export interface Own {
  id: string;
  text: PerLanguage<Tree>;
}

const isEmpty = (tree: Tree): boolean => (typeof tree === 'string' ? !tree.trim() : Object.values(tree).every(isEmpty));
const filled = <Content extends Tree>(text: PerLanguage<Content>): PerLanguage<Content> => Object.fromEntries(Object.entries(text).filter(([, tree]) => !isEmpty(tree)));

export class Draft {
  profile: Partial<Profile> = {};
  readonly replaced = new Map<string, Replaced>();
  readonly hidden = new Set<string>();
  /** By the path of their list. */
  readonly added = new Map<string, Own[]>();
  /** All ids of a list, its own among them. */
  readonly order = new Map<string, string[]>();

  /** What can be used of a pack. */
  static read(given: unknown): { draft: Draft; problems: readonly Problem[] } {
    const checked = checkPack(given);
    const draft = new Draft();
    draft.profile = { ...checked.profile };
    for (const { change } of checked.changes) {
      const { op, path } = change;
      if (op === 'hide') draft.hidden.add(path);
      else if (op === 'replace') draft.replaced.set(path, { text: change.text, base: change.base ?? {} });
      else if (op === 'insert') draft.added.set(path, [...(draft.added.get(path) ?? []), { id: change.id, text: change.text as PerLanguage<Tree> }]);
    }
    // The order as the elements see it, whichever steps lead to it.
    const moves = { ...checked, changes: checked.changes.filter(({ change }) => change.op === 'insert' || change.op === 'reorder') };
    const clinic = clinicOf(moves, () => {});
    for (const { change } of moves.changes) draft.put(change.path, clinic.ids(change.path, idsOf(at(outline, change.path))!));
    return { draft, problems: checked.problems };
  }

  #unordered(list: string): string[] {
    return [...idsOf(at(outline, list))!, ...(this.added.get(list) ?? []).map(({ id }) => id)];
  }

  /** All ids of a list in their order, those that are left out among them. */
  ids(list: string): string[] {
    const ids = this.#unordered(list);
    const order = this.order.get(list) ?? [];
    return [...order.filter((id) => ids.includes(id)), ...ids.filter((id) => !order.includes(id))];
  }

  /** Puts a list in order. */
  put(list: string, order: string[]): void {
    if (order.join() === this.#unordered(list).join()) this.order.delete(list);
    else this.order.set(list, order);
  }

  /** A text of one language; none takes it away. */
  replace(path: string, language: string, text: string, ours: string): void {
    const { text: texts, base } = this.replaced.get(path) ?? { text: {}, base: {} };
    const others = (each: PerLanguage): PerLanguage => Object.fromEntries(Object.entries(each).filter(([tag]) => tag !== language));
    const next = text.trim() ? { text: { ...texts, [language]: text.trim() }, base: { ...base, [language]: ours } } : { text: others(texts), base: others(base) };
    if (Object.keys(next.text).length) this.replaced.set(path, next);
    else this.replaced.delete(path);
  }

  /** A new item at the end of a list. */
  add(list: string, language: string, text: Tree): Own {
    const own = this.added.get(list) ?? [];
    const taken = own.map(({ id }) => id);
    let count = own.length + 1;
    while (taken.includes(`xOwn${count}`)) count++;
    const item = { id: `xOwn${count}`, text: { [language]: text } };
    this.added.set(list, [...own, item]);
    return item;
  }

  remove(list: string, id: string): void {
    const order = this.ids(list).filter((each) => each !== id);
    this.added.set(list, this.added.get(list)!.filter((each) => each.id !== id));
    this.put(list, order);
  }

  /** @returns the pack as it was typed, and for each change what was done where: `replace faq.heading`. */
  write(): { pack: ClinicPack; keys: string[] } {
    const made: [key: string, change: object][] = [];
    for (const [path, own] of this.added) {
      for (const { id, text } of own) if (!isEmpty(text)) made.push([`insert ${path}.${id}`, { op: 'insert', path, id, text: filled(text) }]);
    }
    for (const [path, { text, base }] of this.replaced) made.push([`replace ${path}`, { op: 'replace', path, ...(Object.keys(base).length && { base }), text }]);
    const unwritten = [...this.added].flatMap(([list, own]) => own.filter(({ text }) => isEmpty(text)).map(({ id }) => `${list}.${id}`));
    for (const [path, ids] of this.order) {
      made.push([`reorder ${path}`, { op: 'reorder', path, order: ids.filter((id) => !unwritten.includes(`${path}.${id}`)) }]);
    }
    for (const path of this.hidden) made.push([`hide ${path}`, { op: 'hide', path }]);
    const changes = made.map(([, change]) => change);
    const pack = { ...(Object.keys(this.profile).length && { profile: this.profile }), ...(changes.length && { changes }) };
    return { pack: pack as ClinicPack, keys: made.map(([key]) => key) };
  }
}
