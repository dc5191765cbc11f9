// Preferences in WebKitGTK: it takes them from the desktop, whose settings the tests' display hands out. It knows no forced
// colors, on no system; and nothing here can print: see print.js.

export const CAN = ['contrast', 'reducedMotion', 'colorScheme'];

const THEMES = { ' ': 'Adwaita', ' dark': 'Adwaita-dark', 'more ': 'HighContrast', 'more dark': 'HighContrastInverse' };

export async function emulate(page, { contrast = '', reducedMotion, colorScheme = '' }) {
  const theme = THEMES[`${contrast} ${colorScheme === 'light' ? '' : colorScheme}`];
  if (!theme) throw new Error(`WebKit cannot emulate a contrast of "${contrast}", only "more".`);
  page.setDesktop({ 'Net/ThemeName': theme, 'Gtk/EnableAnimations': reducedMotion ? 0 : 1 });
}
