// Keeps dist as the sources are, while somebody works on them.
import { build } from '../build.mjs';
import { gatherChanges } from './gather-changes.mjs';

/** A server may also watch what it has served, and the build writes files into src itself: neither may start a build. */
const isWatched = (path) => /^(src|stories)\/.*\.\w+$/.test(path) && !/^src\/(build|content\/generated)\//.test(path);

/** A mistake in a file is shown, and the next change tries again. */
export async function tryToBuild(steps) {
  try {
    await build(steps);
    return true;
  } catch (error) {
    console.error(`\n${error.message}\nWaiting for a change …\n`);
    return false;
  }
}

/** @param onBuilt is called when dist holds what was changed. */
export function rebuildOnChange(fileWatcher, onBuilt = () => {}) {
  gatherChanges(fileWatcher, isWatched, async (changed) => {
    console.log(`Changed: ${changed.join(', ')}`);
    const content = changed.some((path) => path.startsWith('src/content/'));
    const scripts = changed.some((path) => (path.startsWith('src/') && path.endsWith('.ts')) || path.startsWith('src/embed/builder/'));
    // What dist holds stays until it is replaced: a page that loads meanwhile finds its files.
    if (!(content || scripts) || (await tryToBuild({ clean: false, content, server: false }))) onBuilt();
  });
}
