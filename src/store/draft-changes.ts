// A draft's changes in, JSON with the texts apart out, and back: a text of many megabytes is stored once.
import { z } from 'zod';
import type { Changes, Row } from '../corpus/changes.ts';
import type { RawFile } from '../corpus/raw.ts';
import { entitySchema, figureSchema, quotationSchema } from '../corpus/schema.ts';
import { parseStored } from './json.ts';
import { runInTurns, type Steps } from '../corpus/steps.ts';
import { checkStorable, contentSteps, rawCorpusFrom, textFrom, textHash } from './manifest.ts';
import type { Texts } from './manifest.ts';

const fileSchema = z.strictObject({ file: z.string(), hash: z.string() });

const evidenceRowSchema = z.strictObject({
  id: z.string(),
  figure: z.string(),
  evidence: figureSchema.shape.evidence.element,
});

const changesSchema = z.strictObject({
  replace: z.array(fileSchema.extend({ role: z.enum(['source', 'facts', 'questions']) })).optional(),
  put: z.array(fileSchema),
  remove: z.array(z.string()),
  rows: z.array(
    z.discriminatedUnion('list', [
      z.strictObject({ list: z.literal('entities'), row: entitySchema }),
      z.strictObject({ list: z.literal('figures'), row: figureSchema }),
      z.strictObject({ list: z.literal('quotations'), row: quotationSchema }),
      z.strictObject({ list: z.literal('evidence'), row: evidenceRowSchema }),
    ]) satisfies z.ZodType<Row>,
  ),
  dropped: z.array(z.string()),
});

type StoredChanges = z.infer<typeof changesSchema>;

/** For a new draft, and for one whose changes are gone. */
export const NO_CHANGES: Changes = Object.freeze<Changes>({ put: [], remove: [], rows: [], dropped: [] });

export interface SplitChanges {
  readonly json: string;
  readonly texts: Texts;
}

function* hashSteps(files: readonly RawFile[]): Steps<readonly string[]> {
  const hashes: string[] = [];
  for (const file of files) {
    checkStorable(file);
    hashes.push(textHash(file.text));
    yield;
  }
  return hashes;
}

/** Throws a StoreError where a text cannot be stored. */
export async function splitChanges({ replace, put, remove, rows, dropped }: Changes): Promise<SplitChanges> {
  const whole = replace && (await runInTurns(contentSteps(replace)));
  const hashes = await runInTurns(hashSteps(put));
  const files = put.map(({ file, text }, place) => ({ file, text, hash: hashes[place] ?? '' }));
  const stored: StoredChanges = {
    ...(whole ? { replace: [...whole.manifest.files] } : {}),
    put: files.map(({ file, hash }) => ({ file, hash })),
    remove: [...remove],
    rows: [...rows],
    dropped: [...dropped],
  };
  const texts = files.map(({ hash, text }) => [hash, text] as const);
  return { json: JSON.stringify(stored), texts: new Map([...(whole?.texts ?? []), ...texts]) };
}

/** `what` names the draft in the error. */
export function parseChanges(json: string, what: string): StoredChanges {
  return parseStored(changesSchema, json, what);
}

export function hashesOf({ replace = [], put }: StoredChanges): readonly string[] {
  return [...replace, ...put].map(({ hash }) => hash);
}

export function joinChanges({ replace, put, ...rest }: StoredChanges, texts: Texts): Changes {
  return {
    ...rest,
    ...(replace ? { replace: rawCorpusFrom(replace, texts) } : {}),
    put: put.map(({ file, hash }) => ({ file, text: textFrom(texts, hash) })),
  };
}
