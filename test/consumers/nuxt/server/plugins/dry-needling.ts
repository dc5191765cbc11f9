import { renderPage } from 'dry-needling-elements/server.js';

// Every page, when Vue has rendered it: the elements in it get what they show.
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:response', (response) => {
    const isPage = response.headers?.['content-type']?.startsWith('text/html');
    if (isPage && typeof response.body === 'string') response.body = renderPage(response.body);
  });
});
