// A JSON schema in; out, the same schema with unions decided by their `type`, so that one fault is one error.
import { isObject, type JsonObject } from './json.ts';

const refPrefix = '#/components/schemas/';

function follow(schema: unknown, all: JsonObject): unknown {
  const ref = isObject(schema) ? schema.$ref : undefined;
  return typeof ref === 'string' ? all[ref.slice(refPrefix.length)] : schema;
}

/** The values of `type` that a branch is for; none where the branch does not say. */
function typesOf(branch: unknown, all: JsonObject): readonly unknown[] {
  const schema = follow(branch, all);
  if (!isObject(schema) || !isObject(schema.properties) || !Array.isArray(schema.required)) return [];
  if (!schema.required.includes('type')) return [];
  const type = schema.properties.type;
  return isObject(type) && Array.isArray(type.enum) ? type.enum : [];
}

function isNull(branch: unknown): boolean {
  return isObject(branch) && branch.type === 'null';
}

/** Each branch applies where its `type` stands, and some branch's `type` must stand there. */
function decideByType(branches: readonly unknown[], all: JsonObject): JsonObject | undefined {
  const typed = branches.filter((branch) => !isNull(branch));
  const types = typed.map((branch) => typesOf(branch, all));
  const flat = types.flat();
  if (typed.length < 2 || types.some((list) => list.length === 0)) return undefined;
  if (new Set(flat).size !== flat.length) return undefined;
  const tree = {
    type: 'object',
    required: ['type'],
    properties: { type: { enum: flat } },
    allOf: typed.map((branch, index) => ({
      if: { properties: { type: { enum: types[index] } } },
      then: sortUnions(branch, all),
    })),
  };
  if (typed.length === branches.length) return tree;
  return { if: { type: 'null' }, else: tree };
}

/** A list of constants is an enumeration. */
function decideByConstant(branches: readonly unknown[]): JsonObject | undefined {
  const constants = branches.flatMap((branch) =>
    isObject(branch) && 'const' in branch ? [branch.const] : [],
  );
  return constants.length === branches.length ? { enum: constants } : undefined;
}

/** "This or null": decided by whether it is null. */
function decideByNull(branches: readonly unknown[], all: JsonObject): JsonObject | undefined {
  const rest = branches.filter((branch) => !isNull(branch));
  if (rest.length !== 1 || branches.length !== 2) return undefined;
  return { if: { type: 'null' }, else: sortUnions(rest[0], all) };
}

/** The API takes permission bits as a string too, which the description does not know. */
function widenPermissions(properties: JsonObject): JsonObject {
  if (!('default_member_permissions' in properties)) return properties;
  return { ...properties, default_member_permissions: { type: ['integer', 'string', 'null'] } };
}

/** Rewrites the unions of a schema and of everything below it; `all` are the schemas that it may refer to. */
export function sortUnions(schema: unknown, all: JsonObject): unknown {
  if (Array.isArray(schema)) return schema.map((part) => sortUnions(part, all));
  if (!isObject(schema)) return schema;
  const union = schema.oneOf ?? schema.anyOf;
  const decided = Array.isArray(union)
    ? (decideByType(union, all) ?? decideByConstant(union) ?? decideByNull(union, all))
    : undefined;
  const { oneOf, anyOf, ...others } = schema;
  const rest = decided ? others : { ...others, ...(oneOf ? { oneOf } : {}), ...(anyOf ? { anyOf } : {}) };
  const entries = Object.entries(rest).map(([key, part]): [string, unknown] => [
    key,
    sortUnions(key === 'properties' && isObject(part) ? widenPermissions(part) : part, all),
  ]);
  return {
    ...Object.fromEntries(entries),
    ...(decided && { allOf: [decided, ...listOf(sortUnions(rest.allOf, all))] }),
  };
}

function listOf(value: unknown): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list;
}
