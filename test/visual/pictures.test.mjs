// Every story as it was last agreed to look: light, dark, right to left and on a phone.
//   npm run test:visual                compares
//   npm run test:visual -- --update    keeps what is seen now
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { ROOT } from '../../src/build/paths.mjs';
import { openCamera, photograph, picturesOf } from './tools/camera.mjs';
import { difference } from './tools/compare.mjs';
import { halfSize, smallPng } from './tools/small-png.mjs';

const KEPT = join(ROOT, 'test/visual/pictures');
/** What differs is shown here: as it was kept, as it is, and where they differ. */
const SEEN = join(ROOT, 'coverage/visual');
const RECORD = join(KEPT, 'record.json');
const updates = Boolean(process.env.UPDATE_KEPT);

const files = readdirSync(join(ROOT, 'stories')).filter((name) => name.endsWith('.stories.js')).map((name) => name.replace('.stories.js', ''));
/** With which browser the pictures were made, and a digest of each as it came from there. */
const record = !updates && existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : { browser: undefined, pictures: {} };
const digestOf = (png) => createHash('sha256').update(png).digest('base64').slice(0, 22);

const camera = await openCamera();
const pages = await Promise.all(Array.from({ length: availableParallelism() }, camera.newPage));
const pictures = (await Promise.all(files.map(async (file) => (await picturesOf(pages[0], file)).map((each) => ({ ...each, file, name: `${file}/${each.story}-${each.look}` }))))).flat();
if (updates) record.browser = camera.version;

const same = record.browser === camera.version;
const otherwise = [];
rmSync(SEEN, { recursive: true, force: true });
if (updates) rmSync(KEPT, { recursive: true, force: true });

function write(folder, name, png) {
  const path = join(folder, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, png);
}

/** @returns what differs from the picture that is kept. */
function compared(name, png) {
  if (record.pictures[name] === digestOf(png)) return undefined;
  const file = join(KEPT, `${name}.png`);
  if (!existsSync(file)) return { words: 'is new: no picture is kept', isGrave: true };
  const found = difference(PNG.sync.read(readFileSync(file)), halfSize(PNG.sync.read(png)));
  if (!found) return undefined;
  write(SEEN, `${name}.kept`, readFileSync(file));
  write(SEEN, `${name}.now`, png);
  if (found.picture) write(SEEN, `${name}.difference`, PNG.sync.write(found.picture));
  return found;
}

after(async () => {
  await camera.close();
  if (updates) {
    const sorted = Object.fromEntries(Object.entries(record.pictures).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(RECORD, `${JSON.stringify({ browser: record.browser, pictures: sorted }, null, 1)}\n`);
  }
  if (same) return;
  const told = `The pictures were made with ${record.browser}, this is ${camera.version}, which draws ${otherwise.length} of ${pictures.length} otherwise.`;
  console.warn(`\n${told}\n${otherwise.join('\n')}\nLook at coverage/visual; \`npm run test:visual -- --update\` keeps what is seen now.`);
});

if (!updates)
  it('of every story pictures are kept, and none of what is no more', () => {
    assert.deepEqual(Object.keys(record.pictures).sort(), pictures.map(({ name }) => name).sort(), '`npm run test:visual -- --update` makes them.');
  });

for (const file of files)
  describe(file, { concurrency: pages.length }, () => {
    for (const picture of pictures.filter((each) => each.file === file))
      it(`${picture.story}, ${picture.look}`, async () => {
        const page = pages.pop();
        const png = Buffer.from(await photograph(page, file, picture).finally(() => pages.push(page)));
        if (updates) {
          record.pictures[picture.name] = digestOf(png);
          write(KEPT, picture.name, smallPng(halfSize(PNG.sync.read(png))));
          return;
        }
        const found = compared(picture.name, png);
        // Another version of the browser may draw a letter otherwise: that is told, and is no fault of ours.
        if (found && !same && !found.isGrave) otherwise.push(`${picture.name} ${found.words}`);
        else assert.equal(found?.words, undefined, `${picture.name}: coverage/visual`);
      });
  });
