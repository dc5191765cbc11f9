// The pieces every part of the content schema is made of. JSON Schema 2020-12, written with TypeBox.
import { Type } from '@sinclair/typebox';

/** A stable id: never reused, never renamed. Ids that a clinic adds start with "x" and a capital (xParking). */
export const ID_PATTERN = '^[a-z][A-Za-z0-9]*$';

/** Words shown to a person. No HTML; inline marks are explained in src/content/inline.ts. */
export const text = (description = 'Words shown to a person') =>
  Type.String({ minLength: 1, pattern: '^[^<>]*$', description });

/** An object whose keys are stable ids; the order of the keys in the English file is the order of display. */
export const byId = (shape, description) => Type.Record(Type.String({ pattern: ID_PATTERN }), shape, { minProperties: 1, additionalProperties: false, description });

/** An object with exactly these keys. */
export const shape = (properties, description) => Type.Object(properties, { additionalProperties: false, description });

export const optional = Type.Optional;

/** A text for each plural category that its language has, as `Intl.PluralRules` names them. */
export const plural = (description) =>
  shape({ ...Object.fromEntries(['zero', 'one', 'two', 'few', 'many'].map((category) => [category, optional(text(description))])), other: text(description) });

/** A care card in the manner of the NHS: one action that ends in "if:", then the signs. */
export const careCard = () =>
  shape({ heading: text('One action that ends in "if:"'), items: byId(text('One sign, running on from the heading')), after: optional(text('What else to do, below the list')) });

export const claimId = () => Type.String({ pattern: '^C\\d{2}[a-z]*[A-Za-z]*$' });
export const referenceId = () => Type.String({ pattern: '^[a-z]+\\d{0,4}$' });
export const textPath = () => Type.String({ pattern: '^[a-z][A-Za-z0-9-]*(\\.[a-z][A-Za-z0-9-]*)+$', description: 'Where a text is: topic.key.key, for example faq.items.hurt.question' });
export const oneOf = (...values) => Type.Union(values.map((value) => Type.Literal(value)));
