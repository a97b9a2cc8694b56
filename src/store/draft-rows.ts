// Rows of drafts: read as plain data, and their texts kept while the draft needs them.
import type { Kysely, Selectable, Transaction } from 'kysely';
import { z } from 'zod';
import type { Changes } from '../corpus/changes.ts';
import type { Actor } from './audit.ts';
import { hashesOf, joinChanges, parseChanges } from './draft-changes.ts';
import type { SplitChanges } from './draft-changes.ts';
import { parseStored } from './json.ts';
import type { DraftState, Tables } from './tables.ts';
import { StoreError } from './store-error.ts';
import { keepTexts, pruneTexts, readTexts } from './texts.ts';

/** What is known of a draft without its changes. */
export interface DraftSummary {
  readonly number: number;
  /** The version it was made on. */
  readonly base: number;
  readonly author: Actor;
  /** The ids of those who have changed it, its author only where they did so too. */
  readonly changedBy: readonly string[];
  /** ISO, UTC. */
  readonly madeAt: string;
  readonly changedAt: string;
  readonly state: DraftState;
  /** Rises with every change. */
  readonly revision: number;
  /** As which version it was published. */
  readonly version?: number;
}

export interface Draft extends DraftSummary {
  readonly changes: Changes;
}

const changersSchema = z.array(z.string());

/** The ids of those who changed the draft, as they stand in its row. */
export function changersFrom(json: string, number: number): readonly string[] {
  return parseStored(changersSchema, json, `who changed draft ${number}`);
}

type DraftRow = Selectable<Tables['drafts']>;

export function summaryFrom(row: Omit<DraftRow, 'changes'>): DraftSummary {
  return {
    number: row.number,
    base: row.base,
    author: { id: row.author_id, name: row.author_name },
    changedBy: changersFrom(row.changed_by, row.number),
    madeAt: row.made_at,
    changedAt: row.changed_at,
    state: row.state,
    revision: row.revision,
    ...(row.version === null ? {} : { version: row.version }),
  };
}

function findRow(db: Kysely<Tables>, number: number): Promise<DraftRow | undefined> {
  return db.selectFrom('drafts').selectAll().where('number', '=', number).executeTakeFirst();
}

/** Its texts are those of its row: where they are gone, somebody has changed the draft in between, and it is read again. */
export async function findDraft(db: Kysely<Tables>, number: number): Promise<Draft | undefined> {
  let row = await findRow(db, number);
  while (row) {
    const stored = parseChanges(row.changes, `draft ${number}`);
    try {
      const texts = await readTexts(db, hashesOf(stored));
      return { ...summaryFrom(row), changes: joinChanges(stored, texts) };
    } catch (error) {
      const now = await findRow(db, number);
      const isChanged = now?.revision !== row.revision || now.state !== row.state;
      if (!(error instanceof StoreError && error.fault === 'damaged' && isChanged)) throw error;
      row = now;
    }
  }
  return undefined;
}

/** Throws an Error where there is no such draft. */
export async function readDraft(db: Kysely<Tables>, number: number): Promise<Draft> {
  const draft = await findDraft(db, number);
  if (!draft) throw new Error(`there is no draft ${number}`);
  return draft;
}

/** From now on the draft holds these texts and no others; what nothing else holds is taken out. Needs the lock of `lockActive`. */
export async function setDraftTexts(
  db: Transaction<Tables>,
  draft: number,
  { texts }: Pick<SplitChanges, 'texts'>,
): Promise<void> {
  const before = await db
    .deleteFrom('draft_texts')
    .where('draft', '=', draft)
    .returning('text_hash')
    .execute();
  await keepTexts(db, texts);
  for (const hash of texts.keys()) {
    await db.insertInto('draft_texts').values({ draft, text_hash: hash }).execute();
  }
  const dropped = before.map(({ text_hash }) => text_hash).filter((hash) => !texts.has(hash));
  await pruneTexts(db, dropped);
}
