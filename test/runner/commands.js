// What tests in a browser can ask of it, beyond @web/test-runner-commands.
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { print } from './media/print.js';

/** The engine that runs this test: 'chromium', 'firefox' or 'webkit'. */
export const engine = /Firefox\//.test(navigator.userAgent) ? 'firefox' : /Chrome\//.test(navigator.userAgent) ? 'chromium' : 'webkit';

/** What a page is asked to find out whether it is so. */
const QUERIES = { media: '', forcedColors: 'forced-colors', contrast: 'prefers-contrast', reducedMotion: 'prefers-reduced-motion', colorScheme: 'prefers-color-scheme' };

const isSo = (wanted) => Object.entries(wanted).every(([feature, value]) => matchMedia(QUERIES[feature] ? `(${QUERIES[feature]}: ${value})` : value).matches);

/**
 * Replaces what was emulated before; `emulateMedia({})` ends the emulation, as the next test file does. In Firefox and WebKit,
 * `contrast` can be 'more' alone. WebKit knows no forced colors, and prints only as if: see media/print.js.
 * @param {{ media?: 'print' | 'screen', forcedColors?: 'active' | 'none', contrast?: 'more' | 'less' | 'custom',
 *   reducedMotion?: 'reduce', colorScheme?: 'dark' | 'light' }} wanted
 */
export async function emulateMedia(wanted) {
  const { media, ...preferences } = wanted;
  const asked = engine === 'webkit' ? preferences : wanted;
  if (engine === 'webkit') await print(media === 'print');
  await executeServerCommand('emulate-media-features', asked);
  // The browser tells its pages a moment later.
  for (let round = 0; !isSo(asked); round++) {
    if (round > 500) throw new Error(`This is not emulated: ${JSON.stringify(asked)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

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

const nextTask = () => new Promise((resolve) => setTimeout(resolve));

/** Asks the browser to let go of what nobody holds. In WebKit, which nobody can ask, what fills its memory asks it. */
export async function collectGarbage() {
  // What a WeakRef has given is held as long as this task.
  await nextTask();
  if (engine === 'webkit') Array.from({ length: 200 }, () => Array.from({ length: 10_000 }, () => ({})));
  else await executeServerCommand('collect-garbage');
  await nextTask();
}

/** What assistive technology gets of the page, as text: see accessibility/text.mjs. */
export const accessibilityTree = () => executeServerCommand('accessibility-tree');

/** The text that is kept at a path below `test`; `npm test -- --update` keeps `text` from now on. */
export const keptText = (path, text) => executeServerCommand('kept-text', { path, text });

/** The names in a folder of kept texts that no test uses any more; `--update` deletes them. */
export const unusedTexts = (folder, names) => executeServerCommand('unused-texts', { folder, names });
