// What `dry-needling-elements/server.js` gives.
export { embedPage, frameOf, oEmbed, type EmbedPageOptions, type Hash } from './embed-page.js';
export { elementNames } from './elements.js';
export { renderToHtml, type RenderOptions } from './render-to-html.js';
