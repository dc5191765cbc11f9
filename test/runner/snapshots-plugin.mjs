// The commands behind `accessibilityTree`, `keptText` and `unusedTexts` of commands.js: texts that are kept in the repository,
// to be read in a review. `npm test -- --update` writes them anew.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as chromium from './accessibility/chromium.mjs';
import * as firefox from './accessibility/firefox.mjs';
import { accessibilityText } from './accessibility/text.mjs';
import * as webkit from './accessibility/webkit.mjs';

const TESTS = fileURLToPath(new URL('..', import.meta.url));

/** Set by `--update`. */
const isUpdate = () => Boolean(process.env.UPDATE_KEPT);

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const TREES = { Chromium: chromium.treeOf, Firefox: firefox.treeOf, WebKit: webkit.treeOf };

export const snapshotsPlugin = () => ({
  name: 'snapshots',
  async executeCommand({ command, payload, session }) {
    if (command === 'accessibility-tree') return accessibilityText(await TREES[session.browser.name](session.browser.getPage(session.id)));
    if (command === 'kept-text') {
      const path = join(TESTS, payload.path);
      // The others are compared with what Chromium says.
      if (isUpdate() && session.browser.name === 'Chromium') write(path, payload.text);
      // An answer of undefined would mean that no plugin knows the command.
      return read(path) ?? '';
    }
    if (command === 'unused-texts') {
      const folder = join(TESTS, payload.folder);
      const left = readdirSync(folder).filter((name) => !payload.names.includes(name));
      if (isUpdate()) for (const name of left.splice(0)) rmSync(join(folder, name));
      return left;
    }
    return undefined;
  },
});
