// What may stand in an attribute, in the form that editors complete from: values, and `string` where there are others.
// The types in TypeScript are those of the property, which also takes numbers and nothing at all.
import { declarationsOf } from './declarations.mjs';

const withoutQuotes = (text) => text.replace(/^'(.*)'$/, '$1');

function attributeType(text) {
  const values = text.split('|').map((value) => value.trim()).filter((value) => value !== 'undefined' && value !== "''");
  const numbers = values.filter((value) => /^\d+$/.test(value));
  const kept = values.filter((value) => !numbers.includes(withoutQuotes(value)) || numbers.includes(value));
  return [...new Set(kept.map((value) => (value.startsWith('`') ? 'string' : value)))].join(' | ');
}

export const attributeTypes = {
  name: 'attribute-types',
  packageLinkPhase({ customElementsManifest }) {
    for (const { attributes = [] } of declarationsOf(customElementsManifest))
      for (const attribute of attributes) {
        // A type of its own: the property keeps the one that it shares with it so far.
        attribute.type = { text: attributeType(attribute.type.text) };
        if (attribute.default) attribute.default = withoutQuotes(attribute.default);
        // The element watches its language by a name of its own; the property is the platform's.
        if (attribute.name === 'lang') attribute.fieldName = 'lang';
      }
  },
};
