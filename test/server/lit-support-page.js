// The script of a page with Lit's own support for hydration and nothing of ours: other elements of the page may need it.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '../../dist/all.js';
