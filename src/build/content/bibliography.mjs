// The sources as a reader finds them: formatted by citeproc in the Vancouver style, which medicine uses.
import { createRequire } from 'node:module';

// Their ES modules name files that Node cannot import; the CommonJS ones work everywhere.
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-csl');

/** The data have initials as PubMed writes them ("JA"); citeproc would read them as one given name. */
const spaced = (author) => author.map(({ given, ...rest }) => (given ? { ...rest, given: /^\p{Lu}{2,3}$/u.test(given) ? [...given].join(' ') : given } : rest));

/** One record as a line of text, without number and address: those stand in the page by themselves. */
function formatted({ custom: _custom, URL: _url, DOI: _doi, PMID: _pmid, author, ...record }) {
  const line = new Cite({ ...record, ...(author && { author: spaced(author) }) }).format('bibliography', { format: 'text', template: 'vancouver', lang: 'en-US' });
  // Without a volume, the style leaves a semicolon at the end.
  return line.replace(/^1\. +/, '').trim().replace(/;$/, '.');
}

/** The line as what stands before the title, the title and the rest, so that a page can set the title apart. */
export function bibliographyLine(record) {
  const line = formatted(record);
  // citeproc sets typographic quotes, so the title is looked for without them.
  const plain = (text) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
  const start = plain(line).indexOf(plain(record.title));
  if (start < 0) throw new Error(`references.json: "${record.id}": the formatted line does not hold its title: ${line}`);
  const end = start + record.title.length;
  const authors = line.slice(0, start);
  // Where we know that there are more authors than we have read, the line says so.
  return [record.custom?.moreAuthors ? authors.replace(/\. $/, ', et al. ') : authors, line.slice(start, end), line.slice(end)];
}
