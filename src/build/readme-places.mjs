// Parts of README.md that the build knows: each stands between <!-- name --> and <!-- /name -->.
const place = (name) => new RegExp(`<!-- ${name} -->\\n([\\s\\S]*?)\\n?<!-- /${name} -->`);

/** What stands there; undefined where there is no such place. */
export const textIn = (readme, name) => place(name).exec(readme)?.[1];

export const withText = (readme, name, text) => readme.replace(place(name), () => `<!-- ${name} -->\n${text}\n<!-- /${name} -->`);

/** Names of tables that have no place there. @param tables Markdown by name. */
export const placeless = (readme, tables) => Object.keys(tables).filter((name) => textIn(readme, name) === undefined);

/** Each table at its place. */
export const withTables = (readme, tables) => Object.entries(tables).reduce((text, [name, markdown]) => withText(text, name, markdown), readme);
