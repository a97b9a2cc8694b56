// Front matter as somebody or a file states it in; what the schema takes of it, and a warning for the rest, out.
import { show } from '../corpus/problems.ts';
import { describeIssues } from '../corpus/schema-problems.ts';
import { type FrontMatter, frontMatterSchema } from '../corpus/schema.ts';
import type { Warning } from './intake.ts';

export interface Details {
  readonly details: FrontMatter;
  readonly warnings: readonly Warning[];
}

function refused(words: string): Warning {
  return { rule: 'front-matter', words };
}

function describe(key: string, value: unknown): string {
  if (key === 'id')
    return `The front matter states the id ${show(value)}; it is not taken, as the id comes from the file’s name.`;
  const checked = frontMatterSchema.safeParse({ [key]: value });
  const issues = checked.success ? [] : describeIssues(checked.error, { [key]: value });
  const says = issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')} ${message}`,
  );
  return `The front matter ${says.join('; ')}; it is left out.`;
}

/** Each field by itself: one that breaks a rule takes none of the others with it. */
export function readDetails(stated: unknown): Details {
  if (typeof stated !== 'object' || stated === null || Array.isArray(stated))
    return {
      details: {},
      warnings: [refused('The front matter is no list of names and values; it is left out.')],
    };
  const entries: (readonly [string, unknown])[] = Object.entries(stated);
  const given = entries.filter(([, value]) => value !== undefined);
  const taken = given.filter(([key, value]) => frontMatterSchema.safeParse({ [key]: value }).success);
  const left = given.filter((entry) => !taken.includes(entry));
  const warnings = left.map(([key, value]) => refused(describe(key, value)));
  const details = frontMatterSchema.parse(Object.fromEntries(taken));
  const { short, ...others } = details;
  if (short === undefined || (details.title ?? '').startsWith(short)) return { details, warnings };
  return {
    details: others,
    warnings: [
      ...warnings,
      refused(`The front matter’s short title ${show(short)} does not begin the title; it is left out.`),
    ],
  };
}
