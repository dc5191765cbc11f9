// Says where data is not as its schema wants it: the few keywords of JSON Schema that the schema of packs uses, so that
// a page does not carry a whole validator. A test compares the answers with those of one.

/** What is wrong with a pack, and where. */
export interface Problem {
  /** Where in the pack: `changes[2].path` */
  path: string;
  /** What stands there, shortened. */
  found: string;
  /** What could stand there. */
  allowed: string;
  /** The ids that could, where it should have been one of them. */
  candidates?: readonly string[];
}

export interface Schema {
  readonly [keyword: string]: unknown;
  readonly type?: string;
  readonly description?: string;
  readonly const?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly anyOf?: readonly Schema[];
}

/** What JSON leaves as it is, though nobody sees it and a terminal may obey it. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** What stands there, short enough for a message, however long or deep it is. */
export function found(value: unknown): string {
  if (typeof value === 'object' && value) return Array.isArray(value) ? 'a list' : 'an object';
  const text = JSON.stringify(typeof value === 'string' ? value.slice(0, 61) : value) ?? 'nothing';
  return (text.length > 60 ? `${text.slice(0, 60)}…` : text).replace(UNSEEN, (each) => `\\u{${each.codePointAt(0)!.toString(16)}}`);
}

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);
const within = (count: number, least = 0, most = Infinity): boolean => count >= least && count <= most;

function allowedBy({ description, const: constant, type, maxLength, minItems, maxItems, maxProperties }: Schema): string {
  const limit = maxLength ?? maxItems ?? maxProperties;
  const kind = constant ? JSON.stringify(constant) : `${type === 'object' ? 'an object' : type === 'array' ? 'a list' : `a ${type}`}${limit ? ` of at most ${limit}` : ''}${minItems ? `, at least ${minItems}` : ''}`;
  return description ? `${kind}. ${description}` : kind;
}

/** The first thing wrong with a value; undefined where it is as the schema wants it. */
export function shapeProblem(schema: Schema, value: unknown, path: string): Problem | undefined {
  const type = typeOf(value);
  const { anyOf } = schema;
  if (anyOf) {
    const schemas = anyOf.filter((each) => each.type === type);
    const problems = schemas.map((each) => shapeProblem(each, value, path));
    return schemas.length ? (problems.includes(undefined) ? undefined : problems[0]) : { path, found: found(value), allowed: anyOf.map(allowedBy).join('; or ') };
  }
  const wrong = { path, found: found(value), allowed: allowedBy(schema) };
  if (schema.const !== undefined) return value === schema.const ? undefined : wrong;
  if (type !== schema.type) return wrong;
  if (typeof value === 'string') {
    // Characters as people count them, unless there are far too many.
    const count = value.length > 2 * (schema.maxLength ?? Infinity) ? value.length : Array.from(value).length;
    return within(count, schema.minLength, schema.maxLength) && new RegExp(schema.pattern ?? '', 'u').test(value) ? undefined : wrong;
  }
  if (Array.isArray(value)) {
    if (!within(value.length, schema.minItems, schema.maxItems)) return wrong;
    if (schema.uniqueItems && new Set(value).size < value.length) return { ...wrong, allowed: `${wrong.allowed} (each once)` };
    return firstProblem(value.map((item, index) => () => schema.items && shapeProblem(schema.items, item, `${path}[${index}]`)));
  }
  const keys = Object.keys(value as object);
  if (!within(keys.length, schema.minProperties, schema.maxProperties)) return wrong;
  const { properties = {}, patternProperties = {}, required = [] } = schema;
  const missing = required.find((key) => !keys.includes(key));
  if (missing) return { path: `${path}.${missing}`, found: 'nothing', allowed: allowedBy(properties[missing]!) };
  return firstProblem(
    keys.map((key) => () => {
      const matching = Object.hasOwn(properties, key) ? properties[key] : Object.entries(patternProperties).find(([pattern]) => new RegExp(pattern, 'u').test(key))?.[1];
      const known = Object.keys(properties);
      if (!matching) return { path, found: `the key ${found(key)}`, allowed: known.length ? known.join(', ') : `keys like ${Object.keys(patternProperties).join()}`, candidates: known };
      return shapeProblem(matching, (value as Record<string, unknown>)[key], `${path}.${key}`);
    }),
  );
}

function firstProblem(checks: readonly (() => Problem | undefined)[]): Problem | undefined {
  for (const check of checks) {
    const problem = check();
    if (problem) return problem;
  }
  return undefined;
}
