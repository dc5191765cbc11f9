// Reads the clinic's pack of a page: from an address, or from the page itself.
import { LONGEST } from './check-pack.js';
import { registerClinic, report, type ClinicPack } from './clinic.js';

/** A visitor waits no longer for a clinic's words than for ours, in milliseconds. */
const PATIENCE = 3000;

/** The text at an address; stops reading where it gets too long, and at what is not UTF-8. */
async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`the answer is ${response.status}`);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  const reader = response.body!.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    text += decoder.decode(chunk.value, { stream: true });
    if (text.length > LONGEST) {
      reader.cancel().catch(() => {});
      throw new Error(`it is longer than ${LONGEST} characters`);
    }
  }
  return text + decoder.decode();
}

/**
 * Registers the pack at an address, else the one that the page holds in
 * `<script type="application/json" data-dry-needling-clinic>`. Settles when it is registered, or refused with a message;
 * it never fails.
 */
export async function readClinic(address?: string, patience = PATIENCE): Promise<void> {
  const place = address || 'script[data-dry-needling-clinic]';
  // AbortSignal.timeout would be shorter, but is younger than the oldest browsers that show the elements.
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(new Error(`no answer in ${patience / 1000} seconds`)), patience);
  try {
    const text = address ? await fetchText(address, limit.signal) : document.querySelector(place)?.textContent;
    if (text != null) registerClinic(JSON.parse(text) as ClinicPack);
  } catch (error) {
    report([{ path: place, found: String(error), allowed: 'a pack as JSON' }]);
  } finally {
    clearTimeout(timer);
  }
}
