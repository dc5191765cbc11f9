// The manifest is the public documentation: what it does not describe is not published. The build ends here.
import { declarationsOf } from './declarations.mjs';

const KINDS = {
  attributes: 'attribute',
  members: ({ kind }) => (kind === 'method' ? 'method' : 'property'),
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssProperties: 'custom property',
};

/** One line for each thing that is public and that nobody has described. */
export function undescribed(manifest) {
  return declarationsOf(manifest)
    .filter(({ customElement }) => customElement)
    .flatMap((element) => {
      const name = element.tagName ? `<${element.tagName}>` : element.name;
      const lacking = Object.entries(KINDS).flatMap(([key, kind]) =>
        (element[key] ?? [])
          // What is inherited is told once, where it stands.
          .filter(({ description, inheritedFrom }) => !description?.trim() && !inheritedFrom)
          .map((entry) => `${typeof kind === 'string' ? kind : kind(entry)} ${entry.name || '(default)'} of ${name}`),
      );
      return element.description?.trim() ? lacking : [name, ...lacking];
    })
    .map((what) => `${what} has no description.`);
}

export const described = {
  name: 'described',
  packageLinkPhase({ customElementsManifest }) {
    const lines = undescribed(customElementsManifest);
    if (lines.length) throw new Error(`The doc comments are the public documentation, and something is missing in them:\n${lines.join('\n')}`);
  },
};
