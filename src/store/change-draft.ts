// A draft's new changes or base in, the changed draft out, unless somebody else was quicker; one transaction.
import type { Transaction } from 'kysely';
import type { Changes } from '../corpus/changes.ts';
import type { Database } from './database.ts';
import { splitChanges } from './draft-changes.ts';
import { changersFrom, findDraft, readDraft, setDraftTexts } from './draft-rows.ts';
import type { Draft } from './draft-rows.ts';
import type { DraftState, Tables } from './tables.ts';
import { lockActive } from './version-rows.ts';

/** New changes in place of those that a draft has. */
export interface DraftChange {
  readonly number: number;
  /** Of the draft that was read before. */
  readonly revision: number;
  readonly changes: Changes;
  /** The id of whoever puts something of their own into it; none where only proposed rows are decided on. */
  readonly by?: string;
}

/** The version that a draft now stands on, its changes as they are. */
export interface Rebase extends Pick<DraftChange, 'number' | 'revision'> {
  readonly base: number;
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

/** The column of those who changed the draft, with one more among them. */
async function addChanger(db: Transaction<Tables>, number: number, by: string | undefined): Promise<string> {
  const { changed_by } = await db
    .selectFrom('drafts')
    .select('changed_by')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const known = changersFrom(changed_by, number);
  return JSON.stringify(by === undefined ? known : [...new Set([...known, by])]);
}

export async function change({ database, time }: Timed, request: DraftChange | Rebase): Promise<Changed> {
  const { number, revision } = request;
  const edited =
    'changes' in request ? { by: request.by, split: await splitChanges(request.changes) } : undefined;
  return await database.write(async (db): Promise<Changed> => {
    await lockActive(db);
    const refusal = await findRefusal(db, number);
    if (refusal) return refusal;
    const { numUpdatedRows } = await db
      .updateTable('drafts')
      .set({
        revision: revision + 1,
        changed_at: time(),
        ...(edited
          ? { changes: edited.split.json, changed_by: await addChanger(db, number, edited.by) }
          : {}),
        ...('base' in request ? { base: request.base } : {}),
      })
      .where('number', '=', number)
      .where('revision', '=', revision)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return { kind: 'stale', draft: await readDraft(db, number) };
    if (edited) await setDraftTexts(db, number, edited.split);
    return { kind: 'changed', draft: await readDraft(db, number) };
  });
}

export async function edit(
  timed: Timed,
  { number, by }: Pick<DraftChange, 'number' | 'by'>,
  toChanges: (draft: Draft) => Changes,
): Promise<Exclude<Changed, { kind: 'stale' }>> {
  let draft = await timed.database.read((db) => findDraft(db, number));
  for (;;) {
    if (!draft) return { kind: 'missing' };
    if (draft.state !== 'open') return { kind: 'closed', state: draft.state };
    const { revision } = draft;
    const changes = toChanges(draft);
    const changed = await change(timed, { number, revision, changes, ...(by === undefined ? {} : { by }) });
    if (changed.kind !== 'stale') return changed;
    // Each turn means that somebody else's change went in: two people cannot keep each other waiting.
    draft = changed.draft;
  }
}
