// Serves /with-clinic/<lang>/<element>.html: embed pages as the command line makes them with the pack test/server/clinic.json.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export function clinicPagesPlugin() {
  return {
    name: 'clinic-pages',
    serve({ path }) {
      const [, lang, name] = /^\/with-clinic\/([\w-]+)\/([\w-]+)\.html$/.exec(path) ?? [];
      if (!name) return undefined;
      const folder = mkdtempSync(join(tmpdir(), 'clinic-pages-'));
      try {
        execFileSync(process.execPath, [inProject('dist/server/cli.js'), 'embed', name, '--lang', lang, '--out', folder, '--clinic', inProject('test/server/clinic.json')]);
        return { type: 'html', body: readFileSync(join(folder, lang, `${name}.html`), 'utf8') };
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}
