// Fetches what elements need: all parts at once, each part once. What runs them, and knows of other languages, are parts, too.
import { languageOf, wordsFor } from './language.js';
import { folder, script } from './own-script.js';
import { digests, needs, parts } from './parts.js';
import { release } from './reserve.js';

export const names = parts.slice(0, needs.length);
const others = parts.slice(needs.length);
const clinic = script?.dataset['clinic'];

/** Where each part is that has been asked for. */
let fetched: Record<string, string> = {};
/** What has been found and nobody has taken care of yet. */
const nodes: Element[] = [];

/**
 * A browser may keep a module that it could not fetch as failed for as long as the page lives, and so what imports it. The
 * same folder, spelled otherwise, is another address to the browser and the same one to the server.
 */
let place = 'parts';
const AGAIN = '%70arts';

const link = (properties: Partial<HTMLLinkElement>): string => document.head.appendChild(Object.assign(document.createElement('link'), properties)).href;

const digestOf = (name: string): string => digests.slice(parts.indexOf(name) * 43).slice(0, 43);

/** import() takes no digest: it gets what this link has fetched. @param digest of a part that is not in the table here. */
function fetchPart(name: string, digest = digestOf(name)): string {
  return (fetched[name] ||= link({
    rel: 'modulepreload',
    integrity: `sha256-${digest}=`,
    nonce: script!.nonce,
    href: `${folder}${place}/${name}-${digest.replace(/\W/g, '').slice(0, 8)}.js`,
  }));
}

/** Fetches an element, if one is named, and has a node taken care of. */
export function load(node: HTMLElement, name?: string | false): void {
  // First: a form whose fields are named as what is asked of it here is not kept.
  const words = wordsFor(languageOf(node));
  nodes.push(node);
  if (name) {
    if (words) fetchPart(words);
    if (!fetched['clinic'] && (clinic || document.querySelector('[data-dry-needling-clinic]'))) {
      fetchPart('clinic');
      if (clinic) link({ rel: 'preload', as: 'fetch', crossOrigin: '', href: clinic });
    }
    // What a part imports is known: none waits for another to arrive.
    for (const part of others.slice(0, +needs[parts.indexOf(name)]!)) fetchPart(part);
    fetchPart(name);
  }
  import(fetchPart('settle'))
    .then((part) => part.settle(nodes, fetched, names, fetchPart, clinic))
    .catch(() => {
      if (place !== AGAIN) console.warn(`dry-needling: parts did not load from ${folder}`);
      // It is tried again when something is next asked for.
      place = AGAIN;
      fetched = {};
      release();
    });
}
