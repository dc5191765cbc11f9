// Reads the content's source files as they lie in src/content, without judging them.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const CONTENT_DIR = fileURLToPath(new URL('../../content/', import.meta.url));
const EVIDENCE_DIR = `${CONTENT_DIR}evidence/`;

function readJson(path) {
  const source = readFileSync(path, 'utf8');
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new Error(`${path} is not valid JSON: ${error.message}`);
  }
}

const readFolder = (dir) =>
  Object.fromEntries(
    readdirSync(dir)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name.replace('.json', ''), readJson(dir + name)]),
  );

/** The language-free facts: claims, frequencies, quantities, references, regions, topics, articleItems, review. */
export function loadEvidence() {
  const { 'article-items': articleItems, 'notes.en': _notes, ...evidence } = readFolder(EVIDENCE_DIR);
  return { ...evidence, articleItems, topics: readFolder(`${EVIDENCE_DIR}topics/`) };
}

/** What the article says and what the fact-check found: for people who review the content, not for patients. */
export const loadNotes = () => readJson(`${EVIDENCE_DIR}notes.en.json`);

/** Every folder of src/content that has a locale.json is a locale. */
export const localeNames = () =>
  readdirSync(CONTENT_DIR, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(CONTENT_DIR + entry.name).includes('locale.json'))
    .map((entry) => entry.name);

/** The words of one locale: one file per topic. */
export function loadLocale(name) {
  const { locale, ...words } = readFolder(`${CONTENT_DIR}${name}/`);
  return { ...locale, words };
}
