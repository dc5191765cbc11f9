// The words that the plugin shows where no script runs: the plain HTML of the build, for each language that has it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { DIST } from '../paths.mjs';

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Without the plain HTML, what the element would show, and that nobody has reviewed it. */
function sentence({ title }) {
  const { words } = JSON.parse(readFileSync(`${DIST}/content/en.json`, 'utf8'));
  const { disclaimer, draft } = words.common.notice;
  return `<section lang="en"><p><strong>${escape(title)}</strong></p><p>${escape(`${disclaimer} ${draft}`)}</p></section>\n`;
}

/** @returns {Record<string, string>} file names below `html/`, and what stands in the files. */
export function wordsOf(elements) {
  const root = `${DIST}/html`;
  const languages = existsSync(root) ? readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name) : [];
  const files = {};
  for (const language of new Set(['en', ...languages])) {
    for (const element of elements) {
      const path = `${root}/${language}/dry-needling-${element.slug}.html`;
      const plain = [path, path.replace('dry-needling-', '')].find(existsSync);
      if (plain) files[`${language}/${element.slug}.html`] = readFileSync(plain, 'utf8');
      else if (language === 'en') files[`en/${element.slug}.html`] = sentence(element);
    }
  }
  return files;
}
