// Storybook: every element with its options. `npm run storybook`, `npm run storybook:build`.
import { rebuildOnChange } from '../src/build/start/rebuild.mjs';

/** While somebody works on an element, dist follows its sources; Vite reloads the stories when dist has changed. */
const followSources = { name: 'follow-sources', apply: 'serve', configureServer: ({ watcher }) => rebuildOnChange(watcher) };

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['./welcome.mdx', '../stories/*.stories.js'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false, disableProjectJson: true },
  // The toolbar holds what matters to these elements, and no more.
  features: { backgrounds: false, measure: false, outline: false, interactions: false, sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  viteFinal: (config) => ({ ...config, plugins: [...config.plugins, followSources] }),
};
