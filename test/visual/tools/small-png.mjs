// Pictures as they are kept: half the size, and of few colours. Five hundred of them are in the repository.
import { crc32, deflateSync } from 'node:zlib';

/** More than a page has areas, lines and shades of text; the edges of letters have hundreds. */
const MOST = 64;

function chunk(type, data) {
  const head = Buffer.from(type, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(data, crc32(head)));
  return Buffer.concat([length, head, data, sum]);
}

const distance = (one, other) => Math.abs((one & 255) - (other & 255)) + Math.abs(((one >> 8) & 255) - ((other >> 8) & 255)) + Math.abs(((one >> 16) & 255) - ((other >> 16) & 255));

/** Each pixel is the mean of four. @param picture `{ width, height, data }`, as pngjs reads it. */
export function halfSize({ width, height, data }) {
  const half = { width: width >> 1, height: height >> 1 };
  half.data = Buffer.alloc(half.width * half.height * 4);
  for (let y = 0, to = 0; y < half.height; y++)
    for (let x = 0; x < half.width; x++)
      for (let channel = 0, from = (2 * y * width + 2 * x) * 4; channel < 4; channel++, from++) half.data[to++] = (data[from] + data[from + 4] + data[from + 4 * width] + data[from + 4 * width + 4] + 2) >> 2;
  return half;
}

/**
 * A PNG with a palette, which pngjs does not write. @param picture has no transparency.
 *
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
