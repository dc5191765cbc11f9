// Serves the elements as the files in dist/cdn hold them: with src/embed/slim-lit.ts in the place of Lit.
const REPLACED = ['lit', './lit-element.js'];

export const slimLitPlugin = () => ({
  name: 'slim-lit',
  // Tests and stories keep Lit: only what is in those files changes.
  resolveImport: ({ source, context }) => (context.path.startsWith('/dist/') && REPLACED.includes(source) ? '/dist/embed/slim-lit.js' : undefined),
});
