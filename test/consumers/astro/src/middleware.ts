import { defineMiddleware } from 'astro:middleware';
import { renderPage } from 'dry-needling-elements/server.js';

/** Every page, when Astro has rendered it: the elements in it get what they show. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(renderPage(await response.text()), response);
});
