// The script of a page whose elements a server has rendered.
import '../../dist/hydrate.js';
import '../../dist/all.js';
