// A clinic's pack for one rendering, whatever else is rendered in the same process.
import { readPack, withWordsOf } from './check-clinic.js';

/** @throws {Error} for a pack with problems: a page that is made once has nobody to tell later. */
export function withClinic<Result>(pack: unknown, work: () => Result): Result {
  if (pack === undefined) return work();
  const { clinic, problems } = readPack(pack);
  if (problems.length) throw new Error(`The clinic's pack has ${problems.length} problem${problems.length > 1 ? 's' : ''}:\n${problems.map(({ message }) => `- ${message}`).join('\n')}`);
  return withWordsOf(clinic, work);
}
