// Writes a picture of few colours as a small PNG: a page is mostly flat, and pngjs writes no palette.
import { crc32, deflateSync } from 'node:zlib';

const MOST = 256;

function chunk(type, data) {
  const head = Buffer.from(type, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(data, crc32(head)));
  return Buffer.concat([length, head, data, sum]);
}

const distance = (one, other) => Math.abs((one & 255) - (other & 255)) + Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)) + Math.abs(((one >> 16) & 255) - ((other >> 16) & 255));

/**
 * @param picture `{ width, height, data }` as pngjs reads it, without transparency.
 * The colours that are most often there stay as they are, those of areas and lines; where there are more than fit, the
 * rare ones, at the edges of letters, become the nearest of them.
 */
export function smallPng({ width, height, data }) {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const colours = [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([colour]) => colour);
  const palette = colours.slice(0, MOST);
  const places = new Map(palette.map((colour, index) => [colour, index]));
  for (const colour of colours.slice(MOST)) {
    let nearest = 0;
    for (let index = 1; index < MOST; index++) if (distance(colour, palette[index]) < distance(colour, palette[nearest])) nearest = index;
    places.set(colour, nearest);
  }
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(pixels[y * width + x]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colourTable = Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]));
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', header), chunk('PLTE', colourTable), chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0))]);
}
