// The script of a page with Lit's own support for hydration, and ours.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import './hydrated-page.js';
