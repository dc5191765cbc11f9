// Quiet, in the fonts of the reader's system and the colors of the example clinic, light or dark as the system is.
import { create } from 'storybook/theming/create';

const SYSTEM_FONT = "system-ui, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif";

const COLORS = {
  light: { colorPrimary: '#0b6b62', colorSecondary: '#0b6b62', appBg: '#f6f8f5', appContentBg: '#fffdf9', appBorderColor: '#dfe5df', barBg: '#fffdf9', textColor: '#22302f' },
  dark: { colorPrimary: '#7fd3c4', colorSecondary: '#3f9a8c', appBg: '#14201f', appContentBg: '#182524', appBorderColor: '#2f4240', barBg: '#182524', textColor: '#e6eeea' },
};

const base = globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

export const theme = create({ base, ...COLORS[base], brandTitle: 'dry-needling-elements', fontBase: SYSTEM_FONT, appBorderRadius: 6 });
