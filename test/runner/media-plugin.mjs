// The command behind `emulateMedia` of commands.js. Each engine has its own way; the command of @web/test-runner-commands
// knows none but Chromium's, and there leaves out forced colors and contrast.
import * as chromium from './media/chromium.mjs';
import * as firefox from './media/firefox.mjs';
import * as webkit from './media/webkit.mjs';

const ENGINES = { Chromium: chromium, Firefox: firefox, WebKit: webkit };

export const mediaPlugin = () => ({
  name: 'emulate-media-features',
  async executeCommand({ command, payload: wanted = {}, session }) {
    if (command !== 'emulate-media-features') return undefined;
    const { name } = session.browser;
    const { CAN, emulate } = ENGINES[name];
    for (const feature of Object.keys(wanted)) if (!CAN.includes(feature)) throw new Error(`${name} cannot emulate ${feature}, only ${CAN.join(', ')}.`);
    await emulate(session.browser.getPage(session.id), wanted);
    return true;
  },
});
