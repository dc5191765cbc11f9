// What a pack may do at a path: asked of the check that every page makes, so that no two places know it.
import { checkPack } from '../../../content/clinic/check-pack.js';
import { at, idsOf, type Outline } from '../../../content/clinic/outline.js';
import { outline } from '../../../content/generated/outline.js';
import type { Tree } from './draft.js';

const passes = (change: object): boolean => checkPack({ changes: [change] }).changes.length === 1;

export const mayReplace = (path: string): boolean => passes({ op: 'replace', path, text: { en: 'x' } });
export const mayHide = (path: string): boolean => passes({ op: 'hide', path });
export const mayOrder = (path: string): boolean => passes({ op: 'reorder', path, order: idsOf(at(outline, path))!.slice(0, 1) });

/** How the items of a list are made; undefined where none can be added. */
export function itemShape(path: string): Outline | undefined {
  const shape = (at(outline, path) as Record<string, Outline>)['*']!;
  return passes({ op: 'insert', path, id: 'xA', text: { en: sample(shape) } }) ? shape : undefined;
}

function sample(shape: Outline): Tree {
  if (shape === 0) return 'x';
  return Object.fromEntries(Object.entries(shape).map(([key, below]) => [key === '*' ? 'xA' : key.replace('?', ''), sample(below)]));
}
