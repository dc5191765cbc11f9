// What a file costs a reader, and the hash that lets a page refuse any other file.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compress = { gzip: promisify(gzip), brotli: promisify(brotliCompress) };

export async function weigh(code) {
  const bytes = Buffer.from(code);
  const [gzipped, brotlied] = await Promise.all([
    compress.gzip(bytes, { level: 9 }),
    compress.brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  ]);
  return {
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    bytes: bytes.length,
    gzip: gzipped.length,
    brotli: brotlied.length,
  };
}
