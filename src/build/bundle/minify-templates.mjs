// Takes the white space out of the elements' templates and style sheets.
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';

/** What base holds is part of every bundle: a module is minified once, its result kept for as long as its code is the same. */
const minified = new Map();

export function minifyTemplates() {
  // The minifier does not know that a fragment of a drawing is SVG, where `/>` closes an element.
  const plugin = minifyLiterals({ failOnError: true, exclude: /node_modules/, options: { minifyOptions: { keepClosingSlash: true } } });
  return {
    ...plugin,
    transform(code, id) {
      const key = `${id}\n${code}`;
      if (!minified.has(key)) minified.set(key, plugin.transform.call(this, code, id));
      return minified.get(key);
    },
  };
}
