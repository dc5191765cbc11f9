'use client';

import { useEffect, useState } from 'react';
import type { DryNeedlingToggleEvent } from 'dry-needling-elements';
import 'dry-needling-elements/hydrate.js';
import 'dry-needling-elements/locales/es.js';
import 'dry-needling-elements/dry-needling-faq.js';

/** Brings the elements to the browser, and hears what a person does there. */
export function Elements() {
  const [last, setLast] = useState('');

  useEffect(() => {
    const listen = ({ detail }: DryNeedlingToggleEvent) => setLast(`${detail.id} is ${detail.open ? 'open' : 'closed'}`);
    document.addEventListener('dry-needling-toggle', listen);
    return () => document.removeEventListener('dry-needling-toggle', listen);
  }, []);

  return <p role="status">{last}</p>;
}
