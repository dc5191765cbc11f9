// How each story is shown: its element with the chosen options, on the page that the toolbar chooses.
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import { directions, languages, page, words } from '../stories/tools/page.js';
import { render } from '../stories/tools/render.js';
import { themes } from '../stories/tools/themes.js';
import { emptyArgs, eventNames, extractArgTypes, extractComponentDescription, manifest } from './arg-types.js';
import { theme } from './theme.js';

setCustomElementsManifest(manifest);

const choice = (title, icon, titles) => ({
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items: Object.entries(titles).map(([value, name]) => ({ value, title: name })) },
});

const themeTitles = Object.fromEntries(Object.entries(themes).map(([name, { title }]) => [name, title]));

const viewport = (width, height, type) => ({ name: `${width} px`, styles: { width: `${width}px`, height: `${height}px` }, type });

/** @type {import('@storybook/web-components-vite').Preview} */
export default {
  render,
  tags: ['autodocs'],
  decorators: [(story, { globals }) => page(globals, story()), withActions],
  argsEnhancers: [emptyArgs],
  globalTypes: {
    lang: choice('Language', 'globe', languages),
    dir: choice('Direction', 'transfer', directions),
    theme: choice('Page', 'paintbrush', themeTitles),
    words: choice('Words', 'edit', words),
  },
  initialGlobals: { lang: 'en', dir: 'auto', theme: 'light', words: 'ours', column: '' },
  parameters: {
    layout: 'fullscreen',
    actions: { handles: eventNames },
    controls: { expanded: true, sort: 'none', disableSaveFromUI: true },
    docs: { theme, extractArgTypes, extractComponentDescription, source: { excludeDecorators: true }, toc: { headingSelector: 'h2, h3', title: 'On this page' } },
    viewport: { options: { phone: viewport(320, 640, 'mobile'), tablet: viewport(768, 1024, 'tablet'), desktop: viewport(1280, 800, 'desktop') } },
    options: {
      // As in the article.
      storySort: {
        order: [
          'Welcome',
          'Elements',
          ['Guide', 'Overview', 'Procedure', 'Benefits', 'Conditions', 'Comparison', 'Evidence', 'Care plan', 'Side effects', 'Visit', 'Precautions', 'Practitioner', 'Takeaways', 'FAQ', 'References', 'Figure'],
        ],
      },
    },
  },
};
