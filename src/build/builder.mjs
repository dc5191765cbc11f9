// Writes dist/builder: the page that makes snippets, with what it knows of the elements inside.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeBundle } from './bundle.mjs';
import { DIST, ROOT } from './paths.mjs';

const SOURCE = `${ROOT}/src/embed/builder`;
const TARGET = `${DIST}/builder`;

export async function buildBuilder({ builder }) {
  mkdirSync(TARGET, { recursive: true });
  await writeBundle(builder);
  const widgets = execFileSync(process.execPath, [fileURLToPath(new URL('builder/widgets.mjs', import.meta.url))], { encoding: 'utf8' });
  const page = readFileSync(`${SOURCE}/index.html`, 'utf8');
  // No text may end the script that holds it.
  writeFileSync(`${TARGET}/index.html`, page.replace('<!-- widgets -->', () => `<script type="application/json" id="widgets">${widgets.replaceAll('<', '\\u003c')}</script>`));
  copyFileSync(`${SOURCE}/builder.css`, `${TARGET}/builder.css`);
}
