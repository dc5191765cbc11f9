// Tables in Markdown, and what the manifest's words look like in them.

/** In one line, with nothing that ends a cell. */
export const cell = (text = '') => text.replace(/\s*\n\s*/g, ' ').replace(/\|/g, '\\|').trim();

export const code = (text) => (text ? `\`${text}\`` : '');

/** @returns a table; columns in which every cell is empty are left out. */
export function table(heads, rows) {
  const shown = heads.map((_, index) => index).filter((index) => rows.some((row) => row[index]));
  const line = (cells) => `| ${shown.map((index) => cells[index] || '').join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map((row) => line(row.map(cell)))].join('\n');
}

const DEFAULT = /\s*Default:? ([^.]+)\.\s*$/;

/** A description without the sentence on the default at its end, which has a column of its own. */
export const withoutDefault = (description) => description.replace(DEFAULT, '');

/** What is true when nothing is said: the manifest's value, or the words of the description where it is no value. */
export function defaultOf({ default: value, description = '', type }) {
  if (type?.text === 'boolean') return 'off';
  return value ? code(value) : (DEFAULT.exec(description)?.[1] ?? '');
}

/** `CustomEvent<{ id: string; open: boolean }>` → `{ id: string; open: boolean }` */
export const detailOf = ({ type }) => /^CustomEvent<(.+)>$/.exec(type.text)?.[1] ?? '';
