// The commands behind `accessibilityTree`, `keptText` and `unusedTexts` of commands.js: texts that are kept in the repository,
// to be read in a review. `npm test -- --update` writes them anew.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accessibilityText } from './accessibility-tree.mjs';

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

/** In Chromium alone: the other engines tell no test what is in their accessibility tree. */
async function treeOf(page, selector) {
  const connection = await page.createCDPSession();
  try {
    const { root } = await connection.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await connection.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { node } = await connection.send('DOM.describeNode', { nodeId });
    const { nodes } = await connection.send('Accessibility.getFullAXTree');
    return accessibilityText(nodes, node.backendNodeId);
  } finally {
    await connection.detach();
  }
}

export const snapshotsPlugin = () => ({
  name: 'snapshots',
  async executeCommand({ command, payload, session }) {
    if (command === 'accessibility-tree') return treeOf(session.browser.getPage(session.id), payload.selector);
    if (command === 'kept-text') {
      const path = join(TESTS, payload.path);
      if (isUpdate()) write(path, payload.text);
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
