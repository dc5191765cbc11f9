// Media and preferences in Firefox: those of one tab, as its developer tools set them; for contrast, those of the browser.
import { inSystem } from '../firefox/system.mjs';

export const CAN = ['media', 'forcedColors', 'contrast', 'reducedMotion', 'colorScheme'];

/** What Firefox paints with where a person has chosen light letters on a dark ground. */
const DARK = { 'browser.display.background_color': '#000000', 'browser.display.foreground_color': '#ffffff', 'browser.anchor_color': '#ffff00', 'browser.visited_color': '#ffff00' };

/** Firefox calls a system whose own colors stand well apart one of more contrast. */
const MORE_CONTRAST = { 'ui.useAccessibilityTheme': 1 };

function set(tab, { overrides, preferences }) {
  Object.assign(tab.browsingContext, overrides);
  for (const [name, value] of Object.entries(preferences)) {
    if (value === null) Services.prefs.clearUserPref(name);
    else if (typeof value === 'number') Services.prefs.setIntPref(name, value);
    else Services.prefs.setStringPref(name, value);
  }
}

const cleared = (preferences) => Object.fromEntries(Object.keys(preferences).map((name) => [name, null]));

/** The pages whose next address ends the emulation. */
const watched = new WeakSet();

export async function emulate(page, { media = '', forcedColors = 'none', contrast, reducedMotion = 'none', colorScheme = 'none' }) {
  if (contrast && contrast !== 'more') throw new Error(`Firefox cannot emulate a contrast of "${contrast}", only "more".`);
  if (!watched.has(page)) {
    watched.add(page);
    let address = page.url().split('#')[0];
    page.on('framenavigated', (frame) => {
      const next = page.url().split('#')[0];
      if (frame !== page.mainFrame() || next === address) return;
      address = next;
      emulate(page, {}).catch(() => {});
    });
  }
  await inSystem(page, set, {
    overrides: { mediumOverride: media, forcedColorsOverride: forcedColors, prefersReducedMotionOverride: reducedMotion, prefersColorSchemeOverride: colorScheme },
    preferences: {
      ...(forcedColors === 'active' && colorScheme === 'dark' ? DARK : cleared(DARK)),
      ...(contrast ? MORE_CONTRAST : cleared(MORE_CONTRAST)),
    },
  });
}
