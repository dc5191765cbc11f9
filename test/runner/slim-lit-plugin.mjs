// Serves the elements as the files in dist/cdn hold them: with src/embed/slim-lit.ts in the place of Lit.
const REPLACED = ['lit', './lit-element.js'];

export const slimLitPlugin = () => ({
  name: 'slim-lit',
  // Tests and stories keep Lit: only what is in those files changes, and an element that others have made with them.
  resolveImport: ({ source, context }) => (/^\/(dist|test\/package\/example)\//.test(context.path) && REPLACED.includes(source) ? '/dist/embed/slim-lit.js' : undefined),
});
