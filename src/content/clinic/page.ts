// Reads the clinic's pack of a page: from an address, or from the page itself.
import { registerClinic, report, type ClinicPack } from './clinic.js';

/** A visitor waits no longer for a clinic's words than for ours, in milliseconds. */
const PATIENCE = 3000;

/** More than this is no small file of a clinic: it is not even read to its end. */
const LONGEST = 200_000;

/** The text at an address; stops reading where it gets too long, and at what is not UTF-8. */
async function fetchText(address: string, patience: number): Promise<string> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
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
  const place = address ?? 'script[data-dry-needling-clinic]';
  try {
    const text = address ? await fetchText(address, patience) : document.querySelector(place)?.textContent;
    if (text != null) registerClinic(JSON.parse(text) as ClinicPack);
  } catch (error) {
    report([{ path: place, found: String(error), allowed: 'a pack as JSON' }]);
  }
}
