// Serves what goes wrong between a server and a page.
//   /fault/<kind>/<target>/<any>/…     dist/cdn, where one file arrives with a fault: embed, all, or a part by its name
//   /fault/<kind>/pack/<any>/clinic.json     a clinic's pack that does
import { readFile } from 'node:fs/promises';

const PLACE = /^\/fault\/([\w-]+)\/([\w-]+)\/[\w-]+\/((?:parts\/|locales\/)?[\w-]+\.js(?:on)?)$/;
const OPEN = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
const PAGE = '<!doctype html><html lang="en"><title>Page not found</title><h1>Page not found</h1></html>';

const nameOf = (file) => file.replace(/^(parts|locales)\//, '').replace(/(-[^-]{8})?\.js(on)?$/, '');

/** An answer in full. */
const whole = (body, type, { status = 200, ...more } = {}) => (res) => res.writeHead(status, { ...OPEN, 'content-type': type, ...more }).end(body);

/** Its first bytes, of as many as there should be. */
const begin = (body, type, bytes) => (res, then) => res.writeHead(200, { ...OPEN, 'content-type': type, 'content-length': body.length }).write(body.subarray(0, bytes), then);

/** Each takes the file as it should be, its type, and how many times it has been asked for before. */
const FAULTS = {
  missing: () => whole('Not found', 'text/plain', { status: 404 }),
  // As a server that was just started. A browser does not ask once more by itself, as it does where a connection breaks off.
  'missing-twice': (body, type, before) => (before < 2 ? FAULTS.missing() : whole(body, type)),
  // A server that answers every address with its start page.
  page: () => whole(PAGE, 'text/html; charset=utf-8'),
  'missing-page': () => whole(PAGE, 'text/html; charset=utf-8', { status: 404 }),
  error: (body, type) => whole(body, type, { status: 500 }),
  // As a proxy keeps a file that it got in half: nothing says that it was longer.
  half: (body, type) => whole(body.subarray(0, body.length >> 1), type),
  empty: (_body, type) => whole('', type),
  altered: (body, type) => whole(Buffer.concat([body, Buffer.from('\n')]), type),
  // The right bytes below the name of the wrong encoding.
  mislabelled: (body, type) => whole(body, `${type}; charset=iso-8859-1`),
  'latin-1': (body, type) => whole(Buffer.from(body.toString('utf8').replace('Physiotherapy', 'Physiothérapie'), 'latin1'), type),
  'utf-16': (body, type) => whole(Buffer.from(body.toString('utf8'), 'utf16le'), type),
  'not-gzip': (body, type) => whole(body, type, { 'content-encoding': 'gzip' }),
  huge: (_body, type) => whole(`{"profile":{"name":"${'a'.repeat(10_000_000)}"}}`, type),
  refused: () => (res) => res.socket.destroy(),
  // A connection that is back after a while.
  'refused-twice': (body, type, before) => (before < 2 ? FAULTS.refused() : whole(body, type)),
  // Hangs up in the middle.
  cut: (body, type) => (res) => begin(body, type, body.length >> 1)(res, () => res.socket.destroy()),
  // Takes the request, and says nothing more; or stops after the first words.
  silent: () => () => {},
  'silent-later': (body, type) => begin(body, type, 10),
};

const timesAsked = new Map();

export const faultsPlugin = () => ({
  name: 'faults',
  async serve(context) {
    const [, kind, target, file] = PLACE.exec(decodeURIComponent(context.path)) ?? [];
    if (!file) return undefined;
    const isPack = target === 'pack';
    const body = await readFile(new URL(isPack ? '../embed/clinic.json' : `../../dist/cdn/${file}`, import.meta.url));
    const type = isPack ? 'application/json' : 'text/javascript';
    const before = timesAsked.get(context.path) ?? 0;
    timesAsked.set(context.path, before + 1);
    const answer = isPack || nameOf(file) === target ? FAULTS[kind](body, type, before) : whole(body, type);
    // The test server would mend what is wrong, or say so.
    context.respond = false;
    answer(context.res);
    return new Promise((resolve) => context.res.once('close', () => resolve({ body: '' })));
  },
});
