// Drafts: what a moderator wants changed, kept until it is published or discarded.
import type { Changes } from '../corpus/changes.ts';
import type { Actor } from './audit.ts';
import { change, edit, findRefusal } from './change-draft.ts';
import type { Changed, DraftChange, Rebase, Refused, Timed } from './change-draft.ts';
import type { Database } from './database.ts';
import { NO_CHANGES, splitChanges } from './draft-changes.ts';
import { findDraft, readDraft, setDraftTexts, summaryFrom } from './draft-rows.ts';
import type { Draft, DraftSummary } from './draft-rows.ts';
import { lockActive } from './version-rows.ts';

export interface NewDraft {
  /** The version it is made on. */
  readonly base: number;
  readonly author: Actor;
  /** Left out: none yet. */
  readonly changes?: Changes;
}

export type Discarded = { readonly kind: 'discarded'; readonly draft: DraftSummary } | Refused;

/** All of it throws a StoreError where the database is at fault; nothing is half-written then. */
export interface Drafts {
  create(draft: NewDraft): Promise<Draft>;
  read(number: number): Promise<Draft | undefined>;
  /** Sets the changes, if the draft is as it was when it was read. */
  change(change: DraftChange): Promise<Changed>;
  /** Gives the draft as it is to `edit` and sets what comes back, again where somebody else changed it meanwhile. */
  edit(
    draft: Pick<DraftChange, 'number' | 'by'>,
    edit: (draft: Draft) => Changes,
  ): Promise<Exclude<Changed, { kind: 'stale' }>>;
  /** Puts the same changes on another version, if the draft is as it was when it was read. */
  rebase(request: Rebase): Promise<Changed>;
  /** Its changes and texts are gone then; that it was there stays. */
  discard(number: number): Promise<Discarded>;
  /** The open ones, newest first. */
  listOpen(): Promise<readonly DraftSummary[]>;
  newestOpenOf(authorId: string): Promise<Draft | undefined>;
}

async function create({ database, time }: Timed, { base, author, changes }: NewDraft): Promise<Draft> {
  const split = await splitChanges(changes ?? NO_CHANGES);
  const at = time();
  return await database.write(async (db) => {
    await lockActive(db);
    const { number } = await db
      .insertInto('drafts')
      .values({
        base,
        author_id: author.id,
        author_name: author.name,
        made_at: at,
        changed_at: at,
        state: 'open',
        revision: 1,
        changes: split.json,
      })
      .returning('number')
      .executeTakeFirstOrThrow();
    await setDraftTexts(db, number, split);
    return await readDraft(db, number);
  });
}

async function discard({ database, time }: Timed, number: number): Promise<Discarded> {
  const nothing = await splitChanges(NO_CHANGES);
  return await database.write(async (db): Promise<Discarded> => {
    await lockActive(db);
    const refusal = await findRefusal(db, number);
    if (refusal) return refusal;
    const row = await db
      .updateTable('drafts')
      .set(({ eb }) => ({
        state: 'discarded',
        changed_at: time(),
        revision: eb('revision', '+', 1),
        changes: nothing.json,
      }))
      .where('number', '=', number)
      .returningAll()
      .executeTakeFirstOrThrow();
    await setDraftTexts(db, number, nothing);
    return { kind: 'discarded', draft: summaryFrom(row) };
  });
}

async function newestOpenOf(database: Database, authorId: string): Promise<Draft | undefined> {
  return await database.read(async (db) => {
    const newest = await db
      .selectFrom('drafts')
      .select('number')
      .where('state', '=', 'open')
      .where('author_id', '=', authorId)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    const draft = newest && (await findDraft(db, newest.number));
    return draft?.state === 'open' ? draft : undefined;
  });
}

export function createDrafts(database: Database, now: () => Date): Drafts {
  const timed: Timed = { database, time: () => now().toISOString() };
  return Object.freeze<Drafts>({
    create: (draft) => create(timed, draft),
    read: (number) => database.read((db) => findDraft(db, number)),
    change: (request) => change(timed, request),
    edit: (draft, toChanges) => edit(timed, draft, toChanges),
    rebase: ({ number, revision, base }) => change(timed, { number, revision, base }),
    discard: (number) => discard(timed, number),
    async listOpen() {
      const rows = await database.read((db) =>
        db.selectFrom('drafts').selectAll().where('state', '=', 'open').orderBy('number', 'desc').execute(),
      );
      return rows.map(summaryFrom);
    },
    newestOpenOf: (authorId) => newestOpenOf(database, authorId),
  });
}
