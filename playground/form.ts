// A request body and a schema in; the typed body out, or Discord's "Invalid Form Body" with every fault in its place.
import * as z from 'zod';
import { ApiError } from './api-error.ts';

/** One fault in a body, with Discord's code for it. */
export interface FormIssue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

function place(tree: ErrorTree, { path, code, message }: FormIssue): void {
  let at = tree;
  for (const key of path.map(String)) {
    const below = at[key];
    const next: ErrorTree = below && !Array.isArray(below) ? below : {};
    at[key] = next;
    at = next;
  }
  const here = at._errors;
  at._errors = [...(Array.isArray(here) ? here : []), { code, message }];
}

/** Error 50035 with the faults nested by their paths, as Discord nests them. */
export function formError(issues: readonly FormIssue[]): ApiError {
  const errors: ErrorTree = {};
  for (const issue of issues) place(errors, issue);
  return new ApiError(400, 50035, 'Invalid Form Body', { errors });
}

const wrongTypes: Readonly<Record<string, readonly [string, string]>> = {
  string: ['STRING_TYPE_CONVERT', 'Could not interpret the value as string.'],
  number: ['NUMBER_TYPE_COERCE', 'Value is not a number.'],
  int: ['NUMBER_TYPE_COERCE', 'Value is not int.'],
  boolean: ['BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'],
  array: ['LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'],
  object: ['MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType'],
};

const required = ['BASE_TYPE_REQUIRED', 'This field is required'] as const;
const invalid = ['BASE_TYPE_INVALID', 'Value is invalid.'] as const;

function tooMuch(issue: z.core.$ZodIssueTooBig): readonly [string, string] {
  if (issue.origin === 'string')
    return ['BASE_TYPE_MAX_LENGTH', `Must be ${String(issue.maximum)} or fewer in length.`];
  if (issue.origin === 'array')
    return ['BASE_TYPE_MAX_LENGTH', `Must be ${String(issue.maximum)} or fewer in length.`];
  return ['NUMBER_TYPE_MAX', `Value should be less than or equal to ${String(issue.maximum)}.`];
}

function tooLittle(issue: z.core.$ZodIssueTooSmall): readonly [string, string] {
  if (issue.origin === 'string' || issue.origin === 'array')
    return ['BASE_TYPE_MIN_LENGTH', `Must be ${String(issue.minimum)} or more in length.`];
  return ['NUMBER_TYPE_MIN', `Value should be greater than or equal to ${String(issue.minimum)}.`];
}

function explain(issue: z.core.$ZodIssue): readonly [string, string] {
  const missing = issue.input === undefined;
  switch (issue.code) {
    case 'custom': {
      const code: unknown = issue.params?.code;
      return [typeof code === 'string' ? code : 'BASE_TYPE_INVALID', issue.message];
    }
    case 'invalid_type':
      return missing ? required : (wrongTypes[issue.expected] ?? invalid);
    case 'too_big':
      return tooMuch(issue);
    case 'too_small':
      return tooLittle(issue);
    case 'invalid_value':
      return missing
        ? required
        : ['BASE_TYPE_CHOICES', `Value must be one of {${issue.values.map(String).join(', ')}}.`];
    case 'invalid_union':
      return ['UNION_TYPE_CHOICES', 'Value of field "type" must be one of the types that are allowed here.'];
    case 'invalid_format':
      return ['STRING_TYPE_REGEX', 'String value did not match validation regex.'];
    case 'unrecognized_keys':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return invalid;
  }
}

/** The faults of `body` against `schema`; none where it fits. */
export function findFormIssues(schema: z.ZodType, body: unknown): readonly FormIssue[] {
  const result = schema.safeParse(body, { reportInput: true });
  return (result.error?.issues ?? []).map((issue) => {
    const [code, message] = explain(issue);
    return { path: issue.path, code, message };
  });
}

/** Parses `body`; throws error 50035 with all its faults. */
export function parseForm<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw formError(findFormIssues(schema, body));
}

/** A string of `min` to `max` characters, refused in the words that Discord has for it. */
export function text(min: number, max: number): z.ZodString {
  const message = `Must be between ${min} and ${max} in length.`;
  return z.string().superRefine((value, context) => {
    if (value.length < min || value.length > max) addFault(context, [], 'BASE_TYPE_BAD_LENGTH', message);
  });
}

/** An optional field: null counts as absent, as it does for Discord. */
export function optional<Schema extends z.ZodType>(schema: Schema): z.ZodType<z.output<Schema> | undefined> {
  return schema.nullish().transform((value) => value ?? undefined);
}

/** Records a fault with Discord's code from within a schema. */
export function addFault(
  context: z.core.$RefinementCtx,
  path: readonly PropertyKey[],
  code: string,
  message: string,
): void {
  context.addIssue({ code: 'custom', path: [...path], message, params: { code } });
}
