// Vaadin's web components.
import { FILTER, listOf } from './html.mjs';

export default {
  name: 'Vaadin',
  package: '@vaadin/accordion',
  jobs: {
    faq: ({ faq: { heading, items, after } }) => ({
      entry: `import '@vaadin/accordion';`,
      markup: `<section><h2>${heading}</h2><vaadin-accordion opened="-1">${items.map(({ question, answer }) => `<vaadin-accordion-panel><vaadin-accordion-heading slot="summary">${question}</vaadin-accordion-heading><div>${answer}</div></vaadin-accordion-panel>`).join('')}</vaadin-accordion>${after}</section>`,
      usable: 'button',
    }),
    conditions: ({ conditions: { before, items, after } }) => ({
      entry: `import '@vaadin/text-field';${FILTER}`,
      markup: `<section>${before}<vaadin-text-field label="Search" data-filter></vaadin-text-field><ul>${listOf(items)}</ul>${after}</section>`,
      usable: 'input',
    }),
  },
};
