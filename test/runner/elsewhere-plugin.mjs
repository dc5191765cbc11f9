// Serves dist/cdn from other places, as other servers would: for tests of what a page loads from elsewhere.
//   /elsewhere/…          to any origin
//   /slow/<any>/…         a part takes its time
//   /unsteady/<any>/…     the connection breaks off in the first second that parts are asked for
//   /altered/<any>/…      every part differs from what was built
import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

const PLACE = /^\/(elsewhere|slow|unsteady|altered)\/([\w-]+\/)??((?:parts\/)?[\w-]+\.js)$/;

export function elsewherePlugin() {
  const firstAsked = new Map();
  return {
    name: 'elsewhere',
    async serve(context) {
      const [, place, folder, file] = PLACE.exec(decodeURIComponent(context.path)) ?? [];
      if (!file) return undefined;
      const isPart = file.startsWith('parts/');
      if (place === 'unsteady' && isPart) {
        if (!firstAsked.has(folder)) firstAsked.set(folder, Date.now());
        if (Date.now() - firstAsked.get(folder) < 1000) {
          context.req.socket.destroy();
          return { body: 'Nobody hears this.' };
        }
      }
      if (place === 'slow' && isPart) await setTimeout(150);
      const body = await readFile(new URL(`../../dist/cdn/${file}`, import.meta.url), 'utf8');
      const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
      return { type: 'js', headers, body: place === 'altered' && isPart ? `${body}\n` : body };
    },
  };
}
