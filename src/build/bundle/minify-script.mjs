// swc makes the smallest files of the minifiers tried, and the same ones on every machine.
import { minify, transform } from '@swc/core';

export const minifyScript = () => ({
  name: 'minify-script',
  renderChunk: (code) => minify(code, { module: true, ecma: 2022, compress: { passes: 3, module: true, ecma: 2022 }, mangle: true, format: { comments: false, ecma: 2022 } }),
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
