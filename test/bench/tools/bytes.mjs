// What the scripts and style sheets of a page weigh.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** An embed page holds its script and its look itself; what pages of the benchmark hold is the clinic's own. */
export function inlineOf({ path }, files) {
  if (!path.endsWith('.html')) return [];
  return [[...String(files.get(path)).matchAll(/<(script|style)[^>]*>(.*?)<\/\1>/gs)].map(([, , body]) => body).join('')];
}

/** @returns raw, gzip (9) and brotli (11), in bytes. */
export function weigh(bodies) {
  const sum = { raw: 0, gzip: 0, brotli: 0 };
  for (const body of bodies.map((each) => Buffer.from(each))) {
    sum.raw += body.length;
    sum.gzip += gzipSync(body, { level: 9 }).length;
    sum.brotli += brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  }
  return sum;
}
