// swc makes the smallest files of the minifiers tried, and the same ones on every machine.
import { minify, transform } from '@swc/core';


const minified = async (code) => (await minify(code, { module: true, ecma: 2022, compress: { passes: 3, module: true, ecma: 2022 }, mangle: true, format: { comments: false, ecma: 2022 } })).code;

/** The words of a language: escaped, their letters would weigh too much. */
const WORDS = /^(locales\/)?[a-z]{2}(-[A-Z]{2})?$/;

/**
 * A server may name a wrong encoding, and Chromium believes it: letters beyond ASCII are escaped, as they may be in strings,
 * templates and patterns. The style sheets, which are read raw, have none.
 */
const escaped = (code) => code.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

export const minifyScript = () => ({
  name: 'minify-script',
  renderChunk: async (code, { name }) => (WORDS.test(name) ? minified(code) : escaped(await minified(code))),
});

/** For a script that older browsers should be able to read, if only to do nothing. */
export const minifyClassicScript = () => ({
  name: 'minify-classic-script',
  renderChunk: (code) =>
    transform(code, {
      isModule: false,
      minify: true,
      jsc: { target: 'es2021', minify: { compress: { passes: 3, ecma: 2021, unsafe_arrows: true }, mangle: { toplevel: true }, format: { comments: false, ecma: 2021 } } },
    }),
});
