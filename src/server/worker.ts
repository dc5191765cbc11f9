// Rendering for a page that runs scripts: dist/builder/render.js, a worker, where no document confuses what is made for
// servers. A message asks with a port to answer to.
import type { RenderOptions } from './render-options.js';
import { renderToHtml } from './render-to-html.js';

/** What is asked: as `renderToHtml` takes it. */
export interface RenderRequest {
  name: string;
  options: RenderOptions;
}

/** What comes back. */
export type RenderAnswer = { html: string } | { error: string };

function answer({ name, options }: RenderRequest): RenderAnswer {
  try {
    return { html: renderToHtml(name, options) };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

addEventListener('message', ({ data, ports: [port] }: MessageEvent<RenderRequest>) => port!.postMessage(answer(data)));
