// GOV.UK Frontend: enhances HTML that is in the page; its compiled files, as its guide says.
export default {
  name: 'GOV.UK Frontend',
  package: 'govuk-frontend',
  jobs: {
    faq: ({ faq: { heading, items, after } }) => ({
      style: 'govuk-frontend/dist/govuk/govuk-frontend.min.css',
      assets: 'govuk-frontend/dist/govuk/assets/fonts',
      entry: `
import { createAll, Accordion } from 'govuk-frontend';
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
createAll(Accordion);
globalThis.benchEnhance = (host) => createAll(Accordion, undefined, host);`,
      markup: `<section><h2 class="govuk-heading-l">${heading}</h2><div class="govuk-accordion" data-module="govuk-accordion" id="faq">${items
        .map(
          ({ question, answer }, i) =>
            `<div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h3 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="faq-${i}">${question}</span></h3></div><div class="govuk-accordion__section-content" id="faq-content-${i}">${answer}</div></div>`,
        )
        .join('')}</div>${after}</section>`,
      usable: 'button.govuk-accordion__section-button',
    }),
  },
};
