// Where README.md holds the table of sizes.
import { textIn, withText } from '../readme-places.mjs';

export const tableIn = (readme) => textIn(readme, 'sizes');

export const withTable = (readme, table) => withText(readme, 'sizes', table);
