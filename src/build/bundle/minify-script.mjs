// swc makes the smallest files of the minifiers tried, and the same ones on every machine.
import { minify } from '@swc/core';

export const minifyScript = () => ({
  name: 'minify-script',
  renderChunk: (code) => minify(code, { module: true, ecma: 2022, compress: { passes: 3, module: true, ecma: 2022 }, mangle: true, format: { comments: false, ecma: 2022 } }),
});
