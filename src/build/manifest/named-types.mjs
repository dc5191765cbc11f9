// Editors and documentation read the manifest alone: in the place of a type's name, it says what the type is.
import { declarationsOf } from './declarations.mjs';

const oneLine = (text) => text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/\s+/g, ' ').replace(/^ ?\| /, '').trim();

export function namedTypes() {
  const types = new Map();
  const spelledOut = (text) => text.replace(/\b[A-Z]\w+\b/g, (name) => types.get(name) ?? name);
  return {
    name: 'named-types',
    analyzePhase({ ts, node }) {
      if (ts.isTypeAliasDeclaration(node)) types.set(node.name.text, oneLine(node.type.getText()));
      if (ts.isInterfaceDeclaration(node)) types.set(node.name.text, `{ ${node.members.map((member) => oneLine(member.getText()).replace(/;$/, '')).join('; ')} }`);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { attributes = [], members = [], events = [] } of declarationsOf(customElementsManifest)) {
        const fields = members.filter(({ kind }) => kind === 'field');
        // A type may name another one.
        for (const { type } of [...attributes, ...fields, ...events]) if (type) type.text = spelledOut(spelledOut(type.text));
      }
    },
  };
}
