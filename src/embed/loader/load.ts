// Fetches what an element needs: all its parts at once, each part once.
import { folder, script } from './own-script.js';
import { parts } from './parts.js';
import { warn } from './warn.js';

const fetched: Record<string, Promise<unknown>> = {};

/**
 * Chromium keeps a module that could not be fetched as failed for as long as the page lives, and so what imports it. The
 * same folder, spelled otherwise, is another address to the browser and the same one to the server.
 */
let place = 'parts';
const AGAIN = '%70arts';

function fetchPart(name: string): Promise<unknown> {
  const [digest] = parts[name]!.split(' ') as [string];
  const href = `${folder}${place}/${name}-${digest.replace(/\W/g, '').slice(0, 8)}.js`;
  // import() takes no digest; it gets what this link fetches.
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', integrity: `sha256-${digest}`, nonce: script!.nonce, href }));
  return import(href);
}

/** Registers an element. What fails is tried again when it is next asked for. */
export function load(name: string): void {
  const [, ...others] = parts[name]!.split(' ');
  // What a part imports is known: none waits for another to arrive.
  const needed = others[0] === '*' ? Object.keys(parts) : [...others, name];
  Promise.all(needed.map((part) => (fetched[part] ||= fetchPart(part)))).catch(() => {
    place = AGAIN;
    for (const part of needed) delete fetched[part];
    warn(`"${name}" could not be loaded from ${folder}`);
  });
}
