// Carbon, by IBM.
import { FILTER, listOf } from './html.mjs';

export default {
  name: 'Carbon',
  package: '@carbon/web-components',
  jobs: {
    faq: ({ faq: { heading, items, after } }) => ({
      entry: `import '@carbon/web-components/es/components/accordion/index.js';`,
      markup: `<section><h2>${heading}</h2><cds-accordion>${items.map(({ question, answer }) => `<cds-accordion-item title="${question}">${answer}</cds-accordion-item>`).join('')}</cds-accordion>${after}</section>`,
      usable: 'button[aria-expanded]',
    }),
    comparison: ({ comparison: { before, head, rows, after } }) => ({
      entry: `import '@carbon/web-components/es/components/structured-list/index.js';`,
      markup: `<section>${before}<cds-structured-list><cds-structured-list-head><cds-structured-list-header-row>${head.map((cell) => `<cds-structured-list-header-cell>${cell}</cds-structured-list-header-cell>`).join('')}</cds-structured-list-header-row></cds-structured-list-head><cds-structured-list-body>${rows
        .map((row) => `<cds-structured-list-row>${row.map((cell) => `<cds-structured-list-cell>${cell}</cds-structured-list-cell>`).join('')}</cds-structured-list-row>`)
        .join('')}</cds-structured-list-body></cds-structured-list>${after}</section>`,
      usable: 'cds-structured-list-cell:defined',
    }),
    conditions: ({ conditions: { before, items, after } }) => ({
      entry: `import '@carbon/web-components/es/components/text-input/index.js';${FILTER}`,
      markup: `<section>${before}<cds-text-input label="Search" data-filter></cds-text-input><ul>${listOf(items)}</ul>${after}</section>`,
      usable: 'input',
    }),
  },
};
