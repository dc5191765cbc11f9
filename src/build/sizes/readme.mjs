// What README.md tells of sizes, each part at the place of its name.
import { textIn, withText } from '../readme-places.mjs';
import { askedTable } from './asked.mjs';
import { sizeTable } from './table.mjs';

/** By place. */
export const sizeTables = (integrity) => ({ sizes: sizeTable(integrity), asked: askedTable(integrity) });

/** Places that README.md lacks. */
export const missingIn = (readme, tables) => Object.keys(tables).filter((name) => textIn(readme, name) === undefined);

export const withTables = (readme, tables) => Object.entries(tables).reduce((text, [name, table]) => withText(text, name, table), readme);
