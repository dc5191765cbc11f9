// Fetches what an element needs: all its parts at once, each part once.
import { folder, script } from './own-script.js';
import { elements, shared } from './parts.js';
import { warn } from './warn.js';

let fetched: Record<string, Promise<unknown>> = {};

/**
 * A browser may keep a module that it could not fetch as failed for as long as the page lives, and so what imports it. The
 * same folder, spelled otherwise, is another address to the browser and the same one to the server.
 */
let place = 'parts';
const AGAIN = '%70arts';

function fetchPart(name: string): Promise<unknown> {
  const [digest] = (elements[name] || shared[name]!).split(' ') as [string];
  const href = `${folder}${place}/${name}-${digest.replace(/\W/g, '').slice(0, 8)}.js`;
  // import() takes no digest; it gets what this link fetches.
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', integrity: `sha256-${digest}=`, nonce: script!.nonce, href }));
  return import(href);
}

/** Registers an element. What fails is tried again when it is next asked for. */
export function load(name: string): void {
  const [, ...others] = elements[name]!.split(' ');
  // What a part imports is known: none waits for another to arrive.
  Promise.all([...others, name].map((part) => (fetched[part] ||= fetchPart(part)))).catch(() => {
    place = AGAIN;
    fetched = {};
    warn(`"${name}" did not load from ${folder}`);
  });
}
