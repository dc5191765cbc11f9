// Lion: headless, by ING.
export default {
  name: 'Lion',
  package: '@lion/ui',
  jobs: {
    faq: ({ faq: { heading, items, after } }) => ({
      entry: `import '@lion/ui/define/lion-accordion.js';`,
      markup: `<section><h2>${heading}</h2><lion-accordion>${items.map(({ question, answer }) => `<h3 slot="invoker"><button>${question}</button></h3><div slot="content">${answer}</div>`).join('')}</lion-accordion>${after}</section>`,
      usable: '.invoker > button[aria-expanded]',
    }),
  },
};
