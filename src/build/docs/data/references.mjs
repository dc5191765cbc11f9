// Every source in full, by the alphabet.
import { fullReference } from '../../content/generate.mjs';

export const references = ([english]) =>
  english.content.evidence.references.map((reference) => ({ id: reference.id, ...fullReference(reference) })).sort((a, b) => a.line.join('').localeCompare(b.line.join(''), 'en'));
