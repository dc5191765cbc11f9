// The words that every page of the benchmark shows: those of our plain HTML, so that all do the same job.
import { readFileSync, readdirSync } from 'node:fs';
import { load } from 'cheerio/slim';
import { DIST } from '../../../src/build/paths.mjs';

const plainHtml = (name) => readFileSync(`${DIST}/html/en/${name}.html`, 'utf8');

/** @returns questions with the HTML of their answers, and what stands below them. */
function faq() {
  const html = plainHtml('faq');
  const $ = load(html, null, false);
  const questions = $('details:has(> summary > strong)');
  const items = questions.toArray().map((each) => {
    const question = $(each).children('summary').text().trim();
    $(each).children('summary').remove();
    return { question, answer: $(each).html().trim() };
  });
  const heading = $('h2').first().text();
  questions.remove();
  $('h2').first().remove();
  return { html, heading, items, after: $('section > div').html().trim() };
}

/** @returns rows and columns of the table, and what stands around it. */
function comparison() {
  const html = plainHtml('comparison');
  const $ = load(html, null, false);
  const table = $('table').first();
  const cells = (row) => $(row).children().toArray().map((cell) => $(cell).html().trim());
  const rows = table.find('tr').toArray().map(cells);
  const before = table.prevAll().toArray().reverse().map((each) => $.html(each)).join('');
  const after = table.nextAll().toArray().map((each) => $.html(each)).join('');
  return { html, before, head: rows[0], rows: rows.slice(1), after };
}

/** @returns conditions with their HTML, and what stands around the list. */
function conditions() {
  const html = plainHtml('conditions');
  const $ = load(html, null, false);
  const list = $('section ul').first();
  const items = list.children('li').toArray().map((each) => $(each).html().trim());
  const before = list.prevAll().toArray().reverse().map((each) => $.html(each)).join('');
  const after = list.nextAll().toArray().map((each) => $.html(each)).join('');
  return { html, before, items, after };
}

/** Of every element, by its name. */
const plain = Object.fromEntries(readdirSync(`${DIST}/html/en`).map((file) => file.replace('.html', '')).map((name) => [name, plainHtml(name)]));

export const content = { faq: faq(), comparison: comparison(), conditions: conditions(), plain };
