// A draft's new changes or base in, the changed draft out, unless somebody else was quicker; one transaction.
import type { Transaction } from 'kysely';
import type { Changes } from '../corpus/changes.ts';
import type { Database } from './database.ts';
import { splitChanges } from './draft-changes.ts';
import { findDraft, readDraft, setDraftTexts } from './draft-rows.ts';
import type { Draft } from './draft-rows.ts';
import type { DraftState, Tables } from './tables.ts';
import { lockActive } from './version-rows.ts';

export interface DraftChange {
  readonly number: number;
  /** Of the draft that was read before. */
  readonly revision: number;
  /** In place of those it has; left out, they stay. */
  readonly changes?: Changes;
  /** The version it now stands on; left out, it stays. */
  readonly base?: number;
}

export type Refused =
  { readonly kind: 'closed'; readonly state: Exclude<DraftState, 'open'> } | { readonly kind: 'missing' };

export type Changed =
  | { readonly kind: 'changed'; readonly draft: Draft }
  /** Somebody changed it in between; `draft` is what it is now. Nothing was written. */
  | { readonly kind: 'stale'; readonly draft: Draft }
  | Refused;

export interface Timed {
  readonly database: Database;
  readonly time: () => string;
}

export async function findRefusal(db: Transaction<Tables>, number: number): Promise<Refused | undefined> {
  const row = await db.selectFrom('drafts').select('state').where('number', '=', number).executeTakeFirst();
  if (!row) return { kind: 'missing' };
  return row.state === 'open' ? undefined : { kind: 'closed', state: row.state };
}

export async function change({ database, time }: Timed, request: DraftChange): Promise<Changed> {
  const { number, revision, base, changes } = request;
  const split = changes && (await splitChanges(changes));
  return await database.write(async (db): Promise<Changed> => {
    await lockActive(db);
    const refusal = await findRefusal(db, number);
    if (refusal) return refusal;
    const { numUpdatedRows } = await db
      .updateTable('drafts')
      .set({
        revision: revision + 1,
        changed_at: time(),
        ...(split ? { changes: split.json } : {}),
        ...(base === undefined ? {} : { base }),
      })
      .where('number', '=', number)
      .where('revision', '=', revision)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return { kind: 'stale', draft: await readDraft(db, number) };
    if (split) await setDraftTexts(db, number, split);
    return { kind: 'changed', draft: await readDraft(db, number) };
  });
}

export async function edit(
  timed: Timed,
  number: number,
  toChanges: (draft: Draft) => Changes,
): Promise<Exclude<Changed, { kind: 'stale' }>> {
  let draft = await timed.database.read((db) => findDraft(db, number));
  for (;;) {
    if (!draft) return { kind: 'missing' };
    if (draft.state !== 'open') return { kind: 'closed', state: draft.state };
    const changed = await change(timed, { number, revision: draft.revision, changes: toChanges(draft) });
    if (changed.kind !== 'stale') return changed;
    // Each turn means that somebody else's change went in: two people cannot keep each other waiting.
    draft = changed.draft;
  }
}
