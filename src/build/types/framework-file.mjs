/** The words of a doc comment, indented as a member. */
const comment = (text) => `  /**\n${text.trim().split('\n').map((line) => `   * ${line}`.trimEnd()).join('\n')}\n   */`;

/**
 * @param {import('./frameworks.mjs').Framework} framework
 * @param elements declarations of the manifest.
 */
export function frameworkFile(framework, elements) {
  const { imports, tag, augments, propsOf = (name) => `${name}Props` } = framework;
  const props = elements.map(({ name, description, tagName }) => ({ name, description, tagName, props: propsOf(name) }));
  const own = new Set([...augments.matchAll(/CustomCssProperties/g)].map(String).concat(props.flatMap((each) => each.props.split(' & '))));
  return `// Types only: \`import type {} from 'dry-needling-elements/types/…';\` once in a project.
${imports}
import type { ${elements.map(({ name }) => name).join(', ')} } from '../index.js';
import type { ${[...own].join(', ')} } from './elements.js';

${tag}

interface Tags {
${props.map((each) => `${comment(each.description)}\n  '${each.tagName}': Tag<${each.name}, ${each.props}>;`).join('\n')}
}

${augments}
`;
}
