// The manifest is the public documentation: everything public is described in it.
const KINDS = {
  attributes: () => 'attribute',
  members: ({ kind }) => (kind === 'method' ? 'method' : 'property'),
  events: () => 'event',
  slots: () => 'slot',
  cssParts: () => 'part',
  cssProperties: () => 'custom property',
};

const isDescribed = ({ description }) => Boolean(description?.trim());

function gapsOf(element) {
  const name = element.tagName ? `<${element.tagName}>` : element.name;
  const gaps = Object.entries(KINDS).flatMap(([key, kindOf]) =>
    (element[key] ?? [])
      // What is inherited is told once, where it stands.
      .filter((entry) => !isDescribed(entry) && !entry.inheritedFrom)
      .map((entry) => `${kindOf(entry)} ${entry.name || '(default)'} of ${name}`),
  );
  return isDescribed(element) ? gaps : [name, ...gaps];
}

/** What is public and has no description: one line for each, with the file that it stands in. */
export const undescribed = ({ modules }) =>
  modules.flatMap(({ path, declarations = [] }) =>
    declarations
      .filter(({ customElement }) => customElement)
      .flatMap(gapsOf)
      .map((gap) => `${path.replace(/^dist\/(.+)\.js$/, 'src/$1.ts')}: ${gap} has no description.`),
  );
