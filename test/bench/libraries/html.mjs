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

export default [
  {
    name: 'HTML by hand (the limit)',
    limit: true,
    jobs: {
      faq: ({ faq: { heading, items, after } }) => ({
        markup: `<section><h2>${heading}</h2>${items.map(({ question, answer }) => `<details><summary>${question}</summary>${answer}</details>`).join('')}${after}</section>`,
      }),
      comparison: ({ comparison }) => ({ markup: `<section>${comparison.before}${tableOf(comparison)}${comparison.after}</section>`, usable: 'th[scope=row]' }),
      conditions: ({ conditions: { before, items, after } }) => ({
        markup: `<section>${before}<label>Search <input type="search" data-filter></label><ul>${listOf(items)}</ul>${after}</section>`,
        entry: FILTER,
        usable: 'input',
      }),
    },
  },
];
