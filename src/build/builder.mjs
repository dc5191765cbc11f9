// Writes dist/builder: the page that makes snippets, with what it knows of the elements inside.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeBundle } from './bundle.mjs';
import { CSP } from './docs/csp.mjs';
import { DIST, ROOT } from './paths.mjs';

/** In the preview, Firefox takes no address for that of the page itself. */
const POLICY = CSP.replace("frame-src 'self'", 'frame-src *');

const SOURCE = `${ROOT}/src/embed/builder`;
const TARGET = `${DIST}/builder`;

export async function buildBuilder({ builder }) {
  mkdirSync(TARGET, { recursive: true });
  await writeBundle(builder);
  const widgets = execFileSync(process.execPath, [fileURLToPath(new URL('builder/widgets.mjs', import.meta.url))], { encoding: 'utf8' });
  const page = readFileSync(`${SOURCE}/index.html`, 'utf8');
  const parts = {
    policy: `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
    // No text may end the script that holds it.
    widgets: `<script type="application/json" id="widgets">${widgets.replaceAll('<', '\\u003c')}</script>`,
  };
  writeFileSync(`${TARGET}/index.html`, page.replace(/<!-- (policy|widgets) -->/g, (_, name) => parts[name]));
  for (const sheet of ['builder.css', 'preview.css']) copyFileSync(`${SOURCE}/${sheet}`, `${TARGET}/${sheet}`);
}
