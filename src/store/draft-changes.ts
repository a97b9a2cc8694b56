// A draft's changes in, JSON with the texts apart out, and back: a text of many megabytes is stored once.
import { z } from 'zod';
import type { Changes, Row } from '../corpus/changes.ts';
import type { RawFile } from '../corpus/raw.ts';
import { entitySchema, figureSchema, quotationSchema } from '../corpus/schema.ts';
import { parseStored } from './json.ts';
import { checkStorable, manifestOf, rawCorpusFrom, textFrom, textHash, textsOf } from './manifest.ts';
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

function splitFile(raw: RawFile): { file: string; hash: string } {
  checkStorable(raw);
  return { file: raw.file, hash: textHash(raw.text) };
}

/** Throws a StoreError where a text cannot be stored. */
export function splitChanges({ replace, put, remove, rows, dropped }: Changes): SplitChanges {
  const stored: StoredChanges = {
    ...(replace ? { replace: [...manifestOf(replace).files] } : {}),
    put: put.map(splitFile),
    remove: [...remove],
    rows: [...rows],
    dropped: [...dropped],
  };
  const texts = new Map([
    ...(replace ? textsOf(replace) : []),
    ...put.map(({ text }) => [textHash(text), text] as const),
  ]);
  return { json: JSON.stringify(stored), texts };
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
