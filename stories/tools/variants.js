// Stories that every element has: the same element on other pages. What they choose stands over the toolbar's choice.
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { element } from './element.js';

const SIDE_BY_SIDE = { display: 'grid', 'grid-template-columns': 'repeat(auto-fit, minmax(min(100%, 18rem), 1fr))', gap: '2rem' };

/** English, Spanish and Arabic beside each other; below each other on a phone. */
export const inLanguages = (args = {}) => ({
  args,
  globals: { lang: 'en' },
  render: (options, { component }) => html`
    <div style=${styleMap(SIDE_BY_SIDE)}>
      <div lang="en">${element(component, options)}</div>
      <div lang="es">${element(component, options)}</div>
      <div lang="ar" dir="rtl">${element(component, options)}</div>
    </div>
  `,
});

/** Words a third longer than English, and a long heading, in a column as narrow as a small phone. */
export const withLongWords = (args = {}) => ({
  args: { heading: 'Interdisciplinary musculoskeletal physiotherapy, electromyographically documented', ...args },
  globals: { lang: 'en-XA', column: '320px' },
});

/** A clinic's font, colors and accent, on a dark page. */
export const onClinicPage = (args = {}) => ({ args, globals: { theme: 'clinic-dark' } });

/** With the pack of a clinic. It is the whole page's, so in the documentation the story has a page of its own. */
export const withOwnWords = (args = {}) => ({
  args,
  globals: { words: 'clinic' },
  parameters: { docs: { story: { inline: false, height: '32rem' } } },
});
