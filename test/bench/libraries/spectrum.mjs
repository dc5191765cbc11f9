// Spectrum web components, by Adobe.
export default {
  name: 'Spectrum',
  package: '@spectrum-web-components/accordion',
  jobs: {
    faq: ({ faq: { heading, items, after } }) => ({
      entry: `import '@spectrum-web-components/theme/sp-theme.js';import '@spectrum-web-components/theme/src/themes.js';import '@spectrum-web-components/accordion/sp-accordion.js';import '@spectrum-web-components/accordion/sp-accordion-item.js';`,
      wrap: (page) => `<sp-theme system="spectrum" color="light" scale="medium">${page}</sp-theme>`,
      markup: `<section><h2>${heading}</h2><sp-accordion>${items.map(({ question, answer }) => `<sp-accordion-item label="${question}">${answer}</sp-accordion-item>`).join('')}</sp-accordion>${after}</section>`,
      usable: 'button[aria-expanded]',
    }),
  },
};
