// The values that an element takes, by attribute: it names them itself when it gets one that it cannot use.

/** @param renderToHtml that of dist/server @param attributes names of attributes that are no flags */
export function valuesOf(renderToHtml, name, attributes) {
  const values = {};
  const { warn } = console;
  console.warn = (message) => {
    const [, attribute, possible] = /> ([\w-]+)="\?" cannot be used\. Possible: (.*)$/.exec(message) ?? [];
    if (attribute && possible !== 'none') values[attribute] = possible.split(' ');
  };
  renderToHtml(name, { attributes: Object.fromEntries(attributes.map((attribute) => [attribute, '?'])) });
  console.warn = warn;
  return values;
}
