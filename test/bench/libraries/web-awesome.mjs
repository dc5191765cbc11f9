// Web Awesome, bundled with just what the page uses.
import { FILTER, listOf } from './html.mjs';

const style = '@awesome.me/webawesome/dist/styles/themes/default.css';

export default {
  name: 'Web Awesome',
  package: '@awesome.me/webawesome',
  jobs: {
    faq: ({ faq: { heading, items, after } }) => ({
      style,
      entry: `import '@awesome.me/webawesome/dist/components/details/details.js';`,
      markup: `<section><h2>${heading}</h2>${items.map(({ question, answer }) => `<wa-details summary="${question}">${answer}</wa-details>`).join('')}${after}</section>`,
      usable: 'summary',
    }),
    conditions: ({ conditions: { before, items, after } }) => ({
      style,
      entry: `import '@awesome.me/webawesome/dist/components/input/input.js';import '@awesome.me/webawesome/dist/components/card/card.js';${FILTER}`,
      markup: `<section>${before}<wa-input label="Search" data-filter></wa-input>${listOf(items, 'wa-card')}${after}</section>`,
      usable: 'input',
    }),
  },
};
