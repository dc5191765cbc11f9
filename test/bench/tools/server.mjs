// Serves the pages of the benchmark as a good web host would: HTTP/2, TLS, brotli, addresses that never change.
import { createSecureServer } from 'node:http2';
import { once } from 'node:events';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json' };

/** A folder's address is its page. */
const typeOf = (path) => TYPES[path.endsWith('/') ? '.html' : extname(path)] ?? 'application/octet-stream';

const compress = (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/**
 * @param {{ files: Map<string, string | Buffer>, certificate: { private: string, cert: string } }} site files by path.
 * @returns where it listens, and how to end it.
 */
export async function serve({ files, certificate }) {
  const packed = new Map();
  const server = createSecureServer({ key: certificate.private, cert: certificate.cert });
  const sessions = new Set();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  server.on('stream', (stream, headers) => {
    stream.on('error', () => {});
    const path = new URL(headers[':path'], 'https://localhost').pathname;
    const body = files.get(path);
    if (body === undefined) return void stream.respond({ ':status': 404 }, { endStream: true });
    if (!packed.has(path)) packed.set(path, compress(Buffer.from(body)));
    stream.respond({
      ':status': 200,
      'content-type': typeOf(path),
      'content-encoding': 'br',
      'cache-control': typeOf(path) === TYPES['.html'] ? 'no-cache' : 'public, max-age=31536000, immutable',
    });
    stream.end(packed.get(path));
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    origin: `https://localhost:${server.address().port}`,
    close() {
      for (const session of sessions) session.destroy();
      server.close();
    },
  };
}
