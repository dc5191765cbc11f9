// Serves /server-rendered?html=…: a page whose elements the server has rendered (`renderPage`), without any script.
// Also takes lang (of the page), clinic (the address of a pack in this project) and any header `policy`.
import { Worker } from 'node:worker_threads';

export function serverRenderedPlugin() {
  let worker;
  const waiting = new Map();
  let last = 0;

  /** In a thread of its own: rendering puts a document's classes into the global scope. */
  function render(request) {
    if (!worker) {
      worker = new Worker(new URL('./server-rendering.mjs', import.meta.url));
      worker.on('message', ({ id, page, error }) => {
        const { resolve, reject } = waiting.get(id);
        waiting.delete(id);
        if (error) reject(new Error(error));
        else resolve(page);
      });
    }
    return new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      worker.postMessage({ id: last, ...request });
    });
  }

  return {
    name: 'server-rendered',
    async serve(context) {
      if (context.path !== '/server-rendered') return undefined;
      const { html, lang = 'en', clinic, policy } = context.query;
      if (policy) context.set('content-security-policy', policy);
      return { type: 'html', body: await render({ html, lang, clinic }) };
    },
    serverStop: () => worker?.terminate(),
  };
}
