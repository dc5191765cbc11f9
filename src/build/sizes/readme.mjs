// What README.md tells of sizes.
import { askedTable } from './asked.mjs';
import { sizeTable } from './table.mjs';

/** By the name of its place. */
export const sizeTables = (integrity) => ({ sizes: sizeTable(integrity), asked: askedTable(integrity) });
