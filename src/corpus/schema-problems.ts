// A zod error and the value it is about in, one path and message per issue out; every message has the received value.
import type { z } from 'zod';
import { show } from './problems.ts';

export interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? new Map(Object.entries(value)).get(String(key))
        : undefined,
    input,
  );
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function rule(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${article(issue.expected === 'array' ? 'list' : issue.expected)}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'must not be empty'
        : `must be at least ${issue.minimum}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'must be a web address (https://…)' : issue.message;
    case 'invalid_union':
    case 'too_big':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return issue.message;
  }
}

/** `input` is the value that was parsed. Order and number of the issues are zod's. */
export function describeIssues(error: z.ZodError, input: unknown): readonly SchemaIssue[] {
  return error.issues.map((issue) => {
    if (issue.code === 'unrecognized_keys')
      return { path: issue.path, message: `has unknown ${issue.keys.map(show).join(', ')}` };
    return { path: issue.path, message: `${rule(issue)}; received ${show(valueAt(input, issue.path))}` };
  });
}
