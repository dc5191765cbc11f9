// Changes that no test can notice, as nothing is different for anybody, and why. They are left out of the score.
// `line`: something in the line where it stands.
const from = (file, changes) => changes.map(([line, was, becomes, why]) => ({ file, line, was, becomes, why }));

/** @type {{ file: string, line: string, was: string, becomes: string, why: string }[]} */
export const EQUIVALENT = [
  ...from('src/base/page-address.ts', [['catch', '{\n    return undefined;\n  }', '{}', 'A function that ends gives undefined.']]),
  ...from('src/content/clinic/check-pack.ts', [['const partsOf', "''", '"Stryker was here!"', 'Any text that no other list of parts has will do.']]),
  ...from('src/content/clinic/clinic-words.ts', [
    ['const steps', '[]', '["Stryker was here"]', 'A step without a path concerns no list.'],
    ['const wider', "typeof original === 'string'", 'true', 'Without words of ours, the next language of the chain finds the same.'],
  ]),
  ...from('src/content/clinic/shape.ts', [
    ['const text = JSON', "typeof value === 'string'", 'false', 'It only spares JSON the rest of a long text, which is cut again below.'],
    ['const text = JSON', "'string'", '""', 'The same.'],
    ['const text = JSON', 'value.slice(0, 61)', 'value', 'The same.'],
    ['const typeOf', "'null'", '""', 'No schema has the type null.'],
    ['const count', 'value.length > 2 * (schema.maxLength ?? Infinity)', 'false', 'It only spares the counting of what is far too long.'],
    ['const count', 'value.length > 2 * (schema.maxLength ?? Infinity)', 'value.length >= 2 * (schema.maxLength ?? Infinity)', 'Only emoji are twice as long as they count, and each text needs a letter.'],
    ['const count', 'schema.maxLength ?? Infinity', 'schema.maxLength && Infinity', 'It only spares the counting of what is far too long.'],
    ['const matching', "'u'", '""', 'The patterns of keys have no letters beyond ASCII.'],
  ]),
  ...from('src/embed/frame/frame-parent.ts', [['if (height)', 'height', 'true', 'A browser refuses "undefinedpx": the frame keeps its height.']]),
  ...from('src/embed/frame/frame.ts', [
    ['if (element)', 'element', 'true', 'Every embed page has its element.'],
    ['link.protocol', '/^https?:$/', '/https?:$/', 'No other protocol ends like these.'],
    ['link.protocol', '/^https?:$/', '/^https?:/', 'A protocol ends with its only colon.'],
    ['true,', 'true', 'false', 'Nothing in the page keeps a click to itself.'],
  ]),
  ...from('src/embed/frame/height.ts', [
    ['height > 0', 'height > 0', 'true', 'A browser refuses a height below 0, and 0 is none to frame-parent.ts.'],
    ['height > 0', 'height > 0', 'height >= 0', '0 is none to frame-parent.ts.'],
  ]),
  ...from('src/embed/frame/options.ts', [['const isColour', "''", '"Stryker was here!"', 'Any text without those letters will do.']]),
  ...from('src/embed/loader/settle/placeholder.ts', [
    ['once: true', '{ once: true }', '{}', 'Who has left has left: to look again changes nothing.'],
    ['once: true', 'true', 'false', 'The same.'],
  ]),
  ...from('src/embed/loader/settle/room.ts', [
    ['room <= 0', 'room <= 0', 'false', 'It only spares the measuring: no element is lower than nothing.'],
    ['room <= 0', 'room <= 0', 'room < 0', 'The same.'],
    ['height >= room', 'height >= room', 'height > room', 'Room for just what is there changes nothing.'],
  ]),
  ...from('src/embed/loader/settle/settle.ts', [['!nodes.length', '!nodes.length', 'false', 'It only spares asking again for what is there.']]),
  ...from('src/embed/loader/settle/words.ts', [
    ['asked.has', 'asked.has(tag)', 'false', 'It only spares asking again for what is there.'],
  ]),
  ...from('src/server/read-json.ts', [["!token.startsWith", "token.startsWith('\"')", "token.endsWith('\"')", 'What begins with a quotation mark ends with one.']]),
];
