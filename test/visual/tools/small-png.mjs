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

/** So many pixels in a row, or one below the other, are of an area or a line; letters have no such strokes. */
const LINE = 8;

/** The colours of areas and lines as they are; then those that are most often there, and not too near to one another. */
function paletteOf(pixels, width) {
  const counts = new Map();
  const flat = new Map();
  const isIn = (place, step) => {
    for (let each = 1; each < LINE; each++) if (pixels[place - each * step] !== pixels[place]) return false;
    return true;
  };
  for (const [place, pixel] of pixels.entries()) {
    counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    if (isIn(place, 1) || isIn(place, width)) flat.set(pixel, (flat.get(pixel) ?? 0) + 1);
  }
  const byCount = (map) => [...map].sort(([a, many], [b, more]) => more - many || a - b).map(([colour]) => colour);
  const palette = byCount(flat).slice(0, MOST / 2);
  const others = byCount(counts);
  for (const apart of [48, 32, 24, 16, 8, 1])
    for (const colour of others) if (palette.length < MOST && palette.every((each) => distance(each, colour) >= apart)) palette.push(colour);
  return { palette, colours: others };
}

/** A PNG with a palette, which pngjs does not write. @param picture has no transparency. */
export function smallPng({ width, height, data }) {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const { palette, colours } = paletteOf(pixels, width);
  const places = new Map();
  for (const colour of colours) places.set(colour, palette.reduce((nearest, each, place) => (distance(colour, each) < distance(colour, palette[nearest]) ? place : nearest), 0));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = places.get(pixels[y * width + x]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colourTable = Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]));
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', header), chunk('PLTE', colourTable), chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })), chunk('IEND', Buffer.alloc(0))]);
}
