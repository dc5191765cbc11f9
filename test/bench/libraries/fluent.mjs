// Fluent UI web components, by Microsoft (FAST).
import { FILTER, listOf } from './html.mjs';

const THEME = `import { setTheme } from '@fluentui/web-components';import { webLightTheme } from '@fluentui/tokens';setTheme(webLightTheme);`;

export default {
  name: 'Fluent',
  package: '@fluentui/web-components',
  jobs: {
    faq: ({ faq: { heading, items, after } }) => ({
      entry: `import '@fluentui/web-components/accordion.js';import '@fluentui/web-components/accordion-item.js';${THEME}`,
      markup: `<section><h2>${heading}</h2><fluent-accordion>${items.map(({ question, answer }) => `<fluent-accordion-item><span slot="heading">${question}</span>${answer}</fluent-accordion-item>`).join('')}</fluent-accordion>${after}</section>`,
      usable: 'button[aria-expanded]',
    }),
    conditions: ({ conditions: { before, items, after } }) => ({
      entry: `import '@fluentui/web-components/text-input.js';${THEME}${FILTER}`,
      markup: `<section>${before}<fluent-text-input data-filter>Search</fluent-text-input><ul>${listOf(items)}</ul>${after}</section>`,
      usable: 'input',
    }),
  },
};
