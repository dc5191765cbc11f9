// The custom elements manifest: what editors, framework types and documentation know of the elements.
// Made from the classes and their comments: custom-elements-manifest.open-wc.org

/** Statics and what is private or protected concern nobody who uses an element. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const { declarations = [] } of modules)
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy, static: isStatic }) => !isStatic && !/^[#_]/.test(name) && (!privacy || privacy === 'public'),
        );
      }
  },
};

/** Pages find the compiled files, so the manifest names those. */
const distPaths = {
  name: 'dist-paths',
  packageLinkPhase({ customElementsManifest }) {
    const text = JSON.stringify(customElementsManifest).replace(/"\/?src\/([^"]+)\.ts"/g, '"dist/$1.js"');
    Object.assign(customElementsManifest, JSON.parse(text));
  },
};

export default {
  globs: ['src/base/content-element.ts', 'src/elements/*/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, distPaths],
};
