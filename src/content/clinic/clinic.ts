import { useClinic } from '../registry.js';
import { checkPack } from './check-pack.js';
import { clinicOf } from './clinic-words.js';
import type { Problem } from './shape.js';
import type { ClinicPack } from '../generated/clinic-pack.js';

export type { ClinicPack, Problem };

/** What `dry-needling-content-error` tells: what is wrong with a clinic's pack. */
export interface ContentErrorDetail {
  problems: readonly Problem[];
}

export type DryNeedlingContentErrorEvent = CustomEvent<ContentErrorDetail>;

declare global {
  interface DocumentEventMap {
    'dry-needling-content-error': DryNeedlingContentErrorEvent;
  }
}

const told = ({ path, found, allowed }: Problem): string => `- ${path}: found ${found}. Allowed: ${allowed}`;

/** One message for a developer, one event for a page that wants to know. */
export function report(problems: readonly Problem[]): void {
  if (!problems.length) return;
  console.warn(`dry-needling: the clinic's pack has ${problems.length} problem${problems.length > 1 ? 's' : ''}. What is named here is left as it was.\n${problems.map(told).join('\n')}`);
  if (typeof document !== 'undefined') document.dispatchEvent(new CustomEvent<ContentErrorDetail>('dry-needling-content-error', { detail: { problems } }));
}

/** Elements find texts that have changed one by one, as they render: those of one rendering are told together. */
const stale: Problem[] = [];
function reportStale(problem: Problem): void {
  if (stale.push(problem) === 1) setTimeout(() => report(stale.splice(0)));
}

/**
 * Gives the elements of the page what a clinic says of itself and changes in their words; they show it at once. A new
 * pack takes the place of the one before; `undefined` takes it away.
 *
 * What a pack may hold says `dry-needling-elements/schema/clinic.schema.json`. What is wrong in it is refused by itself,
 * named once in the console and in one `dry-needling-content-error` event on `document`, and the rest is used. Warning
 * signs, "is it safe", how sure the research is, sources and disclosures cannot be changed.
 *
 * @param pack an object, as JSON holds it. Not believed: it may be wrong or hostile. Never throws.
 * @returns every problem that was found.
 */
export function registerClinic(pack: ClinicPack | undefined): readonly Problem[] {
  if (pack === undefined) {
    useClinic(undefined);
    return [];
  }
  const checked = checkPack(pack);
  useClinic(checked.profile || checked.changes.length ? clinicOf(checked, reportStale) : undefined);
  report(checked.problems);
  return checked.problems;
}
