// The command behind `emulateMedia` of commands.js. Chromium's protocol knows forced colours and contrast, which
// the command of @web/test-runner-commands leaves out.

const FEATURES = {
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
  reducedMotion: 'prefers-reduced-motion',
  colorScheme: 'prefers-color-scheme',
};

/** The emulation lasts as long as its connection to the page: one per page, kept open. */
const connections = new WeakMap();

async function connectionTo(page) {
  if (!connections.has(page)) {
    const connection = await page.createCDPSession();
    connections.set(page, connection);
    // The next test file may get the same page: it begins with no emulation. A change of the hash is no new page, which
    // puppeteer's own event does not tell apart.
    await connection.send('Page.enable');
    connection.on('Page.frameNavigated', ({ frame }) => {
      if (!frame.parentId) connection.send('Emulation.setEmulatedMedia', { media: '', features: [] }).catch(() => {});
    });
  }
  return connections.get(page);
}

export const emulateMediaPlugin = () => ({
  name: 'emulate-media-features',
  async executeCommand({ command, payload: { media = '', ...wanted } = {}, session }) {
    if (command !== 'emulate-media-features') return undefined;
    if (session.browser.name !== 'Chromium') throw new Error(`${session.browser.name} cannot emulate media. Ask for engine === 'chromium' first.`);
    for (const name of Object.keys(wanted)) if (!FEATURES[name]) throw new Error(`emulateMedia knows no "${name}", only media, ${Object.keys(FEATURES).join(', ')}.`);
    const connection = await connectionTo(session.browser.getPage(session.id));
    const features = Object.entries(wanted).map(([name, value]) => ({ name: FEATURES[name], value }));
    await connection.send('Emulation.setEmulatedMedia', { media, features });
    return true;
  },
});
