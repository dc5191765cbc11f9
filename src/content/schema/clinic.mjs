// The one definition of a clinic's pack: what it may say of itself, and what it may change. The TypeScript type, the
// check in the browser and on the command line, and the published JSON Schema all come from here.
import { Type } from '@sinclair/typebox';
import { ID_PATTERN, optional, shape } from './parts.mjs';

/**
 * Something to read, without HTML, without the marks of our texts, which would be shown as they stand, and without
 * characters that cannot be seen: some turn the words around them about.
 */
const WORDS = '^(?=.*[\\p{L}\\p{N}])(?!.*\\[\\[)[^<>{}\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069\\ud800-\\udfff\\ufeff]*$';
/** Language, script, country: what `Intl` can name. */
const LANGUAGE = '^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$';

const words = (maxLength, description) => Type.String({ maxLength, pattern: WORDS, description: `${description}. One line, without < > { } and [[` });
/** A text of ours, with its marks. */
const quoted = (description) => Type.String({ minLength: 1, maxLength: 2000, pattern: '^[^<>]*$', description });
const languageTag = (description) => Type.String({ pattern: LANGUAGE, description });
const path = (description) => Type.String({ maxLength: 120, pattern: '^[a-z][A-Za-z0-9-]*(\\.[a-z][A-Za-z0-9-]*)+$', description });
const id = (description) => Type.String({ maxLength: 40, pattern: ID_PATTERN, description });
const ownId = () => Type.String({ maxLength: 40, pattern: '^x[A-Z][A-Za-z0-9]*$', description: 'A new id: "x" and a capital, xParking' });
const perLanguage = (content, description) =>
  Type.Record(Type.String({ pattern: LANGUAGE }), content, { minProperties: 1, maxProperties: 40, additionalProperties: false, description });

const profile = shape(
  {
    name: words(80, 'Name of the clinic, as patients know it'),
    region: optional(Type.String({ pattern: '^[A-Z]{2}$', description: 'Country, in two letters (ISO 3166-1): "US". Chooses the emergency number and the kind of English where the page names no country' })),
    phone: optional(Type.String({ maxLength: 30, pattern: '^\\+?\\(?[0-9]([ ().-]*[0-9]){2,}$', description: 'Phone number as people read it: "+1 555 010 0123"' })),
    book: optional(Type.String({ maxLength: 500, pattern: '^(https?://[^\\s<>"]+|mailto:[^\\s<>"@]+@[^\\s<>"]+|tel:\\+?[0-9().-]+|#[^\\s<>"]+)$', description: 'Where a visit is booked: an address that begins with https:, http:, mailto:, tel: or #' })),
    emergencyNumber: optional(Type.String({ maxLength: 15, pattern: '^[0-9][0-9 -]*[0-9]$', description: 'Number to call in an emergency: "911". Default: that of the region' })),
    languages: optional(Type.Array(languageTag('A language that is spoken in the clinic: "es"'), { minItems: 1, maxItems: 40, uniqueItems: true })),
    price: optional(perLanguage(words(200, 'What a visit costs'), 'What a visit costs, by language: { "en": "80 dollars a visit" }')),
    treatedBy: optional(perLanguage(words(300, 'Who treats'), 'Who treats, and how they were trained, by language')),
  },
  'What the clinic says of itself',
);

/** A text, or one of these for each id, down to the items of a group: as the items beside it are made. */
const inserted = (depth = 3) => {
  const one = words(2000, 'Words');
  return depth ? Type.Union([one, Type.Record(Type.String({ pattern: ID_PATTERN }), inserted(depth - 1), { minProperties: 1, maxProperties: 20, additionalProperties: false })]) : one;
};

/** One schema for each operation, as each is checked by its own. */
export const changes = {
  hide: shape({ op: Type.Literal('hide'), path: path('The item that is left out: "faq.items.sessions"') }, 'Leaves an item out'),
  replace: shape(
    {
      op: Type.Literal('replace'),
      path: path('The text that is replaced: "faq.items.hurt.question"'),
      base: optional(perLanguage(quoted('The text that it replaces'), 'The text that it replaces, by language, as in content/<language>.json: when the library changes it, you are told')),
      text: perLanguage(words(2000, 'Your text'), 'Your text, by language: { "en": "Will it hurt?" }'),
    },
    'Puts your words in the place of a text. They carry neither a grade nor sources, and are marked as yours',
  ),
  insert: shape(
    {
      op: Type.Literal('insert'),
      path: path('The list that it is added to: "faq.items"'),
      id: ownId(),
      after: optional(id('The item that it follows. Default: the last one')),
      text: perLanguage(inserted(), 'Your item, by language, made as the items beside it: { "en": { "question": "Where can I park?", "answer": { "xYard": "Behind the house." } } }'),
    },
    'Adds an item of your own',
  ),
  reorder: shape(
    {
      op: Type.Literal('reorder'),
      path: path('The list that is put in order: "faq.items"'),
      order: Type.Array(id('An item'), { minItems: 1, maxItems: 60, uniqueItems: true, description: 'The items that come first; all others follow in their order' }),
    },
    'Puts items first',
  ),
};

export const clinic = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'ClinicPack',
  ...shape(
    {
      $schema: optional(Type.String({ maxLength: 500, description: 'Address of this schema, for editors' })),
      profile: optional(profile),
      changes: optional(Type.Array(Type.Union(Object.values(changes)), { maxItems: 300, description: 'What the clinic changes, in order' })),
    },
    'What a clinic says of itself and changes in the content of dry-needling-elements',
  ),
};
