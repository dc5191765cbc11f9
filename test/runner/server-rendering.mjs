// The thread that renders pages for server-rendered-plugin.mjs.
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { renderPage } from '../../dist/server/index.js';

const clinic = JSON.parse(readFileSync(new URL('../server/clinic.json', import.meta.url), 'utf8'));

parentPort.on('message', ({ id, html, lang, words }) => {
  const page = `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>A page</title></head><body>${html}</body></html>`;
  try {
    parentPort.postMessage({ id, page: renderPage(page, words === 'clinic' ? { clinic } : {}) });
  } catch (error) {
    parentPort.postMessage({ id, error: error.message });
  }
});
