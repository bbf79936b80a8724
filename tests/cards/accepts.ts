/** As much of JSON Schema (draft 2020-12) as the schema of a card uses; a keyword it does not know is an error. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

type Rule = (given: never, value: unknown, schema: Schema) => boolean;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** Characters as the norm counts them: an emoji is one. */
const lengthOf = (value: unknown): number | undefined => (typeof value === 'string' ? [...value].length : undefined);

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isRecord,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  null: (value) => value === null,
};

const rules: Readonly<Record<string, Rule>> = {
  type: (type: string, value) => types[type]?.(value) ?? false,
  const: (only, value) => value === only,
  enum: (allowed: readonly unknown[], value) => allowed.includes(value),
  pattern: (pattern: string, value) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  minLength: (least: number, value) => (lengthOf(value) ?? least) >= least,
  maxLength: (most: number, value) => (lengthOf(value) ?? most) <= most,
  minimum: (least: number, value) => typeof value !== 'number' || value >= least,
  maximum: (most: number, value) => typeof value !== 'number' || value <= most,
  minItems: (least: number, value) => !Array.isArray(value) || value.length >= least,
  maxItems: (most: number, value) => !Array.isArray(value) || value.length <= most,
  prefixItems: (schemas: readonly Schema[], value) =>
    listOf(value).every((item, i) => i >= schemas.length || accepts(schemas[i], item)),
  items: (schema: Schema | false, value, { prefixItems }) =>
    listOf(value)
      .slice(listOf(prefixItems).length)
      .every((item) => accepts(schema, item)),
  required: (names: readonly string[], value) => !isRecord(value) || names.every((name) => Object.hasOwn(value, name)),
  properties: (schemas: Readonly<Record<string, Schema>>, value) =>
    !isRecord(value) || Object.entries(value).every(([name, item]) => !schemas[name] || accepts(schemas[name], item)),
  additionalProperties: (schema: Schema | false, value, { properties }) =>
    !isRecord(value) ||
    Object.entries(value).every(
      ([name, item]) => (isRecord(properties) && name in properties) || accepts(schema, item),
    ),
  oneOf: (schemas: readonly Schema[], value) => schemas.filter((schema) => accepts(schema, value)).length === 1,
  anyOf: (schemas: readonly Schema[], value) => schemas.some((schema) => accepts(schema, value)),
};

/** What a schema says of itself. */
const notes: readonly string[] = ['$schema', 'title'];

/** Whether a value is as the schema says. */
export const accepts = (schema: Schema | false | undefined, value: unknown): boolean => {
  if (!schema) return false;
  return Object.entries(schema)
    .filter(([keyword]) => !notes.includes(keyword))
    .every(([keyword, given]) => {
      const rule = rules[keyword];
      if (!rule) throw new Error(`The schema says “${keyword}”, which this check does not know.`);
      return rule(given as never, value, schema);
    });
};
