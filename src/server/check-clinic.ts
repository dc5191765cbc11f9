// Says everything that is wrong with a clinic's pack, as its author can put it right.
import { closest, distance } from 'fastest-levenshtein';
import { checkPack } from '../content/clinic/check-pack.js';
import { clinicOf, type Clinic } from '../content/clinic/clinic-words.js';
import type { Problem } from '../content/clinic/clinic.js';
import { localeChain } from '../content/locale.js';
import { findText, store } from '../content/registry.js';
import { englishWords } from './elements.js';

export interface ClinicProblem extends Problem {
  /** The nearest of the candidates, where one is near. */
  suggestion?: string;
  /** All of it in one line. */
  message: string;
}

export interface CheckedClinic {
  /** How many changes can be made. */
  changes: number;
  problems: readonly ClinicProblem[];
}

/** What was found, without what the message puts around it. */
const written = (found: string): string => found.replace(/^the key /, '').replace(/^"|"?…?$/g, '');

function suggestionFor({ found, candidates }: Problem): string | undefined {
  const wrong = written(found);
  if (!candidates?.length || !wrong) return undefined;
  const nearest = closest(wrong, [...candidates]);
  return distance(wrong, nearest) <= Math.max(wrong.length, nearest.length) / 2 ? nearest : undefined;
}

function explained(problem: Problem): ClinicProblem {
  const suggestion = suggestionFor(problem);
  const message = `${problem.path}: found ${problem.found}. Allowed: ${problem.allowed}${suggestion ? `. Did you mean ${suggestion}?` : ''}`;
  return { ...problem, ...(suggestion && { suggestion }), message };
}

/** Does something with a clinic's words before the library's, then puts back what was there. */
export function withWordsOf<Result>(clinic: Clinic, work: () => Result): Result {
  const before = store.clinic;
  // Nobody is told: all of it happens at once.
  store.clinic = clinic;
  try {
    return work();
  } finally {
    store.clinic = before;
  }
}

/** The pack as elements take it, and its problems. Texts that the library has changed since are problems, too. */
export function readPack(pack: unknown): CheckedClinic & { clinic: Clinic } {
  const checked = checkPack(pack);
  const problems = [...checked.problems];
  const clinic = clinicOf(checked, (stale) => problems.push(stale));
  // Looking for a text, as elements do, compares it with the one that the clinic replaced.
  withWordsOf(clinic, () => {
    for (const { change } of checked.changes)
      if (change.op === 'replace') for (const language of Object.keys(change.text)) findText([localeChain(language)[0]!], englishWords, change.path);
  });
  return { clinic, changes: checked.changes.length, problems: problems.map(explained) };
}

/**
 * Every problem of a clinic's pack: what `registerClinic` would refuse, and each text that the library has changed since
 * the clinic replaced it (its `base`), in every language that comes with the package. Never throws.
 */
export function checkClinic(pack: unknown): CheckedClinic {
  const { changes, problems } = readPack(pack);
  return { changes, problems };
}
