// Discord's own OpenAPI description in; out, what is wrong with a request's body.
import { readFileSync } from 'node:fs';
import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { findJson, isObject, type JsonObject } from './json.ts';
import { sortUnions } from './openapi-unions.ts';

export interface OpenApi {
  /** The faults of a request's body; none for a route or a method without one. `path` has Discord's `{places}`. */
  check(method: string, path: string, body: unknown): readonly string[];
  /** The faults of an answer's body, by its status. */
  checkAnswer(method: string, path: string, status: number, body: unknown): readonly string[];
}

const documentId = 'discord';
const shown = 8;

function dig(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), value);
}

/** References inside the document become references into the schema that is registered under its id. */
function rebase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rebase);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === '$ref' && typeof part === 'string' ? `${documentId}${part}` : rebase(part),
    ]),
  );
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const values: unknown = params.allowedValues ?? params.missingProperty;
  const more = Array.isArray(values) ? ` (${values.join(', ')})` : '';
  return `${instancePath || '/'} ${message ?? 'is wrong'}${more}`;
}

/** Reads the description from a file; throws where it is not one. */
export function loadOpenApi(file: string): OpenApi {
  const document = findJson(readFileSync(file, 'utf8'));
  const paths = dig(document, 'paths');
  const schemas = dig(document, 'components', 'schemas');
  if (!isObject(paths) || !isObject(schemas)) throw new Error(`${file}: not an OpenAPI description`);

  const ajv = new Ajv2020.default({ strict: false, logger: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat('snowflake', /^(0|[1-9]\d{0,19})$/);
  ajv.addFormat('nonce', true);
  const sorted = sortUnions(schemas, schemas);
  ajv.addSchema({ $id: documentId, components: { schemas: sorted } });
  const compiled = new Map<string, ValidateFunction | undefined>();

  const compile = (operation: JsonObject, where: readonly string[]): ValidateFunction | undefined => {
    const schema = dig(operation, ...where, 'content', 'application/json', 'schema');
    const prepared = rebase(sortUnions(schema, schemas));
    return isObject(prepared) ? ajv.compile(prepared) : undefined;
  };
  const run = (method: string, path: string, where: readonly string[], body: unknown): readonly string[] => {
    const operation = dig(paths, path, method.toLowerCase());
    const key = [method, path, ...where].join(' ');
    if (!compiled.has(key)) compiled.set(key, isObject(operation) ? compile(operation, where) : undefined);
    const validate = compiled.get(key);
    if (!validate || validate(body)) return [];
    // A failed branch also fails the "if" around it, which says nothing new.
    const faults = (validate.errors ?? []).filter((error) => error.keyword !== 'if');
    return [...new Set(faults.map(describe))].slice(0, shown);
  };
  return {
    check: (method, path, body) => (body === undefined ? [] : run(method, path, ['requestBody'], body)),
    checkAnswer: (method, path, status, body) =>
      run(method, path, ['responses', String(status)], JSON.parse(JSON.stringify(body))),
  };
}

const loaded = new Map<string, OpenApi>();

/** The description in a file, read once however many stand-ins use it: compiling it is the slow part. */
export function openApiFrom(file: string): OpenApi {
  const known = loaded.get(file) ?? loadOpenApi(file);
  loaded.set(file, known);
  return known;
}
