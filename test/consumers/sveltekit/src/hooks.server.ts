import type { Handle } from '@sveltejs/kit';
import { renderPage } from 'dry-needling-elements/server.js';

/** Every page, when Svelte has rendered it: the elements in it get what they show. */
export const handle: Handle = ({ event, resolve }) => {
  const lang = event.route.id?.startsWith('/es') ? 'es' : 'en';
  let page = '';
  return resolve(event, {
    transformPageChunk: ({ html, done }) => {
      page += html.replace('%lang%', lang);
      return done ? renderPage(page) : '';
    },
  });
};
