// The part of puppeteer's Page that the commands of @web/test-runner-commands use, done with WebDriver.
import { setTimeout as sleep } from 'node:timers/promises';
import { DISPLAY } from './processes.mjs';

/** Code points that WebDriver gives to keys without a character. */
const KEYS = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C',
  Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013',
  ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017', Meta: '\uE03D',
};
const MOUSE_BUTTONS = { left: 0, middle: 1, right: 2 };

const keyDown = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
const keyUp = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
const pointerMove = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
const pointerDown = (button) => ({ type: 'pointerDown', button: MOUSE_BUTTONS[button] });
const pointerUp = (button) => ({ type: 'pointerUp', button: MOUSE_BUTTONS[button] });

export function webkitPage(driver, { setDesktop, accessibility, onTree }) {
  const perform = (source) => driver.post('/actions', { actions: [source] });
  const withKeys = (...actions) => perform({ type: 'key', id: 'keyboard', actions });
  const withMouse = (...actions) => perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const viewport = () => driver.post('/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });

  return {
    keyboard: {
      type: (text) => withKeys(...[...text].flatMap((character) => [keyDown(character), keyUp(character)])),
      press: (key) => withKeys(keyDown(key), keyUp(key)),
      down: (key) => withKeys(keyDown(key)),
      up: (key) => withKeys(keyUp(key)),
    },
    mouse: {
      move: (x, y) => withMouse(pointerMove(x, y)),
      click: (x, y, { button = 'left' } = {}) => withMouse(pointerMove(x, y), pointerDown(button), pointerUp(button)),
      down: ({ button = 'left' } = {}) => withMouse(pointerDown(button)),
      up: ({ button = 'left' } = {}) => withMouse(pointerUp(button)),
      reset: () => driver.delete('/actions'),
    },
    setDesktop,
    /** Asks the accessibility bus. */
    askAccessibility(...question) {
      onTree();
      return accessibility.call(...question);
    },
    /** WebDriver sets the window; what its frame takes has to be added. A window is never narrower than 334 px here. */
    async setViewport({ width, height }) {
      const window = await driver.get('/window/rect');
      const [innerWidth, innerHeight] = await viewport();
      const size = { width: window.width + width - innerWidth, height: window.height + height - innerHeight };
      // Without a window manager, the window has the focus where the pointer is: in the middle of the display.
      await driver.post('/window/rect', { ...size, x: Math.round((DISPLAY.width - size.width) / 2), y: Math.round((DISPLAY.height - size.height) / 2) });
      for (let attempt = 0; attempt < 40; attempt++) {
        const [newWidth, newHeight] = await viewport();
        if (newWidth === width && newHeight === height) return;
        await sleep(25);
      }
    },
  };
}
