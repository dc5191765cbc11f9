// Runs a function in Firefox's own window, where the browser can be asked what no page can: the media of a tab, preferences,
// the accessibility tree. Firefox allows it when it was started with --remote-allow-system-access.

/** Both are puppeteer's and Firefox's own; neither has a public name in puppeteer. */
const send = async (browser, method, parameters) => (await browser.connection.send(method, parameters)).result;

const windows = new WeakMap();

async function windowOf(browser) {
  if (!windows.has(browser)) {
    const { contexts } = await send(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
    windows.set(browser, contexts[0].context);
  }
  return windows.get(browser);
}

/**
 * @param act runs in Firefox's window, and gets the tab of the page (a `<browser>`) and `data`. It knows nothing else.
 * @param data anything that JSON can carry.
 * @returns what `act` returns, which JSON can carry, too.
 */
export async function inSystem(page, act, data = null) {
  const browser = page.browser();
  const address = page.url().split('#')[0];
  const expression = `(async (address, data) => {
    const tab = gBrowser.browsers.find((each) => each.currentURI.spec.split('#')[0] === address);
    if (!tab) throw new Error('No tab shows ' + address);
    return JSON.stringify((await (${act})(tab, data)) ?? null);
  })(${JSON.stringify(address)}, ${JSON.stringify(data)})`;
  const { type, result, exceptionDetails } = await send(browser, 'script.evaluate', { expression, target: { context: await windowOf(browser) }, awaitPromise: true });
  if (type !== 'success') throw new Error(`In Firefox's own window: ${exceptionDetails.text}`);
  return JSON.parse(result.value);
}
