// Tells of changed files, all that come close together at once.
import { relative, sep } from 'node:path';
import { ROOT } from '../paths.mjs';

/** Editors write a file in several steps, and a change of branch writes many files. */
const PAUSE = 100;

/** @param onChange gets the changed paths; further changes wait until its promise is settled. */
export function gatherChanges(fileWatcher, isWatched, onChange) {
  const changed = new Set();
  let timer;
  let busy = false;

  async function tell() {
    if (busy) return;
    busy = true;
    const paths = [...changed];
    changed.clear();
    await onChange(paths);
    busy = false;
    if (changed.size) tell();
  }

  fileWatcher.on('all', (_, file) => {
    const path = relative(ROOT, file).split(sep).join('/');
    if (!isWatched(path)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(tell, PAUSE);
  });
}
