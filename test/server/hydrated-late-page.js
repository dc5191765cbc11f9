// The script of a page that imports in the wrong order.
import '../../dist/all.js';
import '../../dist/hydrate.js';
