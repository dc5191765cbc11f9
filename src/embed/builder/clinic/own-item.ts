// The fields of an item that a clinic adds: made as the items beside it are.
import { at, idsOf, type Outline } from '../../../content/clinic/outline.js';
import { outline } from '../../../content/generated/outline.js';
import { make } from '../dom.js';
import type { Own, Tree } from './draft.js';
import { labelled } from './field.js';
import type { Editing } from './texts.js';
import { inWords } from './words.js';

type Texts = { [id: string]: Tree };

/** Lists inside an item whose ids are those of another list: a cell for each column. */
const COLUMNS: Readonly<Record<string, string>> = { 'comparison.rows': 'comparison.options' };

/** An item without words. */
export function blank(shape: Outline): Tree {
  if (shape === 0) return '';
  return Object.fromEntries(Object.entries(shape).filter(([key]) => key !== '*' && !key.endsWith('?')).map(([key, below]) => [key, blank(below)]));
}

/** A file that somebody opens may lack a text. */
const lines = (tree: Tree | undefined): string => Object.values((tree ?? {}) as Texts).join('\n');

/** One text for each line that is not empty, under the ids that are there already: all languages must have the same. */
function fromLines(text: string, known: readonly string[]): Texts {
  const written = text.split('\n').map((line) => line.trim()).filter(Boolean);
  const ids = [...new Set([...known, ...written.map((_, index) => `xPart${index + 1}`)])];
  return Object.fromEntries(written.map((line, index) => [ids[index], line]));
}

/** With this text at a key; an empty one is left out where nothing asks for it. */
function withText(tree: Texts, key: string, text: Tree, needed: boolean): Texts {
  const { [key]: _, ...rest } = tree;
  return text || needed ? { ...tree, [key]: text } : rest;
}

/** Names the field that is made first. */
export const firstField = (shape: Outline, list: string, id: string): string => [`own ${list}.${id}`, ...Object.keys(shape).slice(0, 1)].join('.');

export function ownItem(shape: Outline, list: string, own: Own, { words, changed }: Editing): HTMLElement[] {
  const { language } = words;
  const get = (): Tree => own.text[language] ?? blank(shape);
  const set = (tree: Tree): void => {
    own.text = { ...own.text, [language]: tree };
    changed();
  };
  const field = (key: string, label: string, value: string, put: (text: string) => void): HTMLElement => {
    const area = make('textarea', { rows: 1, lang: language, dir: 'auto', value });
    area.addEventListener('input', () => put(area.value));
    return labelled(`own ${list}.${own.id}${key}`, label, area);
  };

  if (shape === 0) return [field('', 'Your words', get() as string, (text) => set(text.trim()))];
  return Object.entries(shape).flatMap(([written, below]) => {
    const key = written.replace('?', '');
    const needed = key === written;
    const now = (): Texts => get() as Texts;
    if (below === 0) return field(`.${key}`, inWords(key), (now()[key] as string | undefined) ?? '', (text) => set(withText(now(), key, text.trim(), needed)));
    const columns = COLUMNS[list] && idsOf(at(outline, COLUMNS[list]!));
    if (columns) {
      const cells = (): Texts => (now()[key] as Texts | undefined) ?? {};
      return columns.map((id) => field(`.${key}.${id}`, words.nameOf(`${COLUMNS[list]}.${id}`).name, (cells()[id] as string | undefined) ?? '', (text) => set({ ...now(), [key]: withText(cells(), id, text.trim(), false) })));
    }
    // Parts that are made of parts themselves stay a matter for the file.
    if (below['*'] !== 0) return [];
    const known = (): string[] => [get(), ...Object.values(own.text)].flatMap((tree) => Object.keys((tree as Texts)[key] ?? {}));
    return field(`.${key}`, `${inWords(key)} (a line for each paragraph)`, lines(now()[key]), (text) => set({ ...now(), [key]: fromLines(text, known()) }));
  });
}
