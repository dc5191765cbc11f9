// dist/cdn/embed.js: looks at the page, loads the elements it finds, and goes on looking. One file that runs as a module
// and as a classic script: it holds no import or export, and no import.meta.
import { OURS, find } from './find.js';
import { names } from './load.js';
import { folder } from './own-script.js';
import { reserve } from './reserve.js';

/** What another copy of this script, of any version, leaves on a page. */
const HERE = Symbol.for('dry-needling');
const marks = window as unknown as Record<symbol, boolean>;

if (!folder) console.warn('dry-needling: embed.js needs data-base');
// A browser that cannot show the elements keeps the fallback.
else if (!marks[HERE] && 'hasOwn' in Object && document.adoptedStyleSheets) {
  marks[HERE] = true;
  reserve(names, OURS);
  find(document.documentElement);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        try {
          find(node as Element);
        } catch {
          // Text, or a form with a field of such a name, which has nothing to look into.
        }
  }).observe(document, { childList: true, subtree: true });
}
