// Reads a file that a person has chosen, and says what is wrong with it.
import type { Problem } from '../../../content/clinic/shape.js';
import { make } from '../dom.js';

/** No pack is longer: nothing else is read. */
const LONGEST = 1_000_000;

export async function readPack(file: File): Promise<{ pack?: unknown; problem?: Problem }> {
  const allowed = 'a pack as JSON';
  if (file.size > LONGEST) return { problem: { path: file.name, found: `${file.size} bytes`, allowed } };
  try {
    return { pack: JSON.parse(await file.text()) };
  } catch (error) {
    return { problem: { path: file.name, found: String(error), allowed } };
  }
}

/** Where, what was found, and what is allowed. */
export const listed = (problems: readonly Problem[]): HTMLElement[] =>
  problems.map(({ path, found, allowed }) =>
    make('li', {}, make('code', { dir: 'ltr' }, path), make('dl', {}, ...[['Found', found], ['Allowed', allowed]].map(([term, text]) => make('div', {}, make('dt', {}, term!), make('dd', { dir: 'auto' }, text!))))),
  );
