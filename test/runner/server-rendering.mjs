// The thread that renders pages for server-rendered-plugin.mjs.
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { renderPage } from '../../dist/server/index.js';

const packAt = (address) => JSON.parse(readFileSync(new URL(`../..${address}`, import.meta.url), 'utf8'));

parentPort.on('message', ({ id, html, lang, clinic }) => {
  const page = `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>A page</title></head><body>${html}</body></html>`;
  try {
    parentPort.postMessage({ id, page: renderPage(page, clinic ? { clinic: packAt(clinic) } : {}) });
  } catch (error) {
    parentPort.postMessage({ id, error: error.message });
  }
});
