import { renderPage } from 'dry-needling-elements/server.js';

export default function (config) {
  // Every page, when Eleventy has written it: the elements in it get what they show.
  config.addTransform('dry-needling', function (content) {
    return this.page.outputPath?.endsWith('.html') ? renderPage(content) : content;
  });
  // What runs in the browser: the loader with all that it may load, and this page's own script.
  config.addPassthroughCopy({ 'node_modules/dry-needling-elements/dist/cdn': 'js' });
  config.addPassthroughCopy('page.js');
}
