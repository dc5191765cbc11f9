// Media and preferences in Chromium, by its own protocol.

const FEATURES = {
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
  reducedMotion: 'prefers-reduced-motion',
  colorScheme: 'prefers-color-scheme',
};

export const CAN = ['media', ...Object.keys(FEATURES)];

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

export async function emulate(page, { media = '', ...wanted }) {
  const connection = await connectionTo(page);
  const features = Object.entries(wanted).map(([name, value]) => ({ name: FEATURES[name], value }));
  await connection.send('Emulation.setEmulatedMedia', { media, features });
}
