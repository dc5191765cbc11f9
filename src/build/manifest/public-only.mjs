import { declarationsOf } from './declarations.mjs';

const isPublic = ({ name, privacy, static: isStatic }) => !isStatic && !/^[#_]/.test(name) && (!privacy || privacy === 'public');

/** Statics and what is private or protected concern nobody who uses an element. */
export const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarationsOf(customElementsManifest)) declaration.members = declaration.members?.filter(isPublic);
  },
};
