// Shoelace, bundled with just what the page uses.
import { FILTER, listOf } from './html.mjs';

const style = '@shoelace-style/shoelace/dist/themes/light.css';

export default {
  name: 'Shoelace',
  package: '@shoelace-style/shoelace',
  jobs: {
    faq: ({ faq: { heading, items, after } }) => ({
      style,
      entry: `import '@shoelace-style/shoelace/dist/components/details/details.js';`,
      markup: `<section><h2>${heading}</h2>${items.map(({ question, answer }) => `<sl-details summary="${question}">${answer}</sl-details>`).join('')}${after}</section>`,
      usable: 'summary',
    }),
    conditions: ({ conditions: { before, items, after } }) => ({
      style,
      entry: `import '@shoelace-style/shoelace/dist/components/input/input.js';import '@shoelace-style/shoelace/dist/components/card/card.js';${FILTER.replace("'input'", "'sl-input'")}`,
      markup: `<section>${before}<sl-input label="Search" data-filter></sl-input>${listOf(items, 'sl-card')}${after}</section>`,
      usable: 'input',
    }),
  },
};
