/** Every declaration of a manifest. */
export const declarationsOf = ({ modules }) => modules.flatMap(({ declarations = [] }) => declarations);

/** The elements among them, in the order of their tags. */
export const elementsOf = (manifest) => declarationsOf(manifest).filter(({ tagName }) => tagName).sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
