// What `dry-needling-elements/server.js` gives.
export { checkClinic, type CheckedClinic, type ClinicProblem } from './check-clinic.js';
export { embedPage, frameOf, oEmbed, type EmbedPageOptions, type Hash } from './embed-page.js';
export { elementNames } from './elements.js';
export { readJson } from './read-json.js';
export { renderPage, type PageOptions } from './render-page.js';
export type { RenderOptions } from './render-options.js';
export { renderToHtml } from './render-to-html.js';
export { renderToShadowHtml, type ShadowOptions } from './render-to-shadow-html.js';
