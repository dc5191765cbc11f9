// Where README.md holds the table of sizes.
const PLACE = /<!-- sizes -->\n([\s\S]*?)\n?<!-- \/sizes -->/;

export const tableIn = (readme) => PLACE.exec(readme)?.[1];

export const withTable = (readme, table) => readme.replace(PLACE, () => `<!-- sizes -->\n${table}\n<!-- /sizes -->`);
