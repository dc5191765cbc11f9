// How the page around an element can look. The clinic's is that of the demo page: its own font, colors and accent.
const SANS = "system-ui, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif";

const CLINIC = {
  font: "1.0625rem/1.6 'Source Sans 3', 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif",
  '--dry-needling-heading-font': "Georgia, 'Iowan Old Style', serif",
};

export const themes = {
  light: { title: 'Light page', look: { 'font-family': SANS, 'color-scheme': 'light', background: '#fff', color: '#1c2b2a' } },
  dark: { title: 'Dark page', look: { 'font-family': SANS, 'color-scheme': 'dark', background: '#101817', color: '#e6eeea' } },
  clinic: { title: "A clinic's page", look: { ...CLINIC, 'color-scheme': 'light', background: '#fffdf9', color: '#22302f', '--dry-needling-accent': '#0b6b62' } },
  'clinic-dark': { title: "A clinic's page, dark", look: { ...CLINIC, 'color-scheme': 'dark', background: '#14201f', color: '#e6eeea', '--dry-needling-accent': '#7fd3c4' } },
  plain: { title: 'A page without styles', look: { background: 'Canvas', color: 'CanvasText' } },
};
