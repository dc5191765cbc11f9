'use client';

import 'dry-needling-elements/hydrate.js';
import 'dry-needling-elements/locales/es.js';
import 'dry-needling-elements/dry-needling-faq.js';

/** Brings the elements to the browser. */
export function Elements() {
  return null;
}
