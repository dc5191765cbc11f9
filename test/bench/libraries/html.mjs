// The limit: HTML written by hand, and the few lines of script that a filter needs. It says all that our widget says, with
// each source and each grade as a link or words; it has no look, and its links lead to their sources without a way back.

/** Filters the list of a page that has one; the same lines serve the peers that bring only a text field. */
export const FILTER = `
const field = document.querySelector('[data-filter]');
const entries = [...document.querySelectorAll('[data-entry]')];
field.addEventListener('input', () => {
  const wanted = (field.value ?? '').trim().toLowerCase();
  for (const entry of entries) entry.hidden = !entry.textContent.toLowerCase().includes(wanted);
});`;

export const listOf = (items, tag = 'li') => items.map((item) => `<${tag} data-entry>${item}</${tag}>`).join('');

const tableOf = ({ head, rows }) => `<table><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>
<tbody>${rows.map(([first, ...cells]) => `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

const jobs = {
  faq: ({ faq: { heading, items, after } }) => ({
    markup: `<section><h2>${heading}</h2>${items.map(({ question, answer }) => `<details><summary>${question}</summary>${answer}</details>`).join('')}${after}</section>`,
  }),
  comparison: ({ comparison }) => ({ markup: `<section>${comparison.before}${tableOf(comparison)}${comparison.after}</section>`, usable: 'th[scope=row]' }),
  conditions: ({ conditions: { before, items, after } }) => ({
    markup: `<section>${before}<label>Search <input type="search" data-filter></label><ul>${listOf(items)}</ul>${after}</section>`,
    entry: FILTER,
    usable: 'input',
  }),
};

const changed = (names, change) => Object.fromEntries(names.map((name) => [name, (content) => change(jobs[name](content))]));

/** What no library can be faster than: the same page with a script that does nothing, and a script that holds the words. */
export const WITH_SCRIPT = 'HTML by hand, and a script that does nothing';
export const BY_SCRIPT = 'HTML by hand, put in by a script';

export default [
  { name: 'HTML by hand (the limit)', limit: true, jobs },
  {
    name: WITH_SCRIPT,
    jobs: changed(['faq', 'comparison'], (page) => ({ ...page, head: '<script async src="/nothing.js"></script>', served: { '/nothing.js': ';' }, single: true })),
  },
  {
    name: BY_SCRIPT,
    jobs: changed(Object.keys(jobs), ({ markup, entry = '', ...page }) => ({
      ...page,
      markup: '<div id="place"></div>',
      entry: `document.querySelector('#place').innerHTML = ${JSON.stringify(markup)};${entry}`,
      single: true,
    })),
  },
];
