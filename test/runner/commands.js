// What tests in a browser can ask of it, beyond @web/test-runner-commands.
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';

/** The engine that runs this test: 'chromium', 'firefox' or 'webkit'. */
export const engine = /Firefox\//.test(navigator.userAgent) ? 'firefox' : /Chrome\//.test(navigator.userAgent) ? 'chromium' : 'webkit';

/**
 * Chromium only. Replaces what was emulated before; `emulateMedia({})` ends the emulation, as the next test file does.
 * @param {{ media?: 'print' | 'screen', forcedColors?: 'active' | 'none', contrast?: 'more' | 'less' | 'custom',
 *   reducedMotion?: 'reduce', colorScheme?: 'dark' | 'light' }} wanted
 */
export const emulateMedia = (wanted) => executeServerCommand('emulate-media-features', wanted);

/** Presses a key or a combination: 'Tab', 'Shift+Tab', 'Space'. */
export async function press(keys) {
  const pressed = keys.split('+').map((key) => (key === 'Space' ? ' ' : key)); // Firefox knows no key named Space
  const last = pressed.pop();
  for (const down of pressed) await sendKeys({ down });
  await sendKeys({ press: last });
  for (const up of pressed.reverse()) await sendKeys({ up });
}

/**
 * Chromium only. What lives after a collection: elements of a tag, in a frame by its name; and of the whole page nodes,
 * listeners and bytes.
 * @returns {Promise<{ alive: number, nodes: number, listeners: number, heap: number }>}
 */
export const memoryOf = (tag, frame) => executeServerCommand('memory', { tag, frame });
/** Chromium only. What assistive technology gets of the first element that matches, as text. */
export const accessibilityTree = (selector) => executeServerCommand('accessibility-tree', { selector });

/** The text that is kept at a path below `test`; `npm test -- --update` keeps `text` from now on. */
export const keptText = (path, text) => executeServerCommand('kept-text', { path, text });

/** The names in a folder of kept texts that no test uses any more; `--update` deletes them. */
export const unusedTexts = (folder, names) => executeServerCommand('unused-texts', { folder, names });
